import { sentences } from '../sentence.ts';

/** What the doctor finds, and what to do about it. */
export const doctor = sentences({
  'doctor.state.ok': { en: 'ok', vi: 'tốt', ms: 'baik' },
  'doctor.state.look': { en: 'look', vi: 'cần xem', ms: 'semak' },
  'doctor.state.broken': { en: 'broken', vi: 'hỏng', ms: 'rosak' },
  'doctor.allWell': {
    en: 'All is well.',
    vi: 'Mọi thứ đều ổn.',
    ms: 'Semuanya baik.',
  },
  'doctor.counts': {
    en: 'Broken: {broken}. To look at: {look}.',
    vi: 'Hỏng: {broken}. Cần xem: {look}.',
    ms: 'Rosak: {broken}. Perlu disemak: {look}.',
  },

  'doctor.check.node': { en: 'Node version', vi: 'Phiên bản Node', ms: 'Versi Node' },
  'doctor.check.config': { en: 'Settings', vi: 'Cấu hình', ms: 'Tetapan' },
  'doctor.check.folder': { en: 'Data folder', vi: 'Thư mục dữ liệu', ms: 'Folder data' },
  'doctor.check.database': { en: 'Database', vi: 'Cơ sở dữ liệu', ms: 'Pangkalan data' },
  'doctor.check.integrity': { en: 'Integrity', vi: 'Tính toàn vẹn', ms: 'Keutuhan' },
  'doctor.check.migrations': { en: 'Tables', vi: 'Các bảng', ms: 'Jadual' },
  'doctor.check.journal': { en: 'Durability', vi: 'Độ bền dữ liệu', ms: 'Ketahanan data' },
  'doctor.check.clock': { en: 'Clock', vi: 'Đồng hồ', ms: 'Jam' },
  'doctor.check.zones': { en: 'Time zones', vi: 'Múi giờ', ms: 'Zon waktu' },
  'doctor.check.server': { en: 'Server', vi: 'Máy chủ Docket', ms: 'Pelayan' },
  'doctor.check.worker': { en: 'Reminder clockwork', vi: 'Bộ nhắc việc', ms: 'Jentera peringatan' },
  'doctor.check.messages': { en: 'Messages', vi: 'Tin nhắn', ms: 'Mesej' },
  'doctor.check.reminders': { en: 'Reminders', vi: 'Nhắc việc', ms: 'Peringatan' },
  'doctor.check.backup': { en: 'Backup', vi: 'Sao lưu', ms: 'Sandaran' },
  'doctor.check.address': { en: 'Public address', vi: 'Địa chỉ công khai', ms: 'Alamat awam' },
  'doctor.check.slack': { en: 'Slack token', vi: 'Mã truy cập Slack', ms: 'Token Slack' },
  'doctor.check.slackSocket': { en: 'Slack connection', vi: 'Kết nối Slack', ms: 'Sambungan Slack' },
  'doctor.check.slackScopes': { en: 'Slack scopes', vi: 'Quyền trên Slack', ms: 'Skop Slack' },
  'doctor.check.slackChannels': { en: 'Slack channels', vi: 'Kênh Slack', ms: 'Saluran Slack' },
  'doctor.check.discord': { en: 'Discord token', vi: 'Mã truy cập Discord', ms: 'Token Discord' },
  'doctor.check.discordApp': { en: 'Discord application', vi: 'Ứng dụng Discord', ms: 'Aplikasi Discord' },
  'doctor.check.discordServers': { en: 'Discord servers', vi: 'Máy chủ Discord', ms: 'Pelayan Discord' },
  'doctor.check.discordCommands': { en: 'Discord commands', vi: 'Lệnh trên Discord', ms: 'Perintah Discord' },
  'doctor.check.discordChannels': { en: 'Discord channels', vi: 'Kênh Discord', ms: 'Saluran Discord' },

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
  'doctor.clock.ok': {
    en: 'This machine and the database agree to within {seconds} s.',
    vi: 'Máy này và cơ sở dữ liệu lệch nhau không quá {seconds} giây.',
    ms: 'Mesin ini dan pangkalan data berbeza tidak lebih {seconds} saat.',
  },
  'doctor.clock.off': {
    en: 'This machine and the database differ by {seconds} s.',
    vi: 'Máy này và cơ sở dữ liệu lệch nhau {seconds} giây.',
    ms: 'Mesin ini dan pangkalan data berbeza {seconds} saat.',
  },
  'doctor.clock.do': {
    en: 'Have both set their clocks by NTP. Slack refuses a clock that is five minutes off.',
    vi: 'Hãy cho cả hai đồng bộ giờ qua NTP. Slack từ chối khi lệch quá năm phút.',
    ms: 'Segerakkan jam kedua-duanya melalui NTP. Slack menolak jam yang tersasar lima minit.',
  },
  'doctor.zones.ok': {
    en: 'The rules of every committee’s zone are here (data of {edition}).',
    vi: 'Có đủ quy tắc múi giờ của mọi ban chỉ đạo (dữ liệu {edition}).',
    ms: 'Peraturan zon setiap jawatankuasa ada di sini (data {edition}).',
  },
  'doctor.zones.unknown': {
    en: 'Unknown to this Node: {zones}.',
    vi: 'Node này không biết: {zones}.',
    ms: 'Tidak dikenali oleh Node ini: {zones}.',
  },
  'doctor.zones.do': {
    en: 'Use the Node that "npm ci" brings, or give the committee another zone: /docket committee',
    vi: 'Hãy dùng Node do "npm ci" cài, hoặc đặt múi giờ khác cho ban chỉ đạo: /docket committee',
    ms: 'Gunakan Node yang dipasang oleh "npm ci", atau beri jawatankuasa zon lain: /docket committee',
  },
  'doctor.server.ready': {
    en: 'Running, and well by its own account ({address}).',
    vi: 'Đang chạy và tự báo là ổn ({address}).',
    ms: 'Sedang berjalan dan melaporkan dirinya baik ({address}).',
  },
  'doctor.server.unwell': {
    en: 'Running, but not well by its own account: {parts}.',
    vi: 'Đang chạy nhưng tự báo là chưa ổn: {parts}.',
    ms: 'Sedang berjalan tetapi melaporkan masalah: {parts}.',
  },
  'doctor.server.unwellDo': {
    en: 'See the lines below and the log; a restart is safe.',
    vi: 'Xem các dòng dưới đây và nhật ký; khởi động lại là an toàn.',
    ms: 'Lihat baris di bawah dan log; mulakan semula adalah selamat.',
  },
  'doctor.server.silent': {
    en: 'Running, but nothing answers at {address}.',
    vi: 'Đang chạy nhưng không có trả lời ở {address}.',
    ms: 'Sedang berjalan tetapi tiada jawapan di {address}.',
  },
  'doctor.server.silentDo': {
    en: 'Check that PORT and HOST are the same here and where the server runs.',
    vi: 'Hãy kiểm tra PORT và HOST ở đây giống với nơi máy chủ chạy.',
    ms: 'Semak bahawa PORT dan HOST di sini sama dengan tempat pelayan berjalan.',
  },
  'doctor.server.off': {
    en: 'Not running on this database.',
    vi: 'Không chạy trên cơ sở dữ liệu này.',
    ms: 'Tidak berjalan pada pangkalan data ini.',
  },
  'doctor.server.offDo': {
    en: 'No reminder goes out until it does: npm start',
    vi: 'Chưa chạy thì chưa có nhắc việc nào được gửi: npm start',
    ms: 'Selagi tidak berjalan, tiada peringatan dihantar: npm start',
  },
  'doctor.worker.ok': {
    en: 'Last turned {seconds} s ago.',
    vi: 'Chạy lần cuối cách đây {seconds} giây.',
    ms: 'Kali terakhir berputar {seconds} saat lalu.',
  },
  'doctor.worker.stuck': {
    en: 'Has not turned for {seconds} s.',
    vi: 'Đã không chạy {seconds} giây.',
    ms: 'Tidak berputar selama {seconds} saat.',
  },
  'doctor.worker.do': {
    en: 'Look for faults of the worker in the log, then restart: nothing is lost by it.',
    vi: 'Hãy tìm lỗi của bộ nhắc việc trong nhật ký rồi khởi động lại: không mất gì cả.',
    ms: 'Cari ralat jentera peringatan dalam log, kemudian mulakan semula: tiada apa-apa yang hilang.',
  },
  'doctor.messages.ok': {
    en: 'None is late. Waiting: {waiting}.',
    vi: 'Không có tin nào trễ. Đang chờ: {waiting}.',
    ms: 'Tiada yang lewat. Menunggu: {waiting}.',
  },
  'doctor.messages.late': {
    en: 'The oldest has been due for {minutes} min. Waiting: {waiting}.',
    vi: 'Tin cũ nhất đã đến hạn gửi {minutes} phút. Đang chờ: {waiting}.',
    ms: 'Yang tertua sudah sampai masanya {minutes} minit lalu. Menunggu: {waiting}.',
  },
  'doctor.messages.lateDo': {
    en: 'Is the server running, and the platform reachable? The log says why each one waits.',
    vi: 'Máy chủ có đang chạy và nền tảng có liên lạc được không? Nhật ký ghi lý do từng tin phải chờ.',
    ms: 'Adakah pelayan berjalan dan platform dapat dihubungi? Log mencatat sebab setiap mesej menunggu.',
  },
  'doctor.messages.lost': {
    en: 'In the last seven days failed: {failed}; could not be reached: {unreachable}. Waiting: {waiting}.',
    vi: 'Trong bảy ngày qua, gửi không được: {failed}; không tới được nơi nhận: {unreachable}. Đang chờ: {waiting}.',
    ms: 'Dalam tujuh hari lalu gagal: {failed}; penerima tidak dapat dihubungi: {unreachable}. Menunggu: {waiting}.',
  },
  'doctor.messages.lostDo': {
    en: 'Give groups a channel (/groups channel) and a lead (/groups lead), and see the channels below.',
    vi: 'Hãy gắn kênh (/groups channel) và người phụ trách (/groups lead) cho các cơ quan, và xem phần kênh bên dưới.',
    ms: 'Beri agensi saluran (/groups channel) dan ketua (/groups lead), dan lihat bahagian saluran di bawah.',
  },
  'doctor.reminders.ok': {
    en: 'Planned up to date for every committee.',
    vi: 'Đã lên lịch đầy đủ cho mọi ban chỉ đạo.',
    ms: 'Dirancang hingga kini untuk setiap jawatankuasa.',
  },
  'doctor.reminders.behind': {
    en: 'Not planned up to date for: {committees}.',
    vi: 'Chưa lên lịch đầy đủ cho: {committees}.',
    ms: 'Belum dirancang hingga kini untuk: {committees}.',
  },
  'doctor.reminders.do': {
    en: 'The server plans them within a minute of running; if it runs, the log names the fault.',
    vi: 'Máy chủ sẽ lên lịch trong vòng một phút khi chạy; nếu đang chạy, nhật ký ghi rõ lỗi.',
    ms: 'Pelayan merancangnya dalam masa seminit selepas berjalan; jika sudah berjalan, log mencatat ralatnya.',
  },
  'doctor.backup.ok': {
    en: 'The last one is {age} old: {file}',
    vi: 'Bản gần nhất đã {age}: {file}',
    ms: 'Yang terakhir berusia {age}: {file}',
  },
  'doctor.backup.days': {
    en: '{days, plural, one {# day} other {# days}}',
    vi: '{days} ngày',
    ms: '{days} hari',
  },
  'doctor.backup.hours': {
    en: '{hours, plural, one {# hour} other {# hours}}',
    vi: '{hours} giờ',
    ms: '{hours} jam',
  },
  'doctor.backup.gone': {
    en: 'The last one is not where it was made: {file}',
    vi: 'Bản gần nhất không còn ở nơi đã tạo: {file}',
    ms: 'Yang terakhir tiada lagi di tempat asalnya: {file}',
  },
  'doctor.backup.goneDo': {
    en: 'If it was moved to a safe place, all is well; else make another: npm run -s docket -- backup',
    vi: 'Nếu đã chuyển đến nơi an toàn thì không sao; nếu không, hãy tạo bản khác: npm run -s docket -- backup',
    ms: 'Jika telah dipindahkan ke tempat selamat, tidak mengapa; jika tidak, buat yang lain: npm run -s docket -- backup',
  },
  'doctor.backup.none': {
    en: 'None was made with Docket’s own command yet.',
    vi: 'Chưa có bản nào được tạo bằng lệnh của Docket.',
    ms: 'Belum ada yang dibuat dengan perintah Docket.',
  },
  'doctor.backup.do': {
    en: 'Make one each night: npm run -s docket -- backup',
    vi: 'Hãy tạo một bản mỗi đêm: npm run -s docket -- backup',
    ms: 'Buat satu setiap malam: npm run -s docket -- backup',
  },
  'doctor.address.ok': { en: '{address} answers.', vi: '{address} có trả lời.', ms: '{address} menjawab.' },
  'doctor.address.silent': {
    en: '{address} does not answer from here ({why}).',
    vi: '{address} không trả lời khi gọi từ đây ({why}).',
    ms: '{address} tidak menjawab dari sini ({why}).',
  },
  'doctor.address.do': {
    en: 'Check the proxy, its certificate and PUBLIC_URL. Some networks do not let a machine reach itself from outside.',
    vi: 'Hãy kiểm tra máy chủ trung gian, chứng chỉ và PUBLIC_URL. Có mạng không cho máy gọi chính nó từ ngoài vào.',
    ms: 'Semak proksi, sijilnya dan PUBLIC_URL. Sesetengah rangkaian tidak membenarkan mesin menghubungi dirinya dari luar.',
  },
  'doctor.slack.ok': {
    en: 'The token of {team} is accepted.',
    vi: 'Mã truy cập của {team} được chấp nhận.',
    ms: 'Token {team} diterima.',
  },
  'doctor.slack.refused': {
    en: 'The token of {team} is refused ({why}).',
    vi: 'Mã truy cập của {team} bị từ chối ({why}).',
    ms: 'Token {team} ditolak ({why}).',
  },
  'doctor.slack.refusedDo': {
    en: 'Install the app in that workspace again and set the new token: docs/slack.md',
    vi: 'Hãy cài lại ứng dụng trong không gian làm việc đó và đặt mã mới: docs/slack.md',
    ms: 'Pasang semula aplikasi dalam ruang kerja itu dan tetapkan token baharu: docs/slack.md',
  },
  'doctor.slack.silent': {
    en: 'Slack cannot be reached ({why}).',
    vi: 'Không liên lạc được với Slack ({why}).',
    ms: 'Slack tidak dapat dihubungi ({why}).',
  },
  'doctor.slack.silentDo': {
    en: 'Check the network, the proxy (NODE_USE_ENV_PROXY=1 with HTTPS_PROXY) and SLACK_API_URL.',
    vi: 'Hãy kiểm tra mạng, máy chủ trung gian (NODE_USE_ENV_PROXY=1 cùng HTTPS_PROXY) và SLACK_API_URL.',
    ms: 'Semak rangkaian, proksi (NODE_USE_ENV_PROXY=1 dengan HTTPS_PROXY) dan SLACK_API_URL.',
  },
  'doctor.slack.sealed': {
    en: 'The tokens of {team} cannot be opened: none of the keys in DOCKET_SECRET fits.',
    vi: 'Không mở được mã truy cập của {team}: không khóa nào trong DOCKET_SECRET phù hợp.',
    ms: 'Token {team} tidak dapat dibuka: tiada kunci dalam DOCKET_SECRET yang sepadan.',
  },
  'doctor.slack.sealedDo': {
    en: 'Put the former key behind the present one in DOCKET_SECRET, or install the app in that workspace again.',
    vi: 'Hãy ghi khóa cũ sau khóa hiện tại trong DOCKET_SECRET, hoặc cài lại ứng dụng trong không gian làm việc đó.',
    ms: 'Letakkan kunci lama selepas kunci semasa dalam DOCKET_SECRET, atau pasang semula aplikasi dalam ruang kerja itu.',
  },
  'doctor.slack.nobody': {
    en: 'No workspace has let Docket in yet.',
    vi: 'Chưa có không gian làm việc nào cài Docket.',
    ms: 'Belum ada ruang kerja yang memasang Docket.',
  },
  'doctor.slack.nobodyDo': {
    en: 'Open /slack/install of the public address as an administrator of the workspace.',
    vi: 'Hãy mở /slack/install tại địa chỉ công khai với tư cách quản trị viên không gian làm việc.',
    ms: 'Buka /slack/install pada alamat awam sebagai pentadbir ruang kerja.',
  },
  'doctor.slackSocket.ok': {
    en: 'The app-level token is accepted: Slack offers a connection.',
    vi: 'Mã cấp ứng dụng được chấp nhận: Slack cho phép kết nối.',
    ms: 'Token peringkat aplikasi diterima: Slack menawarkan sambungan.',
  },
  'doctor.slackSocket.refused': {
    en: 'The app-level token is refused ({why}).',
    vi: 'Mã cấp ứng dụng bị từ chối ({why}).',
    ms: 'Token peringkat aplikasi ditolak ({why}).',
  },
  'doctor.slackSocket.do': {
    en: 'Turn Socket Mode on, make an app-level token with connections:write, and set SLACK_APP_TOKEN.',
    vi: 'Hãy bật Socket Mode, tạo mã cấp ứng dụng có quyền connections:write rồi đặt SLACK_APP_TOKEN.',
    ms: 'Hidupkan Socket Mode, cipta token peringkat aplikasi dengan connections:write, dan tetapkan SLACK_APP_TOKEN.',
  },
  'doctor.slackScopes.ok': {
    en: '{team} granted all that is needed.',
    vi: '{team} đã cấp đủ quyền cần thiết.',
    ms: '{team} telah memberikan semua yang diperlukan.',
  },
  'doctor.slackScopes.missing': {
    en: '{team} has not granted: {scopes}.',
    vi: '{team} chưa cấp: {scopes}.',
    ms: '{team} belum memberikan: {scopes}.',
  },
  'doctor.slackScopes.do': {
    en: 'Paste the manifest anew (npm run -s docket -- slack manifest) and install the app again.',
    vi: 'Hãy dán lại bản khai ứng dụng (npm run -s docket -- slack manifest) và cài lại ứng dụng.',
    ms: 'Tampal semula manifes (npm run -s docket -- slack manifest) dan pasang semula aplikasi.',
  },
  'doctor.slackChannels.ok': {
    en: '{team}: Docket is in every bound channel ({count}).',
    vi: '{team}: Docket có mặt trong mọi kênh đã gắn ({count}).',
    ms: '{team}: Docket berada dalam semua saluran yang dipautkan ({count}).',
  },
  'doctor.slackChannels.wrong': {
    en: '{team}: no reminder reaches {channels}.',
    vi: '{team}: nhắc việc không tới được {channels}.',
    ms: '{team}: peringatan tidak sampai ke {channels}.',
  },
  'doctor.slackChannels.outside': {
    en: '{channel} (Docket is not in it, or it is gone)',
    vi: '{channel} (Docket không ở trong kênh, hoặc kênh không còn)',
    ms: '{channel} (Docket tidak menyertainya, atau saluran itu tiada lagi)',
  },
  'doctor.slackChannels.archived': {
    en: '{channel} (archived)',
    vi: '{channel} (đã lưu trữ)',
    ms: '{channel} (diarkibkan)',
  },
  'doctor.slackChannels.more': { en: 'and {count} more', vi: 'và {count} kênh khác', ms: 'dan {count} lagi' },
  'doctor.slackChannels.do': {
    en: 'Invite the bot there (/invite @Docket), or bind another channel: /groups channel',
    vi: 'Hãy mời bot vào kênh (/invite @Docket), hoặc gắn kênh khác: /groups channel',
    ms: 'Jemput bot ke situ (/invite @Docket), atau pautkan saluran lain: /groups channel',
  },
  'doctor.slackChannels.unknown': {
    en: '{team}: the channels could not be looked at ({why}).',
    vi: '{team}: không xem được các kênh ({why}).',
    ms: '{team}: saluran tidak dapat diperiksa ({why}).',
  },
  'doctor.discord.ok': {
    en: 'The token of the application {name} is accepted.',
    vi: 'Mã truy cập của ứng dụng {name} được chấp nhận.',
    ms: 'Token aplikasi {name} diterima.',
  },
  'doctor.discord.refused': {
    en: 'The bot token is refused ({why}).',
    vi: 'Mã truy cập của bot bị từ chối ({why}).',
    ms: 'Token bot ditolak ({why}).',
  },
  'doctor.discord.refusedDo': {
    en: 'Reset the token on the application’s page Bot and set DISCORD_TOKEN: docs/discord.md',
    vi: 'Hãy đặt lại mã trên trang Bot của ứng dụng rồi ghi vào DISCORD_TOKEN: docs/discord.md',
    ms: 'Tetapkan semula token pada halaman Bot aplikasi dan tetapkan DISCORD_TOKEN: docs/discord.md',
  },
  'doctor.discord.silent': {
    en: 'Discord cannot be reached ({why}).',
    vi: 'Không liên lạc được với Discord ({why}).',
    ms: 'Discord tidak dapat dihubungi ({why}).',
  },
  'doctor.discord.silentDo': {
    en: 'Check the network and DISCORD_API_URL: Docket needs discord.com and gateway.discord.gg on port 443.',
    vi: 'Hãy kiểm tra mạng và DISCORD_API_URL: Docket cần discord.com và gateway.discord.gg qua cổng 443.',
    ms: 'Semak rangkaian dan DISCORD_API_URL: Docket memerlukan discord.com dan gateway.discord.gg melalui port 443.',
  },
  'doctor.discordApp.ok': {
    en: 'No privileged intent is on, and commands come to Docket. It may connect anew {count} times today.',
    vi: 'Không bật intent đặc quyền nào và các lệnh đến được Docket. Hôm nay còn được kết nối lại {count} lần.',
    ms: 'Tiada intent istimewa dihidupkan, dan perintah sampai kepada Docket. Ia boleh menyambung semula {count} kali lagi hari ini.',
  },
  'doctor.discordApp.endpoint': {
    en: 'Discord sends commands to {url} instead of Docket.',
    vi: 'Discord đang gửi lệnh đến {url} thay vì Docket.',
    ms: 'Discord menghantar perintah ke {url}, bukan kepada Docket.',
  },
  'doctor.discordApp.endpointDo': {
    en: 'Empty the Interactions Endpoint URL under General Information on the application’s page.',
    vi: 'Hãy xóa Interactions Endpoint URL trong mục General Information trên trang của ứng dụng.',
    ms: 'Kosongkan Interactions Endpoint URL di bawah General Information pada halaman aplikasi.',
  },
  'doctor.discordApp.code': {
    en: 'The application asks for an OAuth2 code, so the invitation does not work.',
    vi: 'Ứng dụng yêu cầu mã OAuth2 nên đường dẫn mời không dùng được.',
    ms: 'Aplikasi meminta kod OAuth2, jadi jemputan tidak berfungsi.',
  },
  'doctor.discordApp.codeDo': {
    en: 'Switch Requires OAuth2 Code Grant off on the page Bot.',
    vi: 'Hãy tắt Requires OAuth2 Code Grant trên trang Bot.',
    ms: 'Matikan Requires OAuth2 Code Grant pada halaman Bot.',
  },
  'doctor.discordApp.privileged': {
    en: 'Switched on and not needed: {intents}.',
    vi: 'Đang bật nhưng không cần: {intents}.',
    ms: 'Dihidupkan tetapi tidak diperlukan: {intents}.',
  },
  'doctor.discordApp.privilegedDo': {
    en: 'Switch them off on the page Bot: Docket reads no messages and watches no members.',
    vi: 'Hãy tắt trên trang Bot: Docket không đọc tin nhắn và không theo dõi thành viên.',
    ms: 'Matikannya pada halaman Bot: Docket tidak membaca mesej dan tidak memerhati ahli.',
  },
  'doctor.discordApp.starts': {
    en: 'Docket may connect anew only {count} times today.',
    vi: 'Hôm nay Docket chỉ còn được kết nối lại {count} lần.',
    ms: 'Docket hanya boleh menyambung semula {count} kali lagi hari ini.',
  },
  'doctor.discordApp.startsDo': {
    en: 'Look at the log for what ends its connection so often, and do not start it in a loop.',
    vi: 'Hãy xem nhật ký để biết vì sao kết nối hay bị ngắt, và đừng khởi động lặp lại liên tục.',
    ms: 'Lihat log untuk mengetahui sebab sambungan kerap terputus, dan jangan mulakannya berulang-ulang.',
  },
  'doctor.discordServers.ok': {
    en: 'Docket is in {servers}.',
    vi: 'Docket có mặt trong {servers}.',
    ms: 'Docket berada dalam {servers}.',
  },
  'doctor.discordServers.none': {
    en: 'Docket is in no server yet.',
    vi: 'Docket chưa có mặt trong máy chủ nào.',
    ms: 'Docket belum berada dalam mana-mana pelayan.',
  },
  'doctor.discordServers.noneDo': {
    en: 'Open the link that npm run -s docket -- discord invite prints, and choose the server.',
    vi: 'Hãy mở đường dẫn do npm run -s docket -- discord invite in ra rồi chọn máy chủ.',
    ms: 'Buka pautan yang dicetak oleh npm run -s docket -- discord invite, dan pilih pelayan.',
  },
  'doctor.discordServers.other': {
    en: 'Docket is not in the server of DISCORD_GUILD_ID.',
    vi: 'Docket không có mặt trong máy chủ của DISCORD_GUILD_ID.',
    ms: 'Docket tidak berada dalam pelayan DISCORD_GUILD_ID.',
  },
  'doctor.discordServers.otherDo': {
    en: 'Invite it there (npm run -s docket -- discord invite), or remove DISCORD_GUILD_ID.',
    vi: 'Hãy mời Docket vào đó (npm run -s docket -- discord invite), hoặc bỏ DISCORD_GUILD_ID.',
    ms: 'Jemput Docket ke situ (npm run -s docket -- discord invite), atau buang DISCORD_GUILD_ID.',
  },
  'doctor.discordCommands.ok': {
    en: 'Discord knows the commands of this version.',
    vi: 'Discord đã có các lệnh của phiên bản này.',
    ms: 'Discord mengetahui perintah versi ini.',
  },
  'doctor.discordCommands.old': {
    en: 'Discord does not know the commands of this version yet.',
    vi: 'Discord chưa có các lệnh của phiên bản này.',
    ms: 'Discord belum mengetahui perintah versi ini.',
  },
  'doctor.discordCommands.do': {
    en: 'They are registered when Docket starts: npm start. What keeps them out then stands in the log.',
    vi: 'Các lệnh được đăng ký khi Docket khởi động: npm start. Nếu không được, lý do có trong nhật ký.',
    ms: 'Perintah didaftarkan apabila Docket dimulakan: npm start. Jika tidak berjaya, sebabnya ada dalam log.',
  },
  'doctor.discordChannels.ok': {
    en: '{server}: Docket may post in every bound channel ({count}).',
    vi: '{server}: Docket được phép đăng trong mọi kênh đã gắn ({count}).',
    ms: '{server}: Docket boleh menyiarkan dalam semua saluran yang dipautkan ({count}).',
  },
  'doctor.discordChannels.wrong': {
    en: '{server}: Docket cannot do its work in {channels}.',
    vi: '{server}: Docket không làm việc được trong {channels}.',
    ms: '{server}: Docket tidak dapat menjalankan tugasnya dalam {channels}.',
  },
  'doctor.discordChannels.gone': {
    en: '{channel} (deleted)',
    vi: '{channel} (đã xóa)',
    ms: '{channel} (dipadamkan)',
  },
  'doctor.discordChannels.hidden': {
    en: '{channel} (Docket does not see it)',
    vi: '{channel} (Docket không xem được kênh)',
    ms: '{channel} (Docket tidak dapat melihatnya)',
  },
  'doctor.discordChannels.locked': {
    en: '{channel} (a locked thread)',
    vi: '{channel} (chủ đề đã khóa)',
    ms: '{channel} (bebenang dikunci)',
  },
  'doctor.discordChannels.lacks': {
    en: '{channel} (not allowed: {lacks})',
    vi: '{channel} (chưa được phép: {lacks})',
    ms: '{channel} (tidak dibenarkan: {lacks})',
  },
  'doctor.discordChannels.more': {
    en: 'and {count} more',
    vi: 'và {count} mục khác',
    ms: 'dan {count} lagi',
  },
  'doctor.discordChannels.do': {
    en: 'Under Edit Channel, Permissions, add Docket and allow what is missing, or bind another channel: /groups channel',
    vi: 'Trong Edit Channel, Permissions, hãy thêm Docket và cho phép mục còn thiếu, hoặc gắn kênh khác: /groups channel',
    ms: 'Di bawah Edit Channel, Permissions, tambah Docket dan benarkan yang kurang, atau pautkan saluran lain: /groups channel',
  },
  'doctor.discordChannels.outside': {
    en: 'Docket was removed from a server in which {count} channels are bound.',
    vi: 'Docket đã bị gỡ khỏi một máy chủ có {count} kênh đã gắn.',
    ms: 'Docket telah dikeluarkan daripada pelayan yang mempunyai {count} saluran dipautkan.',
  },
  'doctor.discordChannels.unknown': {
    en: '{server}: the channels could not be looked at ({why}).',
    vi: '{server}: không xem được các kênh ({why}).',
    ms: '{server}: saluran tidak dapat diperiksa ({why}).',
  },
});
