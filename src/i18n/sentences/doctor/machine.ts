import { sentences } from '../../sentence.ts';

/** What the doctor finds in Node, the settings and the data folder, and what to do about it. */
export const doctorMachine = sentences({
  'doctor.node.ok': { en: '{version}', vi: '{version}', ms: '{version}' },
  'doctor.node.old': {
    en: '{version}; Docket needs 26 or newer.',
    vi: '{version}; Docket cần từ 26 trở lên.',
    ms: '{version}; Docket memerlukan 26 atau lebih baharu.',
  },
  'doctor.node.do': {
    en: 'Run "npm ci" again: it brings the right one.',
    vi: 'Chạy lại "npm ci": lệnh này mang đúng phiên bản về.',
    ms: 'Jalankan "npm ci" sekali lagi: versi yang betul akan dipasang.',
  },
  'doctor.config.none': {
    en: 'No variable is set: this is the demo.',
    vi: 'Chưa đặt biến nào: đây là bản trình diễn.',
    ms: 'Tiada pemboleh ubah ditetapkan: ini versi demo.',
  },
  'doctor.config.set': { en: 'Set: {names}.', vi: 'Đã đặt: {names}.', ms: 'Ditetapkan: {names}.' },
  'doctor.folder.ok': {
    en: '{folder} can be written; {free} are free.',
    vi: '{folder} ghi được; còn trống {free}.',
    ms: '{folder} boleh ditulis; ruang kosong {free}.',
  },
  'doctor.folder.none': {
    en: '{folder} is not there yet.',
    vi: 'Chưa có {folder}.',
    ms: '{folder} belum ada.',
  },
  'doctor.folder.noneDo': {
    en: 'The first start makes it. If data should be there, check DATA_DIR and the folder you are in.',
    vi: 'Lần khởi động đầu tiên sẽ tạo. Nếu lẽ ra đã có dữ liệu, hãy kiểm tra DATA_DIR và thư mục đang đứng.',
    ms: 'Permulaan pertama akan menciptanya. Jika data sepatutnya ada, semak DATA_DIR dan folder semasa anda.',
  },
  'doctor.folder.shut': {
    en: '{folder} cannot be written ({code}).',
    vi: 'Không ghi được vào {folder} ({code}).',
    ms: '{folder} tidak boleh ditulis ({code}).',
  },
  'doctor.folder.shutDo': {
    en: 'Give it to the user that runs Docket, or set DATA_DIR to another folder.',
    vi: 'Hãy trao quyền thư mục cho người dùng chạy Docket, hoặc đặt DATA_DIR là thư mục khác.',
    ms: 'Serahkan folder kepada pengguna yang menjalankan Docket, atau tetapkan DATA_DIR kepada folder lain.',
  },
  'doctor.folder.little': {
    en: 'Only {free} are free at {folder}.',
    vi: 'Ở {folder} chỉ còn trống {free}.',
    ms: 'Hanya {free} ruang kosong di {folder}.',
  },
  'doctor.folder.littleDo': {
    en: 'Make room: the database and a copy of it ({need}) should fit.',
    vi: 'Hãy dọn chỗ: cần đủ cho cơ sở dữ liệu và một bản sao ({need}).',
    ms: 'Sediakan ruang: pangkalan data dan satu salinannya ({need}) perlu muat.',
  },
  'doctor.folder.network': {
    en: '{folder} lies on a network drive.',
    vi: '{folder} nằm trên ổ đĩa mạng.',
    ms: '{folder} berada pada pemacu rangkaian.',
  },
  'doctor.folder.networkDo': {
    en: 'SQLite may lose data there: use a local disk, or PostgreSQL (DATABASE_URL).',
    vi: 'SQLite có thể mất dữ liệu ở đó: hãy dùng đĩa cục bộ, hoặc PostgreSQL (DATABASE_URL).',
    ms: 'SQLite boleh kehilangan data di situ: gunakan cakera tempatan, atau PostgreSQL (DATABASE_URL).',
  },
});
