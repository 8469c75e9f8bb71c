import { sentences } from '../../sentence.ts';

/** Who somebody is, and who belongs to a committee. */
export const docketPeople = sentences({
  'offices.administrator': { en: 'Administrator', vi: 'Quản trị viên', ms: 'Pentadbir' },
  'offices.chair': { en: 'Chair', vi: 'Trưởng ban', ms: 'Pengerusi' },
  'offices.secretariat': { en: 'Secretariat officer', vi: 'Cán bộ thư ký', ms: 'Pegawai urus setia' },
  'offices.member': { en: 'Member', vi: 'Thành viên', ms: 'Ahli' },
  'offices.inspector': { en: 'Inspector', vi: 'Người kiểm tra', ms: 'Pemeriksa' },
  'offices.observer': { en: 'Observer', vi: 'Người theo dõi', ms: 'Pemerhati' },
  'seats.lead': { en: 'Lead of {group}', vi: 'Phụ trách {group}', ms: 'Ketua {group}' },
  'seats.deputy': {
    en: 'Deputy lead of {group}',
    vi: 'Cấp phó {group}',
    ms: 'Timbalan ketua {group}',
  },

  'docket.me.sentence': {
    en: 'You are {name} ({role}).',
    vi: 'Bạn là {name} ({role}).',
    ms: 'Anda ialah {name} ({role}).',
  },
  'docket.me.seats': { en: 'Seats', vi: 'Vị trí', ms: 'Jawatan' },
  'docket.me.groups': { en: 'Groups', vi: 'Cơ quan', ms: 'Agensi' },
  'docket.me.follows': {
    en: '{value} (the committee’s)',
    vi: '{value} (theo Ban Chỉ đạo)',
    ms: '{value} (mengikut jawatankuasa)',
  },
  'docket.me.waiting': { en: 'Waiting for you', vi: 'Cần thực hiện', ms: 'Perlu dilaksanakan' },
  'docket.me.tasks': {
    en: '{count, plural, =0 {no tasks} one {# task} other {# tasks}}',
    vi: '{count, plural, =0 {không có nhiệm vụ} other {# nhiệm vụ}}',
    ms: '{count, plural, =0 {tiada tugasan} other {# tugasan}}',
  },
  'docket.me.tasksOver': {
    en: 'more than {count, number} tasks',
    vi: 'hơn {count, number} nhiệm vụ',
    ms: 'lebih daripada {count, number} tugasan',
  },
  'docket.me.button': { en: 'What waits for me', vi: 'Nhiệm vụ của tôi', ms: 'Tugasan saya' },

  'docket.people.title': {
    en: 'People of {committee}',
    vi: 'Thành viên {committee}',
    ms: 'Ahli {committee}',
  },
  'docket.people.titleOf': { en: 'People: {words}', vi: 'Thành viên: {words}', ms: 'Ahli: {words}' },
  'docket.people.none': {
    en: 'Nobody has these words in their name. Marks are not needed; /docket people lists everyone.',
    vi: 'Không có thành viên nào có tên chứa các từ này. Không cần gõ dấu; gõ /docket people để xem tất cả.',
    ms: 'Tiada sesiapa dengan perkataan ini dalam namanya. /docket people menyenaraikan semua orang.',
  },
  'docket.people.hint': {
    en: 'Add somebody with /docket person',
    vi: 'Thêm thành viên bằng /docket person',
    ms: 'Tambah ahli dengan /docket person',
  },
  'docket.people.added': {
    en: '{name} is in the committee now: {role}, called {handle}.',
    vi: '{name} đã vào Ban Chỉ đạo: {role}, tên ngắn {handle}.',
    ms: '{name} kini dalam jawatankuasa: {role}, dipanggil {handle}.',
  },
  'docket.people.next': {
    en: 'Whoever runs this installation lets them into the web room with: npm run -s docket -- link {handle}',
    vi: 'Người vận hành hệ thống tạo đường dẫn vào phòng web bằng: npm run -s docket -- link {handle}',
    ms: 'Pengendali sistem ini memberi pautan ke bilik web dengan: npm run -s docket -- link {handle}',
  },
  'docket.error.handleTaken': {
    en: 'Somebody is called {handle} already. Choose another short name, for example {free}.',
    vi: 'Tên ngắn {handle} đã có người dùng. Hãy chọn tên ngắn khác, ví dụ {free}.',
    ms: 'Nama pendek {handle} sudah digunakan. Pilih nama pendek lain, contohnya {free}.',
  },
  'docket.error.handle': {
    en: '“{said}” cannot be a short name: two to thirty letters and digits, beginning with a letter, for example lan.',
    vi: '“{said}” không dùng làm tên ngắn được: cần từ hai đến ba mươi chữ và số, bắt đầu bằng chữ, ví dụ lan.',
    ms: '“{said}” tidak boleh menjadi nama pendek: dua hingga tiga puluh huruf dan angka, bermula dengan huruf, contohnya lan.',
  },
  'docket.error.onlyWithAdd': {
    en: 'A short name, role or language is for somebody new. Say their name too: add:"…".',
    vi: 'Tên ngắn, vai trò hoặc ngôn ngữ là của người mới. Hãy ghi cả tên: add:"…".',
    ms: 'Nama pendek, peranan atau bahasa adalah untuk orang baharu. Tulis namanya juga: add:"…".',
  },
});
