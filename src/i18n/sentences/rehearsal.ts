import { sentences } from '../sentence.ts';

/** What will be posted in the days ahead: `/reminders preview` and the terminal's `rehearse`. */
export const rehearsal = sentences({
  'rehearsal.summary': {
    en: 'What will be posted where in the days ahead',
    vi: 'Xem trước các tin nhắc việc sẽ được gửi',
    ms: 'Peringatan yang akan dihantar dalam masa terdekat',
  },
  'rehearsal.field.days': { en: 'Days ahead', vi: 'Số ngày tới', ms: 'Bilangan hari' },
  'rehearsal.field.days.hint': {
    en: 'A number from 1 to 62; 14 unless said otherwise.',
    vi: 'Từ 1 đến 62; mặc định là 14.',
    ms: 'Nombor dari 1 hingga 62; 14 jika tidak dinyatakan.',
  },
  'rehearsal.title': {
    en: 'Reminders ahead: {from} to {to}',
    vi: 'Tin nhắc việc sắp gửi: {from} – {to}',
    ms: 'Peringatan akan datang: {from} hingga {to}',
  },
  'rehearsal.sentence': {
    en: '{posts, plural, one {# message} other {# messages}} about {tasks, plural, one {# task} other {# tasks}} on {days, plural, one {# day} other {# days}}, if nothing changes until then.',
    vi: '{posts, number} tin về {tasks, number} nhiệm vụ trong {days, number} ngày, nếu từ nay đến khi đó không có thay đổi.',
    ms: '{posts, number} mesej tentang {tasks, number} tugasan pada {days, number} hari, jika tiada perubahan sehingga itu.',
  },
  'rehearsal.nothing': {
    en: 'No reminder falls on these days.',
    vi: 'Không có tin nhắc việc nào trong những ngày này.',
    ms: 'Tiada peringatan pada hari-hari ini.',
  },
  'rehearsal.full': {
    en: 'Too full: {days}.',
    vi: 'Quá nhiều tin trong ngày: {days}.',
    ms: 'Terlalu padat: {days}.',
  },
  'rehearsal.fullMore': {
    en: '{count, plural, one {# more day} other {# more days}}',
    vi: '{count, number} ngày khác',
    ms: '{count, number} hari lain',
  },
  'rehearsal.heading': {
    en: '{day}, {time}: {place}',
    vi: '{day}, {time}: {place}',
    ms: '{day}, {time}: {place}',
  },
  'rehearsal.directly': {
    en: '{name} (directly)',
    vi: '{name} (tin riêng)',
    ms: '{name} (mesej terus)',
  },
  'rehearsal.nobody': {
    en: 'nobody can be told for {name}',
    vi: 'chưa có nơi nhận tin cho {name}',
    ms: 'tiada sesiapa boleh dimaklumkan bagi {name}',
  },
  'rehearsal.tooMuch': {
    en: '{count, plural, other {# tasks at once}}',
    vi: '{count, number} nhiệm vụ cùng lúc',
    ms: '{count, number} tugasan serentak',
  },
  'rehearsal.putOff': {
    en: '{count, plural, one {# reminder waits} other {# reminders wait}} for a later morning.',
    vi: '{count, number} tin nhắc việc được dời sang buổi sáng sau.',
    ms: '{count, number} peringatan ditangguhkan ke pagi berikutnya.',
  },
  'rehearsal.notYet': { en: 'To come', vi: 'Sắp lập', ms: 'Akan datang' },
  'rehearsal.rung.before': {
    en: '{count, plural, one {# working day ahead} other {# working days ahead}}',
    vi: 'trước hạn {count, number} ngày làm việc',
    ms: '{count, number} hari bekerja lebih awal',
  },
  'rehearsal.rung.day': { en: 'the day itself', vi: 'đúng ngày đến hạn', ms: 'pada harinya' },
  'rehearsal.rung.late': {
    en: '{count, plural, one {# working day late} other {# working days late}}',
    vi: 'quá hạn {count, number} ngày làm việc',
    ms: 'lewat {count, number} hari bekerja',
  },
  'rehearsal.lateList': { en: 'Late list', vi: 'Danh sách quá hạn', ms: 'Senarai tertunggak' },
  'rehearsal.due': { en: 'Due {day}', vi: 'Thời hạn: {day}', ms: 'Tarikh akhir: {day}' },
  'rehearsal.wasDue': {
    en: 'Should have come on {day}.',
    vi: 'Lẽ ra gửi ngày {day}.',
    ms: 'Sepatutnya dihantar pada {day}.',
  },
  'rehearsal.role.lead': { en: 'As lead', vi: 'Chủ trì', ms: 'Sebagai peneraju' },
  'rehearsal.role.coordinating': { en: 'As coordinating group', vi: 'Phối hợp', ms: 'Sebagai penyelaras' },
  'rehearsal.role.parent': {
    en: 'As the group above the lead',
    vi: 'Cơ quan cấp trên của cơ quan chủ trì',
    ms: 'Sebagai agensi atasan peneraju',
  },
  'rehearsal.role.secretariat': {
    en: 'As the secretariat',
    vi: 'Bộ phận thư ký',
    ms: 'Sebagai urus setia',
  },
  'rehearsal.role.chair': { en: 'As the chair', vi: 'Người đứng đầu', ms: 'Sebagai pengerusi' },
  'rehearsal.range': {
    en: 'Lines {from, number} to {to, number} of {total, number}.',
    vi: 'Dòng {from, number} đến {to, number} trên tổng số {total, number}.',
    ms: 'Baris {from, number} hingga {to, number} daripada {total, number}.',
  },
  'rehearsal.unsettled': {
    en: 'A change of reminders or of the calendar is still reaching the tasks. Look again in a minute.',
    vi: 'Thay đổi về lịch nhắc hoặc lịch làm việc đang được cập nhật cho các nhiệm vụ. Vui lòng xem lại sau một phút.',
    ms: 'Perubahan jadual peringatan atau kalendar masih dikemas kini bagi tugasan. Sila lihat semula sebentar lagi.',
  },
  'rehearsal.stopped': {
    en: 'There is too much to show: this ends with {day}. Ask for fewer days, or rehearse in the terminal.',
    vi: 'Nội dung quá nhiều, chỉ hiển thị đến {day}. Hãy xem ít ngày hơn, hoặc dùng cửa sổ dòng lệnh.',
    ms: 'Terlalu banyak untuk dipaparkan: senarai ini berakhir pada {day}. Minta bilangan hari yang lebih sedikit, atau gunakan terminal.',
  },
  'rehearsal.error.days': {
    en: '“{said}” is no number of days from 1 to {limit, number}. Say for example: {example}.',
    vi: '“{said}” không phải số ngày từ 1 đến {limit, number}. Ví dụ: {example}.',
    ms: '“{said}” bukan bilangan hari dari 1 hingga {limit, number}. Contohnya: {example}.',
  },
  'rehearsal.error.day': {
    en: '“{said}” is no day. Write it as year-month-day: {example}.',
    vi: '“{said}” không phải là ngày. Hãy viết theo dạng năm-tháng-ngày: {example}.',
    ms: '“{said}” bukan tarikh. Tulis sebagai tahun-bulan-hari: {example}.',
  },
  'rehearsal.error.past': {
    en: '{day} is past: only days from {today} on can be rehearsed.',
    vi: '{day} đã qua: chỉ xem trước được từ {today} trở đi.',
    ms: '{day} sudah berlalu: hanya hari mulai {today} boleh dilihat.',
  },
  'rehearsal.error.order': {
    en: 'The last day ({to}) comes before the first ({from}). Turn them round.',
    vi: 'Ngày cuối ({to}) đứng trước ngày đầu ({from}). Hãy đổi lại thứ tự.',
    ms: 'Hari terakhir ({to}) lebih awal daripada hari pertama ({from}). Tukar susunannya.',
  },
  'rehearsal.error.far': {
    en: 'That is too far ahead: {day} is the last day that can be rehearsed.',
    vi: 'Quá xa: chỉ xem trước được đến {day}.',
    ms: 'Terlalu jauh: hari terakhir yang boleh dilihat ialah {day}.',
  },
  'rehearsal.error.many': {
    en: 'More than {count, number} tasks have a reminder on the first of these days: too many to show here. Rehearse in the terminal.',
    vi: 'Ngay ngày đầu đã có hơn {count, number} nhiệm vụ cần nhắc, không thể hiển thị ở đây. Hãy dùng cửa sổ dòng lệnh.',
    ms: 'Lebih daripada {count, number} tugasan mempunyai peringatan pada hari pertama: terlalu banyak untuk dipaparkan di sini. Gunakan terminal.',
  },
  'terminal.verb.rehearse': {
    en: 'what will be posted where from day to day, without posting it',
    vi: 'xem trước sẽ gửi gì, ở đâu, từng ngày, mà không gửi',
    ms: 'apa yang akan dihantar dan ke mana, hari demi hari, tanpa menghantarnya',
  },
});
