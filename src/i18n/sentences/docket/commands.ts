import { sentences } from '../../sentence.ts';

/** What the commands of `/docket` are called, and what they ask for. */
export const docketCommands = sentences({
  'docket.help.summary': {
    en: 'What you can say',
    vi: 'Các lệnh bạn có thể dùng',
    ms: 'Perintah yang boleh digunakan',
  },
  'docket.me.summary': { en: 'Who you are here', vi: 'Thông tin của bạn', ms: 'Siapa anda di sini' },
  'docket.language.summary': {
    en: 'Choose your language',
    vi: 'Chọn ngôn ngữ của bạn',
    ms: 'Pilih bahasa anda',
  },
  'docket.timezone.summary': {
    en: 'Choose your time zone',
    vi: 'Chọn múi giờ của bạn',
    ms: 'Pilih zon waktu anda',
  },
  'docket.committee.summary': {
    en: 'The committee’s settings',
    vi: 'Cài đặt của Ban Chỉ đạo',
    ms: 'Tetapan jawatankuasa',
  },
  'docket.people.summary': {
    en: 'Who is in the committee; add somebody',
    vi: 'Danh sách thành viên; thêm người',
    ms: 'Ahli jawatankuasa; tambah orang',
  },
  'docket.about.summary': {
    en: 'Version, licence, what is stored',
    vi: 'Phiên bản, giấy phép, dữ liệu được lưu',
    ms: 'Versi, lesen, data yang disimpan',
  },

  'docket.field.command': { en: 'Command', vi: 'Lệnh', ms: 'Perintah' },
  'docket.field.command.hint': {
    en: 'tasks, or tasks done',
    vi: 'tasks, hoặc tasks done',
    ms: 'tasks, atau tasks done',
  },
  'docket.field.language': { en: 'Language', vi: 'Ngôn ngữ', ms: 'Bahasa' },
  'docket.field.timezone': { en: 'Time zone', vi: 'Múi giờ', ms: 'Zon waktu' },
  'docket.field.timezone.hint': {
    en: 'Region and city, like Asia/Ho_Chi_Minh',
    vi: 'Khu vực và thành phố, ví dụ Asia/Ho_Chi_Minh',
    ms: 'Rantau dan bandar, contohnya Asia/Kuala_Lumpur',
  },
  'docket.field.name': { en: 'Name', vi: 'Tên', ms: 'Nama' },
  'docket.field.before': { en: '“Before” a day', vi: '“Trước ngày”', ms: '“Sebelum” sesuatu tarikh' },
  'docket.field.reminders': { en: 'Reminders from', vi: 'Giờ nhắc việc', ms: 'Peringatan mulai' },
  'docket.field.reminders.hint': {
    en: 'Hour and minute, like 08:30',
    vi: 'Giờ và phút, ví dụ 08:30',
    ms: 'Jam dan minit, contohnya 08:30',
  },
  'docket.field.secretariat': { en: 'Secretariat', vi: 'Bộ phận thư ký', ms: 'Urus setia' },
  'docket.field.add': { en: 'Add', vi: 'Thêm', ms: 'Tambah' },
  'docket.field.add.hint': {
    en: 'The new member’s whole name',
    vi: 'Họ và tên đầy đủ của thành viên mới',
    ms: 'Nama penuh ahli baharu',
  },
  'docket.field.handle': { en: 'Short name', vi: 'Tên ngắn', ms: 'Nama pendek' },
  'docket.field.handle.hint': {
    en: 'Letters and digits, like lan; made from the name if left out',
    vi: 'Chữ và số, ví dụ lan; bỏ trống thì lấy từ tên',
    ms: 'Huruf dan angka, contohnya lan; diambil daripada nama jika kosong',
  },
  'docket.field.office': { en: 'Role', vi: 'Vai trò', ms: 'Peranan' },
  'docket.field.words': { en: 'Words of the name', vi: 'Từ trong tên', ms: 'Perkataan dalam nama' },
});
