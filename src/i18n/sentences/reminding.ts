import { sentences } from '../sentence.ts';

/** How a committee, a directive, a task and a group are reminded: shown and changed. */
export const reminding = sentences({
  'reminding.summary': {
    en: 'Show or change how the committee reminds',
    vi: 'Xem hoặc thay đổi cách nhắc việc của Ban Chỉ đạo',
    ms: 'Lihat atau ubah cara peringatan jawatankuasa',
  },
  'reminding.ladder.summary': {
    en: 'Remind of a task or directive on days of its own',
    vi: 'Đặt lịch nhắc riêng cho nhiệm vụ hoặc văn bản',
    ms: 'Tetapkan jadual peringatan tersendiri bagi tugasan atau arahan',
  },
  'reminding.time.summary': {
    en: 'Remind a group at a time of its own',
    vi: 'Đặt giờ nhắc việc riêng cho cơ quan',
    ms: 'Tetapkan waktu peringatan tersendiri bagi agensi',
  },
  'reminding.channel.summary': {
    en: 'Choose the committee’s own channel',
    vi: 'Chọn kênh chung của Ban Chỉ đạo',
    ms: 'Pilih saluran jawatankuasa sendiri',
  },

  'reminding.field.before': {
    en: 'Working days before',
    vi: 'Số ngày làm việc trước hạn',
    ms: 'Hari bekerja sebelum tarikh akhir',
  },
  'reminding.field.before.hint': {
    en: 'For example 14 7 3 1, or none.',
    vi: 'Ví dụ 14 7 3 1, hoặc “không”.',
    ms: 'Contohnya 14 7 3 1, atau “tiada”.',
  },
  'reminding.field.onDay': {
    en: 'On the day itself',
    vi: 'Nhắc đúng ngày đến hạn',
    ms: 'Pada hari tarikh akhir',
  },
  'reminding.field.after': {
    en: 'Working days overdue',
    vi: 'Số ngày làm việc quá hạn',
    ms: 'Hari bekerja selepas tertunggak',
  },
  'reminding.field.after.hint': {
    en: 'For example 1 3, or none.',
    vi: 'Ví dụ 1 3, hoặc “không”.',
    ms: 'Contohnya 1 3, atau “tiada”.',
  },
  'reminding.field.thenEvery': {
    en: 'Then every so many working days',
    vi: 'Sau đó nhắc lại mỗi',
    ms: 'Kemudian setiap (hari bekerja)',
  },
  'reminding.field.thenEvery.hint': {
    en: 'A number, or never to stop there.',
    vi: 'Số ngày làm việc, hoặc “không” để dừng ở đó.',
    ms: 'Satu nombor, atau “tidak” untuk berhenti di situ.',
  },
  'reminding.field.quiet': { en: 'Quiet hours', vi: 'Giờ không gửi tin', ms: 'Waktu senyap' },
  'reminding.field.quiet.hint': {
    en: 'From–to, for example 20:00-06:30, or off.',
    vi: 'Từ–đến, ví dụ 20:00-06:30, hoặc “không”.',
    ms: 'Dari–hingga, contohnya 20:00-06:30, atau “tiada”.',
  },
  'reminding.field.cap': {
    en: 'Most tasks told to one person a day',
    vi: 'Tối đa mỗi người mỗi ngày',
    ms: 'Had tugasan bagi seorang sehari',
  },
  'reminding.field.cap.hint': {
    en: 'A number, or all. What is due that day always comes.',
    vi: 'Một số, hoặc “tất cả”. Việc đến hạn trong ngày luôn được nhắc.',
    ms: 'Satu nombor, atau “semua”. Tugasan yang perlu siap hari itu tetap dihantar.',
  },
  'reminding.field.limit': {
    en: 'Missed reminders are still sent for',
    vi: 'Vẫn gửi tin nhắc bị lỡ trong',
    ms: 'Peringatan yang terlepas masih dihantar selama',
  },
  'reminding.field.limit.hint': {
    en: 'Calendar days, 1 to 90; older ones are only listed.',
    vi: 'Số ngày, từ 1 đến 90; tin cũ hơn chỉ nằm trong danh sách quá hạn.',
    ms: 'Hari kalendar, 1 hingga 90; yang lebih lama hanya disenaraikan.',
  },
  'reminding.field.parent': {
    en: 'The group above the lead is told',
    vi: 'Báo cơ quan cấp trên',
    ms: 'Agensi atasan peneraju dimaklumkan',
  },
  'reminding.field.secretariat': {
    en: 'The secretariat is told',
    vi: 'Báo bộ phận thư ký',
    ms: 'Urus setia dimaklumkan',
  },
  'reminding.field.chair': { en: 'The chair is told', vi: 'Báo người đứng đầu', ms: 'Pengerusi dimaklumkan' },
  'reminding.field.delay.hint': {
    en: 'Working days overdue, 1 to 250, or never.',
    vi: 'Số ngày làm việc quá hạn, từ 1 đến 250, hoặc “không”.',
    ms: 'Hari bekerja tertunggak, 1 hingga 250, atau “tidak”.',
  },
  'reminding.field.lateList': {
    en: 'Late list every working morning',
    vi: 'Danh sách quá hạn mỗi sáng',
    ms: 'Senarai tertunggak setiap pagi hari bekerja',
  },
  'reminding.field.directive': { en: 'Directive', vi: 'Văn bản', ms: 'Arahan' },
  'reminding.field.directive.hint': {
    en: 'Its number, or words of its title.',
    vi: 'Số văn bản, hoặc vài từ trong trích yếu.',
    ms: 'Nombornya, atau beberapa perkataan daripada tajuknya.',
  },
  'reminding.field.remove': {
    en: 'Take its own days away',
    vi: 'Bỏ lịch nhắc riêng',
    ms: 'Buang jadual tersendiri',
  },
  'reminding.field.time': { en: 'Time of day', vi: 'Giờ', ms: 'Waktu' },
  'reminding.field.time.hint': {
    en: 'For example 07:45, or off for the committee’s.',
    vi: 'Ví dụ 07:45, hoặc “không” để theo giờ chung.',
    ms: 'Contohnya 07:45, atau “tiada” untuk mengikut jawatankuasa.',
  },
  'reminding.field.channel': { en: 'The committee’s channel', vi: 'Kênh chung', ms: 'Saluran jawatankuasa' },
  'reminding.field.removeChannel': {
    en: 'Take this channel away again',
    vi: 'Bỏ kênh này',
    ms: 'Buang saluran ini',
  },

  'reminding.title': {
    en: 'How {name} reminds',
    vi: 'Cách nhắc việc của {name}',
    ms: 'Cara peringatan {name}',
  },
  'reminding.titleOf': {
    en: 'When {what} is reminded of',
    vi: 'Lịch nhắc của {what}',
    ms: 'Jadual peringatan bagi {what}',
  },
  'reminding.sentence': {
    en: 'Reminders from {time}: {ladder}.',
    vi: 'Nhắc việc từ {time}: {ladder}.',
    ms: 'Peringatan mulai {time}: {ladder}.',
  },
  'reminding.field.ladder': { en: 'Days of reminders', vi: 'Lịch nhắc', ms: 'Hari peringatan' },
  'reminding.before': {
    en: '{days} working days before',
    vi: 'trước hạn {days} ngày làm việc',
    ms: '{days} hari bekerja sebelum tarikh akhir',
  },
  'reminding.onDay': { en: 'the day itself', vi: 'đúng ngày đến hạn', ms: 'pada hari tarikh akhir' },
  'reminding.after': {
    en: '{days} working days overdue',
    vi: 'quá hạn {days} ngày làm việc',
    ms: '{days} hari bekerja selepas tertunggak',
  },
  'reminding.thenEvery': {
    en: '{count, plural, one {then every working day} other {then every # working days}}',
    vi: 'sau đó cứ {count, number} ngày làm việc một lần',
    ms: 'kemudian setiap {count, number} hari bekerja',
  },
  'reminding.noDays': { en: 'no reminders at all', vi: 'không nhắc', ms: 'tiada peringatan' },
  'reminding.none': { en: 'none', vi: 'không có', ms: 'tiada' },
  'reminding.never': { en: 'never', vi: 'không', ms: 'tidak' },
  'reminding.all': { en: 'all of them', vi: 'tất cả', ms: 'semua' },
  'reminding.quiet': { en: '{from} to {to}', vi: 'từ {from} đến {to}', ms: '{from} hingga {to}' },
  'reminding.limit': {
    en: '{count, plural, one {# day} other {# days}}',
    vi: '{count, number} ngày',
    ms: '{count, number} hari',
  },
  'reminding.delay': {
    en: '{count, plural, one {after # working day overdue} other {after # working days overdue}}',
    vi: 'khi quá hạn {count, number} ngày làm việc',
    ms: 'selepas tertunggak {count, number} hari bekerja',
  },
  'reminding.lateList.yes': {
    en: 'yes: to the secretariat, on Mondays to the committee’s channel too',
    vi: 'có: gửi bộ phận thư ký, thứ Hai gửi cả kênh chung của Ban Chỉ đạo',
    ms: 'ya: kepada urus setia, dan pada hari Isnin kepada saluran jawatankuasa juga',
  },
  'reminding.lateList.no': { en: 'no', vi: 'không', ms: 'tidak' },
  'reminding.ownTimes': {
    en: '{count, plural, one {# group has a time of its own.} other {# groups have times of their own.}}',
    vi: '{count, number} cơ quan có giờ nhắc riêng.',
    ms: '{count, number} agensi mempunyai waktu tersendiri.',
  },
  'reminding.hint': {
    en: 'Change it by name, for example /docket reminders before:"10 5 1" quiet:20:00-06:30. /reminders preview shows what comes of it.',
    vi: 'Thay đổi bằng cách ghi tên mục, ví dụ /docket reminders before:"10 5 1" quiet:20:00-06:30. Dùng /reminders preview để xem trước kết quả.',
    ms: 'Ubah dengan menamakan butirannya, contohnya /docket reminders before:"10 5 1" quiet:20:00-06:30. /reminders preview menunjukkan hasilnya.',
  },
  'reminding.changed': {
    en: 'The committee reminds differently now.',
    vi: 'Đã thay đổi cách nhắc việc của Ban Chỉ đạo.',
    ms: 'Cara peringatan jawatankuasa telah diubah.',
  },
  'reminding.follows': {
    en: 'Reminders of open tasks follow; what was said is not said again.',
    vi: 'Lịch nhắc của các nhiệm vụ chưa hoàn thành được tính lại; tin đã gửi không gửi lại.',
    ms: 'Peringatan bagi tugasan yang belum selesai dikira semula; yang sudah dihantar tidak diulang.',
  },
  'reminding.button': { en: 'How we remind', vi: 'Cách nhắc việc', ms: 'Cara peringatan' },
  'reminding.preview': { en: 'Preview', vi: 'Xem trước', ms: 'Pratonton' },
  'reminding.ofTask': { en: 'task #{number}', vi: 'nhiệm vụ #{number}', ms: 'tugasan #{number}' },
  'reminding.ofDirective': { en: 'directive {number}', vi: 'văn bản {number}', ms: 'arahan {number}' },
  'reminding.own': {
    en: 'It has days of its own.',
    vi: 'Có lịch nhắc riêng.',
    ms: 'Ia mempunyai jadual tersendiri.',
  },
  'reminding.asCommittee': {
    en: 'It follows the committee.',
    vi: 'Theo lịch nhắc chung của Ban Chỉ đạo.',
    ms: 'Ia mengikut jadual jawatankuasa.',
  },
  'reminding.ownSet': {
    en: 'From now on {what} is reminded of like this: {ladder}.',
    vi: 'Từ nay lịch nhắc của {what}: {ladder}.',
    ms: 'Mulai sekarang, jadual peringatan bagi {what}: {ladder}.',
  },
  'reminding.ownGone': {
    en: 'From now on {what} is reminded of as the committee does it.',
    vi: 'Từ nay {what} theo lịch nhắc chung.',
    ms: 'Mulai sekarang, {what} mengikut jadual jawatankuasa.',
  },
  'reminding.timeSet': {
    en: '{name} is reminded from {time} on.',
    vi: '{name} được nhắc việc từ {time}.',
    ms: '{name} menerima peringatan mulai {time}.',
  },
  'reminding.timeGone': {
    en: '{name} is reminded when the committee is: from {time} on.',
    vi: '{name} được nhắc việc theo giờ chung: từ {time}.',
    ms: '{name} menerima peringatan mengikut waktu jawatankuasa: mulai {time}.',
  },
  'reminding.bound': {
    en: '{channel} is the committee’s own channel now.',
    vi: '{channel} nay là kênh chung của Ban Chỉ đạo.',
    ms: '{channel} kini saluran jawatankuasa.',
  },
  'reminding.unbound': {
    en: '{channel} is the committee’s own channel no more.',
    vi: '{channel} không còn là kênh chung của Ban Chỉ đạo.',
    ms: '{channel} bukan lagi saluran jawatankuasa.',
  },
  'reminding.mondays': {
    en: 'The list of late tasks comes here on Mondays.',
    vi: 'Danh sách nhiệm vụ quá hạn sẽ được gửi tới đây vào thứ Hai.',
    ms: 'Senarai tugasan tertunggak dihantar ke sini setiap Isnin.',
  },
  'history.ladder': {
    en: 'changed the days of its reminders',
    vi: 'đã thay đổi lịch nhắc',
    ms: 'mengubah jadual peringatannya',
  },

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
