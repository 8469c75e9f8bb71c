import { sentences } from '../../sentence.ts';

/** How a committee, a directive or a task is reminded, shown on a card. */
export const remindingCards = sentences({
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
  'reminding.button': { en: 'How we remind', vi: 'Cách nhắc việc', ms: 'Cara peringatan' },
  'reminding.preview': { en: 'Preview', vi: 'Xem trước', ms: 'Pratonton' },
  'reminding.ofTask': { en: 'task #{number}', vi: 'nhiệm vụ #{number}', ms: 'tugasan #{number}' },
  'reminding.ofDirective': { en: 'directive {number}', vi: 'văn bản {number}', ms: 'arahan {number}' },
});
