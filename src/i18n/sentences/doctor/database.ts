import { sentences } from '../../sentence.ts';

/** What the doctor finds in the database, and what to do about it. */
export const doctorDatabase = sentences({
  'doctor.database.sqlite': {
    en: 'SQLite, {file}, {size}. Committees {committees}, tasks {tasks}.',
    vi: 'SQLite, {file}, {size}. Ban chỉ đạo {committees}, nhiệm vụ {tasks}.',
    ms: 'SQLite, {file}, {size}. Jawatankuasa {committees}, tugasan {tasks}.',
  },
  'doctor.database.postgres': {
    en: 'PostgreSQL {version}, {size}. Committees {committees}, tasks {tasks}.',
    vi: 'PostgreSQL {version}, {size}. Ban chỉ đạo {committees}, nhiệm vụ {tasks}.',
    ms: 'PostgreSQL {version}, {size}. Jawatankuasa {committees}, tugasan {tasks}.',
  },
  'doctor.database.encoding': {
    en: 'The database is written in {encoding}; names may be lost.',
    vi: 'Cơ sở dữ liệu dùng bảng mã {encoding}; tên có thể bị mất dấu.',
    ms: 'Pangkalan data menggunakan pengekodan {encoding}; nama mungkin rosak.',
  },
  'doctor.database.encodingDo': {
    en: 'Make one with encoding UTF8 and restore a backup into it.',
    vi: 'Hãy tạo cơ sở dữ liệu với bảng mã UTF8 rồi khôi phục bản sao lưu vào đó.',
    ms: 'Cipta pangkalan data dengan pengekodan UTF8, kemudian pulihkan sandaran ke dalamnya.',
  },
  'doctor.database.none': {
    en: 'There is none yet at {file}.',
    vi: 'Chưa có ở {file}.',
    ms: 'Belum ada di {file}.',
  },
  'doctor.database.noneDo': {
    en: 'The first start makes it. If there was one, check DATA_DIR, DATABASE_URL and DOCKET_DEMO.',
    vi: 'Lần khởi động đầu tiên sẽ tạo. Nếu trước đây đã có, hãy kiểm tra DATA_DIR, DATABASE_URL và DOCKET_DEMO.',
    ms: 'Permulaan pertama akan menciptanya. Jika dahulu ada, semak DATA_DIR, DATABASE_URL dan DOCKET_DEMO.',
  },
  'doctor.database.shut': {
    en: 'It cannot be opened ({why}).',
    vi: 'Không mở được ({why}).',
    ms: 'Tidak dapat dibuka ({why}).',
  },
  'doctor.database.shutSqliteDo': {
    en: 'Check who owns the file. If it is damaged, restore the last backup: npm run -s docket -- restore <file> --replace',
    vi: 'Hãy kiểm tra quyền sở hữu tệp. Nếu tệp hỏng, hãy khôi phục bản sao lưu gần nhất: npm run -s docket -- restore <tệp> --replace',
    ms: 'Semak pemilik fail. Jika fail rosak, pulihkan sandaran terakhir: npm run -s docket -- restore <fail> --replace',
  },
  'doctor.database.shutPostgresDo': {
    en: 'Check that the server runs and that the address, name and password in DATABASE_URL are right.',
    vi: 'Hãy kiểm tra máy chủ đang chạy và địa chỉ, tên, mật khẩu trong DATABASE_URL là đúng.',
    ms: 'Semak bahawa pelayan berjalan dan alamat, nama serta kata laluan dalam DATABASE_URL betul.',
  },
  'doctor.integrity.ok': {
    en: 'Every page was read; no fault, and every key leads somewhere.',
    vi: 'Đã đọc mọi trang; không có lỗi, mọi khóa đều hợp lệ.',
    ms: 'Setiap halaman dibaca; tiada kerosakan, dan semua kunci sah.',
  },
  'doctor.integrity.broken': {
    en: 'The file is damaged: {what}',
    vi: 'Tệp bị hỏng: {what}',
    ms: 'Fail rosak: {what}',
  },
  'doctor.integrity.do': {
    en: 'Stop Docket, keep this file, restore the last backup, and check the disk.',
    vi: 'Hãy dừng Docket, giữ lại tệp này, khôi phục bản sao lưu gần nhất và kiểm tra ổ đĩa.',
    ms: 'Hentikan Docket, simpan fail ini, pulihkan sandaran terakhir, dan periksa cakera.',
  },
  'doctor.migrations.ok': {
    en: 'Up to date ({last}).',
    vi: 'Đã cập nhật ({last}).',
    ms: 'Terkini ({last}).',
  },
  'doctor.migrations.missing': {
    en: 'Older than this Docket; missing: {names}.',
    vi: 'Cũ hơn phiên bản Docket này; còn thiếu: {names}.',
    ms: 'Lebih lama daripada Docket ini; belum ada: {names}.',
  },
  'doctor.migrations.missingDo': {
    en: 'Make a backup, then start Docket: the start brings them up to date.',
    vi: 'Hãy sao lưu rồi khởi động Docket: khi khởi động, các bảng sẽ được cập nhật.',
    ms: 'Buat sandaran, kemudian mulakan Docket: jadual dikemas kini semasa permulaan.',
  },
  'doctor.migrations.newer': {
    en: 'Made by a newer Docket (it knows {name}).',
    vi: 'Do phiên bản Docket mới hơn tạo ra (có {name}).',
    ms: 'Dibuat oleh Docket yang lebih baharu (ada {name}).',
  },
  'doctor.migrations.newerDo': {
    en: 'Install that version again, or restore the backup made before the upgrade.',
    vi: 'Hãy cài lại phiên bản đó, hoặc khôi phục bản sao lưu trước khi nâng cấp.',
    ms: 'Pasang semula versi itu, atau pulihkan sandaran sebelum naik taraf.',
  },
  'doctor.journal.ok': {
    en: 'WAL, and every commit is synced to the disk.',
    vi: 'WAL, và mỗi lần ghi đều được đồng bộ xuống đĩa.',
    ms: 'WAL, dan setiap penulisan disegerakkan ke cakera.',
  },
  'doctor.journal.other': {
    en: 'The file is kept in {journal} mode, not in WAL.',
    vi: 'Tệp ở chế độ {journal}, không phải WAL.',
    ms: 'Fail berada dalam mod {journal}, bukan WAL.',
  },
  'doctor.journal.do': {
    en: 'Start Docket: it turns WAL on. If it stays off, the disk does not allow it; use a local one.',
    vi: 'Hãy khởi động Docket để bật WAL. Nếu vẫn tắt thì ổ đĩa không cho phép; hãy dùng đĩa cục bộ.',
    ms: 'Mulakan Docket untuk menghidupkan WAL. Jika masih tidak hidup, cakera tidak membenarkannya; gunakan cakera tempatan.',
  },
});
