import { sentences } from '../../sentence.ts';

/** What the commands about working days are called, and what they ask for. */
export const calendarCommands = sentences({
  'calendar.summary': {
    en: 'The year’s days off and swapped working days',
    vi: 'Ngày nghỉ và ngày làm bù trong năm',
    ms: 'Hari cuti dan hari kerja ganti sepanjang tahun',
  },
  'calendar.off.summary': {
    en: 'Add a day off to the calendar',
    vi: 'Thêm ngày nghỉ vào lịch',
    ms: 'Tambah hari cuti dalam kalendar',
  },
  'calendar.work.summary': {
    en: 'Work on a day off, instead of another day if you like',
    vi: 'Làm việc vào ngày nghỉ, có thể hoán đổi với ngày khác',
    ms: 'Bekerja pada hari cuti, boleh ditukar dengan hari lain',
  },
  'calendar.clear.summary': {
    en: 'Take a day out of the calendar',
    vi: 'Bỏ một ngày khỏi lịch',
    ms: 'Keluarkan satu hari daripada kalendar',
  },
  'calendar.import.summary': {
    en: 'Bring in days off from a table',
    vi: 'Nhập ngày nghỉ từ bảng',
    ms: 'Import hari cuti daripada jadual',
  },
  'calendar.import.hint': {
    en: 'Columns: day, kind (off or worked), name. An example: docs/examples/calendar.csv',
    vi: 'Các cột: ngày, loại (nghỉ hoặc làm việc), tên. Ví dụ: docs/examples/calendar.csv',
    ms: 'Lajur: tarikh, jenis (cuti atau bekerja), nama. Contoh: docs/examples/calendar.csv',
  },
  'calendar.field.year': { en: 'Year', vi: 'Năm', ms: 'Tahun' },
  'calendar.field.country': { en: 'Country', vi: 'Quốc gia', ms: 'Negara' },
  'calendar.field.country.hint': {
    en: 'Its public holidays begin the calendar, like Vietnam or Selangor; or: none',
    vi: 'Lấy ngày nghỉ lễ của quốc gia, ví dụ Việt Nam; hoặc ghi: none',
    ms: 'Kalendar bermula dengan cuti umumnya, contohnya Selangor; atau: none',
  },
  'calendar.field.csv': { en: 'As CSV', vi: 'Dạng CSV', ms: 'Sebagai CSV' },
  'calendar.field.days': { en: 'Day or days', vi: 'Ngày (hoặc các ngày)', ms: 'Hari (atau beberapa hari)' },
  'calendar.field.days.hint': {
    en: 'Like 2/9/2026 or 1/9/2026-2/9/2026',
    vi: 'Ví dụ 2/9/2026 hoặc 1/9/2026-2/9/2026',
    ms: 'Contohnya 31/8/2026 atau 31/8/2026-1/9/2026',
  },
  'calendar.field.day': { en: 'Day', vi: 'Ngày', ms: 'Tarikh' },
  'calendar.field.instead': { en: 'Instead of', vi: 'Thay cho ngày', ms: 'Menggantikan' },
  'calendar.field.instead.hint': {
    en: 'The working day given off for it',
    vi: 'Ngày làm việc được nghỉ hoán đổi',
    ms: 'Hari bekerja yang dicutikan sebagai ganti',
  },
  'calendar.field.name': { en: 'Why', vi: 'Lý do', ms: 'Sebab' },
  'calendar.column.day': { en: 'Day', vi: 'Ngày', ms: 'Tarikh' },
  'calendar.column.kind': { en: 'Kind', vi: 'Loại', ms: 'Jenis' },
  'calendar.column.name': { en: 'Name', vi: 'Tên', ms: 'Nama' },
  'calendar.kind.off': { en: 'off', vi: 'nghỉ', ms: 'cuti' },
  'calendar.kind.worked': { en: 'worked', vi: 'làm việc', ms: 'bekerja' },
  'calendar.example.country': { en: 'Singapore', vi: 'Việt Nam', ms: 'Selangor' },
  'calendar.example.worked': { en: '26/7', vi: '26/7', ms: '26/7' },
  'calendar.example.instead': { en: '28/7', vi: '28/7', ms: '28/7' },
  'calendar.example.year': { en: '2026', vi: '2026', ms: '2026' },
  'calendar.example.name': { en: 'Founding day', vi: 'Ngày truyền thống', ms: 'Hari jadi pejabat' },
});
