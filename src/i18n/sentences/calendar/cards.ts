import { sentences } from '../../sentence.ts';

/** The year as it is shown, and what a change of it came to. */
export const calendarCards = sentences({
  'calendar.title': {
    en: 'Days off and working days in {year}',
    vi: 'Lịch nghỉ và làm việc năm {year}',
    ms: 'Kalendar cuti dan kerja {year}',
  },
  'calendar.sentence': {
    en: '{year}: {off, plural, =0 {no days off} one {# day off} other {# days off}} besides weekends, {worked, plural, =0 {no day off worked} one {# day off worked} other {# days off worked}}; {working, number} working days.',
    vi: 'Năm {year}: {off, plural, =0 {không có ngày nghỉ} other {# ngày nghỉ}} ngoài cuối tuần, {worked, plural, =0 {không có ngày làm bù} other {# ngày làm bù}}; {working, number} ngày làm việc.',
    ms: '{year}: {off, plural, =0 {tiada hari cuti} other {# hari cuti}} selain hujung minggu, {worked, plural, =0 {tiada hari kerja ganti} other {# hari kerja ganti}}; {working, number} hari bekerja.',
  },
  'calendar.weekend': { en: 'Weekend', vi: 'Ngày nghỉ hằng tuần', ms: 'Hujung minggu' },
  'calendar.weekday.1': { en: 'Monday', vi: 'Thứ Hai', ms: 'Isnin' },
  'calendar.weekday.2': { en: 'Tuesday', vi: 'Thứ Ba', ms: 'Selasa' },
  'calendar.weekday.3': { en: 'Wednesday', vi: 'Thứ Tư', ms: 'Rabu' },
  'calendar.weekday.4': { en: 'Thursday', vi: 'Thứ Năm', ms: 'Khamis' },
  'calendar.weekday.5': { en: 'Friday', vi: 'Thứ Sáu', ms: 'Jumaat' },
  'calendar.weekday.6': { en: 'Saturday', vi: 'Thứ Bảy', ms: 'Sabtu' },
  'calendar.weekday.7': { en: 'Sunday', vi: 'Chủ Nhật', ms: 'Ahad' },
  'calendar.country.none': { en: 'none chosen', vi: 'chưa chọn', ms: 'belum dipilih' },
  'calendar.country.hint': {
    en: 'Its public holidays come in with /docket calendar country:Vietnam',
    vi: 'Để lấy ngày nghỉ lễ, gõ /docket calendar country:Vietnam',
    ms: 'Untuk memasukkan cuti umum, taip /docket calendar country:Malaysia',
  },
  'calendar.change.hint': {
    en: 'Change it with /docket day-off, /docket work-day and /docket day-clear; a whole list comes in with /docket calendar-import.',
    vi: 'Để thay đổi, dùng /docket day-off, /docket work-day và /docket day-clear; nhập cả danh sách bằng /docket calendar-import.',
    ms: 'Ubah dengan /docket day-off, /docket work-day dan /docket day-clear; import satu senarai dengan /docket calendar-import.',
  },
  'calendar.vietnam.hint': {
    en: 'Computed by the Labour Code: the second day of the National Day (1 or 3 September) and the government’s swaps are for you to add.',
    vi: 'Tính theo Bộ luật Lao động: ngày nghỉ Quốc khánh thứ hai (1/9 hoặc 3/9) và các ngày hoán đổi theo thông báo của Chính phủ cần được bổ sung.',
    ms: 'Dikira mengikut Kanun Buruh: hari kedua Hari Kebangsaan (1 atau 3 September) dan hari yang ditukar oleh kerajaan perlu ditambah sendiri.',
  },
  'calendar.malaysia.hint': {
    en: 'Computed ahead: days that depend on the moon may differ by one, and the government may add others. A state has its own: /docket calendar country:Selangor',
    vi: 'Được tính trước: các ngày theo trăng có thể lệch một ngày và chính phủ có thể thêm ngày khác. Mỗi bang có ngày nghỉ riêng: /docket calendar country:Selangor',
    ms: 'Dikira lebih awal: tarikh yang bergantung pada anak bulan boleh berbeza sehari dan kerajaan boleh menambah cuti. Setiap negeri ada cutinya: /docket calendar country:Selangor',
  },
  'calendar.nothing': {
    en: 'Only weekends are off in {year}.',
    vi: 'Năm {year} chỉ nghỉ cuối tuần.',
    ms: 'Hanya hujung minggu yang cuti pada {year}.',
  },
  'calendar.line.off': { en: '{days}: {name}', vi: '{days}: {name}', ms: '{days}: {name}' },
  'calendar.line.worked': {
    en: '{days}: worked. {name}',
    vi: '{days}: làm việc. {name}',
    ms: '{days}: bekerja. {name}',
  },
  'calendar.line.days': { en: '{from} to {to}', vi: '{from} đến {to}', ms: '{from} hingga {to}' },
  'calendar.noName': { en: 'day off', vi: 'ngày nghỉ', ms: 'cuti' },
  'calendar.button': { en: 'The year', vi: 'Xem lịch năm', ms: 'Lihat kalendar' },
  'calendar.csv.title': {
    en: 'Calendar {year} as CSV',
    vi: 'Lịch năm {year} dạng CSV',
    ms: 'Kalendar {year} sebagai CSV',
  },
  'calendar.csv.hint': {
    en: 'Copy it into a file or spreadsheet; /docket calendar-import reads it back.',
    vi: 'Sao chép vào tệp hoặc bảng tính; /docket calendar-import đọc lại được.',
    ms: 'Salin ke dalam fail atau hamparan; /docket calendar-import boleh membacanya semula.',
  },
  'calendar.chosen': {
    en: 'The calendar now has the public holidays of {country}: {count, plural, one {# day} other {# days}} from {from} to {to}. Days you entered yourselves stay.',
    vi: 'Lịch đã có ngày nghỉ lễ của {country}: {count, plural, other {# ngày}} từ năm {from} đến {to}. Những ngày Ban Chỉ đạo tự nhập được giữ nguyên.',
    ms: 'Kalendar kini mengandungi cuti umum {country}: {count, plural, other {# hari}} dari {from} hingga {to}. Hari yang anda masukkan sendiri dikekalkan.',
  },
  'calendar.unchosen': {
    en: 'The calendar has no country’s holidays any more. Days you entered yourselves stay.',
    vi: 'Lịch không còn ngày nghỉ lễ của quốc gia nào. Những ngày Ban Chỉ đạo tự nhập được giữ nguyên.',
    ms: 'Kalendar tidak lagi mengandungi cuti mana-mana negara. Hari yang anda masukkan sendiri dikekalkan.',
  },
  'calendar.off.done': {
    en: '{days}: day off now.',
    vi: 'Đã thêm ngày nghỉ: {days}.',
    ms: '{days} kini hari cuti.',
  },
  'calendar.work.done': {
    en: '{day} is worked now.',
    vi: '{day} là ngày làm việc.',
    ms: '{day} kini hari bekerja.',
  },
  'calendar.swap.done': {
    en: '{day} is worked, and {instead} is off instead.',
    vi: 'Làm việc vào {day}, nghỉ vào {instead}.',
    ms: '{day} hari bekerja, dan {instead} dicutikan sebagai ganti.',
  },
  'calendar.clear.done': {
    en: '{day} is as its week says again.',
    vi: '{day} trở lại như ngày thường trong tuần.',
    ms: '{day} kembali seperti biasa mengikut minggunya.',
  },
  'calendar.swap.worked': {
    en: 'Instead of {day}',
    vi: 'Làm bù cho {day}',
    ms: 'Menggantikan {day}',
  },
  'calendar.swap.off': {
    en: 'Given for {day}',
    vi: 'Nghỉ hoán đổi với {day}',
    ms: 'Ditukar dengan {day}',
  },
  'calendar.remindersFollow': {
    en: 'Reminders of open tasks follow the calendar from now on.',
    vi: 'Từ nay việc nhắc các nhiệm vụ chưa hoàn thành theo lịch này.',
    ms: 'Peringatan tugasan yang belum selesai kini mengikut kalendar ini.',
  },
  'calendar.dayOff': {
    en: '{day} is a day off; reminders come on {before}.',
    vi: '{day} là ngày nghỉ; nhắc việc vào {before}.',
    ms: '{day} ialah hari cuti; peringatan dihantar pada {before}.',
  },
  'calendar.dayOffOnly': {
    en: '{day} is a day off.',
    vi: '{day} là ngày nghỉ.',
    ms: '{day} ialah hari cuti.',
  },
  'imports.calendar.title': {
    en: 'Days to bring in',
    vi: 'Danh sách ngày chờ nhập',
    ms: 'Hari untuk diimport',
  },
  'imports.calendar.done': {
    en: '{count, plural, =0 {No day was new} one {# day is in} other {# days are in}}.',
    vi: '{count, plural, =0 {Không có ngày mới} other {Đã nhập # ngày}}.',
    ms: '{count, plural, =0 {Tiada hari baharu} other {# hari telah diimport}}.',
  },
  'imports.next.calendar': { en: 'The calendar', vi: 'Xem lịch', ms: 'Lihat kalendar' },
});
