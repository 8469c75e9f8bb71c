import { sentences } from '../../sentence.ts';

/** How tables of groups, people and tasks are handed in, and what their columns are called. */
export const importsAsking = sentences({
  'groups.import.summary': {
    en: 'Bring in groups from a table',
    vi: 'Nhập danh sách cơ quan từ bảng',
    ms: 'Import agensi daripada jadual',
  },
  'docket.import.summary': {
    en: 'Bring in people from a table',
    vi: 'Nhập danh sách thành viên từ bảng',
    ms: 'Import ahli daripada jadual',
  },
  'tasks.import.summary': {
    en: 'Bring in tasks from a table',
    vi: 'Nhập nhiệm vụ từ bảng theo dõi',
    ms: 'Import tugasan daripada jadual',
  },
  'imports.field.file': { en: 'CSV file', vi: 'Tệp CSV', ms: 'Fail CSV' },
  'imports.field.table': {
    en: 'Or the rows themselves',
    vi: 'Hoặc dán các dòng',
    ms: 'Atau tampal barisnya',
  },
  'imports.field.table.hint': {
    en: 'Copied from the spreadsheet, with the row of column names',
    vi: 'Sao chép từ bảng tính, kèm dòng tên cột',
    ms: 'Disalin daripada hamparan, termasuk baris nama lajur',
  },
  'imports.groups.hint': {
    en: 'Columns: name, other names, parent, lead, channel, class. An example: docs/examples/groups.csv',
    vi: 'Cột: tên, tên gọi khác, trực thuộc, người phụ trách, kênh, nhóm. Ví dụ: docs/examples/groups.csv',
    ms: 'Lajur: nama, nama lain, induk, ketua, saluran, kumpulan. Contoh: docs/examples/groups.csv',
  },
  'imports.people.hint': {
    en: 'Columns: name, short name, e-mail, role, language, group, seat. An example: docs/examples/people.csv',
    vi: 'Cột: họ tên, tên ngắn, email, vai trò, ngôn ngữ, cơ quan, vị trí. Ví dụ: docs/examples/people.csv',
    ms: 'Lajur: nama, nama pendek, e-mel, peranan, bahasa, agensi, jawatan. Contoh: docs/examples/people.csv',
  },
  'imports.tasks.hint': {
    en: 'Columns: title, lead, deadline, state and more. An example: docs/examples/tasks.csv',
    vi: 'Các cột: nội dung, chủ trì, thời hạn, tình trạng v.v. Ví dụ: docs/examples/tasks.csv',
    ms: 'Lajur: tajuk, peneraju, tarikh akhir, status dan lain-lain. Contoh: docs/examples/tasks.csv',
  },
  'imports.field.header': { en: 'Row of column names', vi: 'Dòng tên cột', ms: 'Baris nama lajur' },
  'imports.column.name': { en: 'Name', vi: 'Tên cơ quan', ms: 'Nama agensi' },
  'imports.column.nameVi': {
    en: 'Name in Vietnamese',
    vi: 'Tên tiếng Việt',
    ms: 'Nama dalam bahasa Vietnam',
  },
  'imports.column.nameEn': { en: 'Name in English', vi: 'Tên tiếng Anh', ms: 'Nama dalam bahasa Inggeris' },
  'imports.column.nameMs': { en: 'Name in Malay', vi: 'Tên tiếng Mã Lai', ms: 'Nama dalam bahasa Melayu' },
  'imports.column.class': { en: 'Class of groups', vi: 'Nhóm cơ quan', ms: 'Kumpulan agensi' },
  'imports.column.person': { en: 'Full name', vi: 'Họ và tên', ms: 'Nama penuh' },
  'imports.column.email': { en: 'E-mail', vi: 'Địa chỉ email', ms: 'E-mel' },
  'imports.column.seat': { en: 'Seat in the group', vi: 'Vị trí trong cơ quan', ms: 'Jawatan dalam agensi' },
  'imports.column.directive': { en: 'Directive’s number', vi: 'Số văn bản', ms: 'Nombor arahan' },
  'imports.column.note': { en: 'Note', vi: 'Ghi chú', ms: 'Nota' },
  'imports.column.id': { en: 'Number in the table', vi: 'Mã trong bảng', ms: 'Kod dalam jadual' },
  'imports.form.title': { en: 'What the columns are', vi: 'Ý nghĩa các cột', ms: 'Maksud lajur' },
  'imports.form.left': { en: '– not brought in –', vi: '– không nhập –', ms: '– tidak diimport –' },
  'imports.form.noHeader': { en: '– there is none –', vi: '– không có –', ms: '– tiada –' },
  'imports.form.submit': { en: 'Check again', vi: 'Kiểm tra lại', ms: 'Semak semula' },
  'imports.form.missing': {
    en: 'Say which column is “{columns}”. Nothing is changed yet.',
    vi: 'Hãy chọn cột là “{columns}”. Chưa có gì thay đổi.',
    ms: 'Nyatakan lajur yang mana ialah “{columns}”. Belum ada apa-apa yang berubah.',
  },
});
