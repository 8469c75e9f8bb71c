import { sentences } from '../../sentence.ts';

/** What is no way of reminding, and what to say instead. */
export const remindingErrors = sentences({
  'reminding.error.days': {
    en: '“{said}” is no list of working days. Say numbers from 1 to {limit, number} with blanks between, for example {example}, or none.',
    vi: '“{said}” không phải danh sách số ngày làm việc. Hãy ghi các số từ 1 đến {limit, number}, cách nhau bằng dấu cách, ví dụ {example}, hoặc “không”.',
    ms: '“{said}” bukan senarai hari bekerja. Tulis nombor dari 1 hingga {limit, number} yang dipisahkan dengan ruang, contohnya {example}, atau “tiada”.',
  },
  'reminding.error.many': {
    en: '{count, number} reminders are too many: before and after the day together there may be {limit, number}.',
    vi: '{count, number} lần nhắc là quá nhiều: trước và sau hạn cộng lại tối đa {limit, number} lần.',
    ms: '{count, number} peringatan terlalu banyak: jumlah sebelum dan selepas tarikh akhir tidak boleh melebihi {limit, number}.',
  },
  'reminding.error.number': {
    en: '“{said}” does not fit {label}. Say a number from 1 to {limit, number}, or {other}.',
    vi: '“{said}” không hợp lệ cho mục {label}. Hãy ghi số từ 1 đến {limit, number}, hoặc “{other}”.',
    ms: '“{said}” tidak sesuai bagi {label}. Tulis nombor dari 1 hingga {limit, number}, atau “{other}”.',
  },
  'reminding.error.limit': {
    en: '“{said}” is no number of days from 1 to {limit, number}.',
    vi: '“{said}” không phải số ngày từ 1 đến {limit, number}.',
    ms: '“{said}” bukan bilangan hari dari 1 hingga {limit, number}.',
  },
  'reminding.error.quiet': {
    en: '“{said}” are no quiet hours. Say from when to when, for example 20:00-06:30, or off.',
    vi: '“{said}” không phải là khoảng giờ. Hãy ghi từ mấy giờ đến mấy giờ, ví dụ 20:00-06:30, hoặc “không”.',
    ms: '“{said}” bukan julat waktu. Tulis dari pukul berapa hingga pukul berapa, contohnya 20:00-06:30, atau “tiada”.',
  },
  'reminding.error.unheard': {
    en: 'Reminders at {time} would fall into the quiet hours of the night ({from} to {to}) and never come. Change one of the two.',
    vi: 'Giờ nhắc {time} nằm trong khoảng đêm không gửi tin (từ {from} đến {to}) nên sẽ không được gửi. Hãy đổi một trong hai.',
    ms: 'Peringatan pada {time} jatuh dalam waktu senyap malam ({from} hingga {to}) dan tidak akan dihantar. Ubah salah satu.',
  },
  'reminding.error.taskOrDirective': {
    en: 'Say which task or which directive, not both: for example /reminders ladder task:12 before:"10 5 1".',
    vi: 'Hãy ghi nhiệm vụ hoặc văn bản, không ghi cả hai: ví dụ /reminders ladder task:12 before:"10 5 1".',
    ms: 'Nyatakan tugasan atau arahan, bukan kedua-duanya: contohnya /reminders ladder task:12 before:"10 5 1".',
  },
  'reminding.error.bound': {
    en: '{channel} is the committee’s own channel already.',
    vi: '{channel} đã là kênh chung của Ban Chỉ đạo.',
    ms: '{channel} memang sudah saluran jawatankuasa.',
  },
  'reminding.error.notBound': {
    en: '{channel} is not the committee’s own channel.',
    vi: '{channel} không phải kênh chung của Ban Chỉ đạo.',
    ms: '{channel} bukan saluran jawatankuasa.',
  },
});
