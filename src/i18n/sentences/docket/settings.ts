import { sentences } from '../../sentence.ts';

/** The settings of a committee and of a person, and what Docket says of itself. */
export const docketSettings = sentences({
  'languageNames.en': { en: 'English', vi: 'English', ms: 'English' },
  'languageNames.vi': { en: 'Tiếng Việt', vi: 'Tiếng Việt', ms: 'Tiếng Việt' },
  'languageNames.ms': { en: 'Bahasa Melayu', vi: 'Bahasa Melayu', ms: 'Bahasa Melayu' },
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
