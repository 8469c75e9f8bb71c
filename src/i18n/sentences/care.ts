import { sentences } from '../sentence.ts';

/** Backups and what becomes of them: for whoever looks after the installation. */
export const care = sentences({
  'care.verb.doctor': {
    en: 'Checks this installation and says what to do; --offline leaves out the chat platforms.',
    vi: 'Kiểm tra hệ thống này và cho biết cần làm gì; --offline thì bỏ qua các nền tảng trò chuyện.',
    ms: 'Memeriksa sistem ini dan menyatakan tindakan yang perlu; --offline tidak menghubungi platform sembang.',
  },
  'care.verb.backup': {
    en: 'Copies the database while Docket runs, and checks the copy.',
    vi: 'Sao lưu cơ sở dữ liệu trong khi Docket vẫn chạy, rồi kiểm tra bản sao lưu.',
    ms: 'Menyalin pangkalan data sementara Docket berjalan, lalu memeriksa salinan itu.',
  },
  'care.verb.restore': {
    en: 'Puts a backup in the database’s place, after checking it; --replace moves what is there aside.',
    vi: 'Kiểm tra bản sao lưu rồi dùng nó thay cho cơ sở dữ liệu; --replace thì chuyển dữ liệu hiện có sang chỗ khác.',
    ms: 'Memeriksa sandaran lalu menjadikannya pangkalan data; --replace mengalihkan data yang sedia ada ke tempat lain.',
  },
  'care.verb.copy': {
    en: 'Copies a whole database into another, empty one, of SQLite or PostgreSQL, and checks the copy.',
    vi: 'Sao chép toàn bộ một cơ sở dữ liệu sang cơ sở dữ liệu khác còn trống (SQLite hoặc PostgreSQL) rồi kiểm tra bản sao.',
    ms: 'Menyalin seluruh pangkalan data ke pangkalan data lain yang kosong (SQLite atau PostgreSQL), lalu memeriksa salinan itu.',
  },
  'care.copied': {
    en: 'Everything is in the copy: {rows} rows in {tables} tables, the same number on both sides.',
    vi: 'Toàn bộ dữ liệu đã có trong bản sao: {rows} dòng trong {tables} bảng, số lượng hai bên bằng nhau.',
    ms: 'Semuanya ada dalam salinan: {rows} baris dalam {tables} jadual, sama banyak di kedua-dua belah.',
  },
  'care.copiedHistory': {
    en: 'Committee {committee}: {entries} history entries, the same on both sides (SHA-256 {sha256}).',
    vi: 'Ban chỉ đạo {committee}: {entries} mục lịch sử, hai bên giống nhau (SHA-256 {sha256}).',
    ms: 'Jawatankuasa {committee}: {entries} catatan sejarah, sama di kedua-dua belah (SHA-256 {sha256}).',
  },
  'care.copiedMoment': {
    en: 'A Docket is at work on the source: what it has done since the copy began is not in the copy. To move, stop it and copy again.',
    vi: 'Docket đang chạy trên cơ sở dữ liệu nguồn: những gì thay đổi từ lúc bắt đầu sao chép không có trong bản sao. Nếu muốn chuyển hẳn, hãy dừng Docket rồi sao chép lại.',
    ms: 'Docket sedang berjalan pada pangkalan data sumber: perubahan sejak salinan dimulakan tiada dalam salinan itu. Untuk berpindah, hentikan Docket dan salin semula.',
  },
  'care.copiedNext': {
    en: 'Set DATABASE_URL to the copy, start Docket, and keep the source until you have looked around.',
    vi: 'Hãy đặt DATABASE_URL trỏ tới bản sao, khởi động Docket, và giữ cơ sở dữ liệu nguồn cho đến khi đã kiểm tra xong.',
    ms: 'Tetapkan DATABASE_URL kepada salinan itu, mulakan Docket, dan simpan pangkalan data sumber sehingga anda selesai menyemak.',
  },
  'care.copyRuns': {
    en: 'Docket is running on {on}. Stop it first, then copy.',
    vi: 'Docket đang chạy trên {on}. Hãy dừng Docket trước rồi mới sao chép.',
    ms: 'Docket sedang berjalan pada {on}. Hentikan Docket dahulu, kemudian salin.',
  },
  'care.copyInUse': {
    en: '{into} holds data already, and a copy is written over nothing. Name an empty database with --to.',
    vi: '{into} đã có dữ liệu; bản sao không ghi đè lên dữ liệu nào. Hãy ghi một cơ sở dữ liệu trống sau --to.',
    ms: '{into} sudah mengandungi data, dan salinan tidak menulis ganti apa-apa. Nyatakan pangkalan data kosong dengan --to.',
  },
  'care.copyNothing': {
    en: 'The source holds no tables of Docket. Nothing was copied.',
    vi: 'Cơ sở dữ liệu nguồn không có bảng nào của Docket. Chưa sao chép gì.',
    ms: 'Pangkalan data sumber tiada jadual Docket. Tiada apa-apa yang disalin.',
  },
  'care.copyNewer': {
    en: 'The source was made by a newer Docket (it knows {migration}). Copy it with that version.',
    vi: 'Cơ sở dữ liệu nguồn do phiên bản Docket mới hơn tạo ra (có {migration}). Hãy sao chép bằng phiên bản đó.',
    ms: 'Pangkalan data sumber dibuat oleh Docket yang lebih baharu (ada {migration}). Salin dengan versi itu.',
  },
  'care.copyOlder': {
    en: 'The source’s tables are of an older Docket. Start this one on it once, stop it, and copy then.',
    vi: 'Các bảng của cơ sở dữ liệu nguồn thuộc phiên bản Docket cũ hơn. Hãy khởi động phiên bản này trên đó một lần, dừng lại, rồi sao chép.',
    ms: 'Jadual pangkalan data sumber daripada Docket yang lebih lama. Mulakan versi ini padanya sekali, hentikan, kemudian salin.',
  },
  'care.backedUp': {
    en: 'The backup is whole and was read to its end: {file} ({size}).',
    vi: 'Bản sao lưu đầy đủ và đã được đọc kiểm tra toàn bộ: {file} ({size}).',
    ms: 'Sandaran lengkap dan telah dibaca hingga akhir: {file} ({size}).',
  },
  'care.beside': {
    en: 'What it holds and its SHA-256 are beside it: {file}',
    vi: 'Nội dung và mã SHA-256 của nó được ghi ở tệp bên cạnh: {file}',
    ms: 'Kandungan dan SHA-256 sandaran dicatat di sebelahnya: {file}',
  },
  'care.keepKey': {
    en: 'Keep DOCKET_SECRET elsewhere: the backup does not hold it, and sealed tokens cannot be read without it.',
    vi: 'Hãy giữ DOCKET_SECRET ở nơi khác: bản sao lưu không chứa khóa này, thiếu nó thì không đọc được các mã đã niêm phong.',
    ms: 'Simpan DOCKET_SECRET di tempat lain: sandaran tidak mengandunginya, dan token yang dimeterai tidak dapat dibaca tanpanya.',
  },
  'care.holds': {
    en: 'It holds: committees {committees}, people {members}, groups {groups}, tasks {tasks}, history entries {history}, messages {messages}.',
    vi: 'Trong đó có: ban chỉ đạo {committees}, người {members}, cơ quan {groups}, nhiệm vụ {tasks}, mục lịch sử {history}, tin nhắn {messages}.',
    ms: 'Kandungannya: jawatankuasa {committees}, ahli {members}, agensi {groups}, tugasan {tasks}, catatan sejarah {history}, mesej {messages}.',
  },
  'care.restored': {
    en: 'Restored from {file}, and it opens.',
    vi: 'Đã khôi phục từ {file} và cơ sở dữ liệu mở được.',
    ms: 'Dipulihkan daripada {file}, dan pangkalan data dapat dibuka.',
  },
  'care.unvouched': {
    en: 'No manifest lay beside the backup: its bytes were checked by reading them, not by their SHA-256.',
    vi: 'Bên cạnh bản sao lưu không có tệp mô tả: dữ liệu được kiểm tra bằng cách đọc, không đối chiếu SHA-256.',
    ms: 'Tiada fail keterangan di sebelah sandaran: kandungannya diperiksa dengan membacanya, bukan dengan SHA-256.',
  },
  'care.asideFile': {
    en: 'What was there before is kept: {where}',
    vi: 'Dữ liệu trước đó được giữ lại tại: {where}',
    ms: 'Data yang terdahulu disimpan: {where}',
  },
  'care.asideSchema': {
    en: 'What was there before is kept in the schema {where} of the same database.',
    vi: 'Dữ liệu trước đó được giữ lại trong schema {where} của cùng cơ sở dữ liệu.',
    ms: 'Data yang terdahulu disimpan dalam skema {where} pangkalan data yang sama.',
  },
  'care.older': {
    en: 'Its tables are older; the next start brings them up to date.',
    vi: 'Các bảng thuộc phiên bản cũ hơn; lần khởi động tới sẽ cập nhật.',
    ms: 'Jadualnya lebih lama; permulaan yang berikut akan mengemas kini jadual itu.',
  },
  'care.exists': {
    en: '{file} is there already, and no backup is written over. Name another file.',
    vi: 'Đã có {file}; không bản sao lưu nào bị ghi đè. Hãy đặt tên tệp khác.',
    ms: '{file} sudah ada, dan sandaran tidak ditulis ganti. Namakan fail lain.',
  },
  'care.noDatabase': {
    en: 'There is no database at {file} yet. The first start makes it; DATA_DIR and DATABASE_URL say where.',
    vi: 'Chưa có cơ sở dữ liệu tại {file}. Lần khởi động đầu tiên sẽ tạo; DATA_DIR và DATABASE_URL cho biết vị trí.',
    ms: 'Belum ada pangkalan data di {file}. Permulaan pertama akan menciptanya; DATA_DIR dan DATABASE_URL menentukan tempatnya.',
  },
  'care.copyFaulty': {
    en: 'The copy is not sound ({why}), so it was not kept. The database itself may be damaged: run doctor.',
    vi: 'Bản sao không toàn vẹn ({why}) nên không được giữ lại. Chính cơ sở dữ liệu có thể đã hỏng: hãy chạy doctor.',
    ms: 'Salinan itu rosak ({why}), maka tidak disimpan. Pangkalan data itu sendiri mungkin rosak: jalankan doctor.',
  },
  'care.noProgram': {
    en: 'PostgreSQL’s {program} is not on this machine. Install the PostgreSQL client programs of the server’s version, or run {program} where they are: docs/operations.md shows the lines.',
    vi: 'Máy này không có {program} của PostgreSQL. Hãy cài các chương trình máy khách PostgreSQL đúng phiên bản máy chủ, hoặc chạy {program} ở nơi có sẵn: docs/operations.md ghi các dòng lệnh.',
    ms: '{program} PostgreSQL tiada pada mesin ini. Pasang atur cara klien PostgreSQL mengikut versi pelayan, atau jalankan {program} di tempat yang mempunyainya: docs/operations.md menunjukkan barisnya.',
  },
  'care.programFailed': {
    en: '{program} stopped: {why}',
    vi: '{program} đã dừng: {why}',
    ms: '{program} berhenti: {why}',
  },
  'care.noFile': {
    en: 'There is no file {file}.',
    vi: 'Không có tệp {file}.',
    ms: 'Tiada fail {file}.',
  },
  'care.noBackup': {
    en: '{file} is not a backup of Docket: neither a SQLite database nor a dump of pg_dump in its custom format.',
    vi: '{file} không phải là bản sao lưu của Docket: không phải cơ sở dữ liệu SQLite, cũng không phải tệp pg_dump ở định dạng riêng (custom).',
    ms: '{file} bukan sandaran Docket: bukan pangkalan data SQLite, dan bukan pula hasil pg_dump dalam format tersuai (custom).',
  },
  'care.otherEngine': {
    en: 'This is a backup of {kind}, and the target is another kind of database. Name a fitting one with --to.',
    vi: 'Đây là bản sao lưu của {kind}, còn nơi khôi phục là loại cơ sở dữ liệu khác. Hãy ghi nơi phù hợp sau --to.',
    ms: 'Ini sandaran {kind}, sedangkan sasarannya pangkalan data jenis lain. Nyatakan sasaran yang sesuai dengan --to.',
  },
  'care.badManifest': {
    en: 'The manifest beside {file} cannot be read. Put the right one back, or move it away to do without.',
    vi: 'Không đọc được tệp mô tả bên cạnh {file}. Hãy đặt lại đúng tệp, hoặc chuyển nó đi để làm mà không cần tệp mô tả.',
    ms: 'Fail keterangan di sebelah {file} tidak dapat dibaca. Letakkan semula fail yang betul, atau alihkan fail itu untuk meneruskan tanpanya.',
  },
  'care.otherBytes': {
    en: '{file} is not what was backed up: its SHA-256 differs from the manifest. Use another copy. Nothing was changed.',
    vi: '{file} không đúng như khi sao lưu: mã SHA-256 khác với tệp mô tả. Hãy dùng bản khác. Chưa có gì bị thay đổi.',
    ms: '{file} tidak sama dengan yang disandarkan: SHA-256 berbeza daripada fail keterangan. Gunakan salinan lain. Tiada apa-apa yang diubah.',
  },
  'care.liveFile': {
    en: '{file} is a database in use, not a backup: part of it lies in the file beside it. Make a backup of it first.',
    vi: '{file} là cơ sở dữ liệu đang dùng, không phải bản sao lưu: một phần dữ liệu nằm ở tệp bên cạnh. Hãy sao lưu nó trước.',
    ms: '{file} ialah pangkalan data yang sedang digunakan, bukan sandaran: sebahagiannya berada dalam fail di sebelah. Buat sandaran dahulu.',
  },
  'care.faulty': {
    en: 'The backup is damaged ({why}). Use another one. Nothing was changed.',
    vi: 'Bản sao lưu bị hỏng ({why}). Hãy dùng bản khác. Chưa có gì bị thay đổi.',
    ms: 'Sandaran itu rosak ({why}). Gunakan sandaran lain. Tiada apa-apa yang diubah.',
  },
  'care.noTables': {
    en: 'The file holds no tables of Docket. Nothing was changed.',
    vi: 'Tệp không có bảng nào của Docket. Chưa có gì bị thay đổi.',
    ms: 'Fail itu tiada jadual Docket. Tiada apa-apa yang diubah.',
  },
  'care.newer': {
    en: 'The backup was made by a newer Docket (it knows {migration}). Install that version, or use an older backup. Nothing was changed.',
    vi: 'Bản sao lưu do phiên bản Docket mới hơn tạo ra (có {migration}). Hãy cài phiên bản đó hoặc dùng bản sao lưu cũ hơn. Chưa có gì bị thay đổi.',
    ms: 'Sandaran itu dibuat oleh Docket yang lebih baharu (ada {migration}). Pasang versi itu, atau gunakan sandaran yang lebih lama. Tiada apa-apa yang diubah.',
  },
  'care.serverRuns': {
    en: 'Docket is running on this database. Stop it first, then restore.',
    vi: 'Docket đang chạy trên cơ sở dữ liệu này. Hãy dừng Docket trước rồi mới khôi phục.',
    ms: 'Docket sedang berjalan pada pangkalan data ini. Hentikan Docket dahulu, kemudian pulihkan.',
  },
  'care.inUse': {
    en: '{into} holds data already. Add --replace to move it aside (nothing is deleted), or name another target with --to.',
    vi: '{into} đã có dữ liệu. Thêm --replace để chuyển dữ liệu đó sang chỗ khác (không xóa gì), hoặc ghi nơi khác sau --to.',
    ms: '{into} sudah mengandungi data. Tambah --replace untuk mengalihkannya ke tempat lain (tiada yang dipadamkan), atau nyatakan sasaran lain dengan --to.',
  },
  'care.wrongTarget': {
    en: '{option} takes the path of a file, or the address of a PostgreSQL database.',
    vi: 'Sau {option} là đường dẫn của một tệp, hoặc địa chỉ của một cơ sở dữ liệu PostgreSQL.',
    ms: '{option} menerima laluan fail, atau alamat pangkalan data PostgreSQL.',
  },
});
