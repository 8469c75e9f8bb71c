import { sentences } from '../sentence.ts';

/** What `/docket` and its cards say: help, people, settings. */
export const docket = sentences({
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

  'languageNames.en': { en: 'English', vi: 'English', ms: 'English' },
  'languageNames.vi': { en: 'Tiếng Việt', vi: 'Tiếng Việt', ms: 'Tiếng Việt' },
  'languageNames.ms': { en: 'Bahasa Melayu', vi: 'Bahasa Melayu', ms: 'Bahasa Melayu' },
  'offices.administrator': { en: 'Administrator', vi: 'Quản trị viên', ms: 'Pentadbir' },
  'offices.chair': { en: 'Chair', vi: 'Trưởng ban', ms: 'Pengerusi' },
  'offices.secretariat': { en: 'Secretariat officer', vi: 'Cán bộ thư ký', ms: 'Pegawai urus setia' },
  'offices.member': { en: 'Member', vi: 'Thành viên', ms: 'Ahli' },
  'seats.lead': { en: 'Lead of {group}', vi: 'Phụ trách {group}', ms: 'Ketua {group}' },
  'seats.deputy': {
    en: 'Deputy lead of {group}',
    vi: 'Cấp phó {group}',
    ms: 'Timbalan ketua {group}',
  },
  'docket.before.included': {
    en: 'the day named still counts',
    vi: 'tính cả ngày được nêu',
    ms: 'hari yang disebut masih dikira',
  },
  'docket.before.excluded': {
    en: 'the day before is the last',
    vi: 'hạn cuối là ngày liền trước',
    ms: 'hari terakhir ialah sehari sebelumnya',
  },

  'docket.help.title': {
    en: 'What you can say',
    vi: 'Các lệnh bạn có thể dùng',
    ms: 'Perintah yang boleh digunakan',
  },
  'docket.help.titleOf': {
    en: 'What you can say about {noun}',
    vi: 'Các lệnh {noun}',
    ms: 'Perintah {noun}',
  },
  'docket.help.sentence': {
    en: '{title}: {commands}. /docket help followed by a command shows all of it.',
    vi: '{title}: {commands}. Gõ /docket help kèm tên lệnh để xem đầy đủ.',
    ms: '{title}: {commands}. Taip /docket help diikuti perintah untuk melihat semuanya.',
  },
  'docket.help.signs': {
    en: '<…> is required, […] may be left out; what is missing is asked for. Options can be named: due:25/7.',
    vi: '<…> là bắt buộc, […] có thể bỏ qua; thiếu gì sẽ được hỏi thêm. Tùy chọn có thể ghi kèm tên, ví dụ due:25/7.',
    ms: '<…> wajib, […] boleh ditinggalkan; yang kurang akan ditanya. Pilihan boleh ditulis dengan namanya, contohnya due:25/7.',
  },
  'docket.help.firstSteps': { en: 'First steps', vi: 'Bước đầu làm quen', ms: 'Langkah pertama' },
  'docket.help.settingUp': {
    en: 'Setting up your committee',
    vi: 'Thiết lập ban chỉ đạo',
    ms: 'Menyediakan jawatankuasa anda',
  },
  'docket.help.step.people': {
    en: 'Add the people; somebody in the secretariat adds the tasks',
    vi: 'Thêm thành viên; cán bộ thư ký là người thêm nhiệm vụ',
    ms: 'Tambah ahli; pegawai urus setia yang menambah tugasan',
  },
  'docket.help.step.groups': {
    en: 'Add the groups that owe the tasks',
    vi: 'Thêm các cơ quan thực hiện nhiệm vụ',
    ms: 'Tambah agensi yang memikul tugasan',
  },
  'docket.help.step.lead': {
    en: 'Give each group its lead',
    vi: 'Chỉ định người phụ trách từng cơ quan',
    ms: 'Tetapkan ketua setiap agensi',
  },
  'docket.help.step.channel': {
    en: 'Say where each group is reminded',
    vi: 'Chọn kênh nhận tin nhắc việc của từng cơ quan',
    ms: 'Tetapkan saluran peringatan setiap agensi',
  },
  'docket.help.step.committee': {
    en: 'Look over the settings',
    vi: 'Xem lại cài đặt',
    ms: 'Semak tetapan',
  },
  'docket.help.step.mine': {
    en: 'See what waits for you',
    vi: 'Xem nhiệm vụ của bạn',
    ms: 'Lihat tugasan anda',
  },
  'docket.help.step.now': {
    en: 'See where the committee stands',
    vi: 'Xem tình hình nhiệm vụ của Ban Chỉ đạo',
    ms: 'Lihat kedudukan tugasan jawatankuasa',
  },
  'docket.help.step.me': {
    en: 'Check who you are, and choose your language',
    vi: 'Kiểm tra thông tin của bạn và chọn ngôn ngữ',
    ms: 'Semak siapa anda dan pilih bahasa',
  },
  'docket.help.try': { en: 'Try it', vi: 'Thử ngay', ms: 'Cuba' },
  'docket.help.example': { en: 'For example {line}', vi: 'Ví dụ {line}', ms: 'Contohnya {line}' },
  'docket.help.exampleLabel': { en: 'Example', vi: 'Ví dụ', ms: 'Contoh' },
  'docket.help.for': { en: 'For', vi: 'Dành cho', ms: 'Untuk' },
  'docket.help.notYou': { en: '{who} (not you)', vi: '{who} (không gồm bạn)', ms: '{who} (bukan anda)' },
  'docket.help.required': { en: 'required', vi: 'bắt buộc', ms: 'wajib' },
  'docket.help.optional': { en: 'optional', vi: 'không bắt buộc', ms: 'tidak wajib' },
  'docket.help.option': { en: '{label}, {need}', vi: '{label} ({need})', ms: '{label} ({need})' },
  'docket.help.all': { en: 'All commands', vi: 'Tất cả lệnh', ms: 'Semua perintah' },

  'docket.example.group': { en: 'finance', vi: 'tài chính', ms: 'kewangan' },
  'docket.example.groupName': {
    en: 'Ministry of Construction',
    vi: 'Bộ Xây dựng',
    ms: 'Kementerian Pembinaan',
  },
  'docket.example.words': { en: 'land records', vi: 'hồ sơ đất đai', ms: 'rekod tanah' },
  'docket.example.title': { en: 'Send the land records', vi: 'Gửi hồ sơ đất đai', ms: 'Hantar rekod tanah' },
  'docket.example.note': { en: 'sent by post', vi: 'đã gửi bưu điện', ms: 'dihantar melalui pos' },
  'docket.example.reason': {
    en: 'agreed at the meeting',
    vi: 'đã thống nhất tại cuộc họp',
    ms: 'dipersetujui dalam mesyuarat',
  },
  'docket.example.zone': { en: 'Asia/Singapore', vi: 'Asia/Ho_Chi_Minh', ms: 'Asia/Kuala_Lumpur' },
  'docket.example.day': { en: '25/7', vi: '25/7', ms: '31/7' },
  'docket.example.days': { en: 'this week', vi: 'tuần này', ms: 'minggu ini' },
  'docket.example.deadline': { en: 'end of August', vi: 'cuối tháng 8', ms: 'hujung Ogos' },
  'docket.example.channel': { en: 'here', vi: 'đây', ms: 'sini' },
  'docket.example.role': { en: '@finance', vi: '@tài-chính', ms: '@kewangan' },
  'docket.example.flag': { en: 'yes', vi: 'có', ms: 'ya' },

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

  'docket.language.set': {
    en: 'Docket will answer you in English.',
    vi: 'Từ nay Docket trả lời bạn bằng tiếng Việt.',
    ms: 'Docket akan menjawab anda dalam bahasa Melayu.',
  },
  'docket.timezone.set': {
    en: 'Your time zone is {zone}. It is {moment} there.',
    vi: 'Múi giờ của bạn là {zone}. Ở đó đang là {moment}.',
    ms: 'Zon waktu anda ialah {zone}. Di sana sekarang {moment}.',
  },
  'docket.timezone.days': {
    en: 'Deadlines still end with the committee’s day ({zone}).',
    vi: 'Thời hạn vẫn kết thúc theo ngày của Ban Chỉ đạo ({zone}).',
    ms: 'Tarikh akhir tetap tamat mengikut hari jawatankuasa ({zone}).',
  },
  'docket.error.zone': {
    en: 'There is no time zone “{said}”. Say region and city, for example {examples}.',
    vi: 'Không có múi giờ “{said}”. Hãy ghi khu vực và thành phố, ví dụ {examples}.',
    ms: 'Tiada zon waktu “{said}”. Tulis rantau dan bandar, contohnya {examples}.',
  },

  'docket.committee.sentence': {
    en: 'Settings of {name}: {language}, {zone}, reminders from {time}.',
    vi: 'Cài đặt của {name}: {language}, {zone}, nhắc việc từ {time}.',
    ms: 'Tetapan {name}: {language}, {zone}, peringatan mulai {time}.',
  },
  'docket.committee.noSecretariat': { en: 'no group named', vi: 'chưa chọn cơ quan', ms: 'belum ditetapkan' },
  'docket.committee.hint': {
    en: 'Change them by name, for example /docket committee reminders:08:00 before:excluded',
    vi: 'Thay đổi bằng cách ghi tên mục, ví dụ /docket committee reminders:08:00 before:excluded',
    ms: 'Ubah dengan menamakan butirannya, contohnya /docket committee reminders:08:00 before:excluded',
  },
  'docket.committee.changed': {
    en: 'The committee’s settings are changed.',
    vi: 'Đã thay đổi cài đặt của Ban Chỉ đạo.',
    ms: 'Tetapan jawatankuasa telah diubah.',
  },
  'docket.committee.daysStay': {
    en: 'Deadlines already entered keep their days.',
    vi: 'Các thời hạn đã nhập vẫn giữ nguyên ngày.',
    ms: 'Tarikh akhir yang sudah dimasukkan tidak berubah.',
  },
  'docket.committee.button': { en: 'Settings', vi: 'Cài đặt', ms: 'Tetapan' },
  'docket.error.time': {
    en: '“{said}” is not a time of day. Say hour and minute, for example 08:30.',
    vi: '“{said}” không phải là giờ trong ngày. Hãy ghi giờ và phút, ví dụ 08:30.',
    ms: '“{said}” bukan waktu. Tulis jam dan minit, contohnya 08:30.',
  },

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

  'docket.about.sentence': {
    en: 'Docket {version} keeps a committee’s tasks and reminds people ahead of the deadlines.',
    vi: 'Docket {version} theo dõi nhiệm vụ của Ban Chỉ đạo và nhắc việc trước thời hạn.',
    ms: 'Docket {version} menjejaki tugasan jawatankuasa dan menghantar peringatan sebelum tarikh akhir.',
  },
  'docket.about.version': { en: 'Version', vi: 'Phiên bản', ms: 'Versi' },
  'docket.about.licence': { en: 'Licence', vi: 'Giấy phép', ms: 'Lesen' },
  'docket.about.free': {
    en: '{licence}: free to use, change and share',
    vi: '{licence}: được tự do sử dụng, sửa đổi và chia sẻ',
    ms: '{licence}: bebas digunakan, diubah dan dikongsi',
  },
  'docket.about.stores': { en: 'What is stored', vi: 'Dữ liệu được lưu', ms: 'Data yang disimpan' },
  'docket.about.storesWhat': {
    en: 'people’s names, roles, chat addresses, languages; groups and their seats; directives and tasks; who changed what and when. It stays in this installation’s database.',
    vi: 'tên, vai trò, địa chỉ trò chuyện, ngôn ngữ của thành viên; cơ quan và các vị trí; văn bản và nhiệm vụ; ai đã thay đổi gì, khi nào. Dữ liệu nằm trong cơ sở dữ liệu của hệ thống này.',
    ms: 'nama, peranan, alamat sembang, bahasa ahli; agensi dan jawatannya; arahan dan tugasan; siapa mengubah apa dan bila. Semuanya kekal dalam pangkalan data sistem ini.',
  },
  'docket.about.source': {
    en: 'Source and guide',
    vi: 'Mã nguồn và hướng dẫn',
    ms: 'Kod sumber dan panduan',
  },
  'docket.about.where': {
    en: 'README.md in the folder where Docket is installed; in chat, /docket help',
    vi: 'README.md trong thư mục cài đặt Docket; trong phòng, gõ /docket help',
    ms: 'README.md dalam folder pemasangan Docket; dalam sembang, /docket help',
  },
});
