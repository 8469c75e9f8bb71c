import { sentences } from '../../sentence.ts';

/** What the commands for the ways of reminding are called, and what they ask for. */
export const remindingCommands = sentences({
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
  'reminding.field.ladder': { en: 'Days of reminders', vi: 'Lịch nhắc', ms: 'Hari peringatan' },
});
