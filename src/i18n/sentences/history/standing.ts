import { sentences } from '../../sentence.ts';

/** What `docket verify` says of people, seats and rules. */
export const historyStanding = sentences({
  'verify.standing': {
    en: '{people, plural, one {# person} other {# people}} with their offices, the seats of {groups, plural, one {# group} other {# groups}} and the committee’s rules are as the history tells.',
    vi: '{people, number} người cùng chức trách, các vị trí của {groups, number} cơ quan và quy định của ban chỉ đạo đúng như lịch sử ghi.',
    ms: '{people, number} orang berserta peranan mereka, jawatan dalam {groups, number} agensi dan peraturan jawatankuasa sama seperti yang dicatat dalam sejarah.',
  },
  'verify.standing.person': {
    en: '{person}: {field} is not what the history tells.',
    vi: '{person}: {field} không đúng như lịch sử ghi.',
    ms: '{person}: {field} tidak sama seperti yang dicatat dalam sejarah.',
  },
  'verify.standing.stranger': {
    en: '{person} is a member, but the history does not tell of their being added.',
    vi: '{person} có trong danh sách thành viên nhưng lịch sử không ghi việc thêm người này.',
    ms: '{person} ialah ahli, tetapi sejarah tidak mencatat penambahannya.',
  },
  'verify.standing.seats': {
    en: '{group}: who sits there, sat or will sit there is not what the history tells.',
    vi: '{group}: những người đang giữ, đã giữ hoặc sẽ giữ vị trí không đúng như lịch sử ghi.',
    ms: '{group}: pemegang jawatan yang kini, terdahulu atau akan datang tidak sama seperti yang dicatat dalam sejarah.',
  },
  'verify.standing.parent': {
    en: '{group}: the group above it is not the one that the history tells.',
    vi: '{group}: cơ quan cấp trên không đúng như lịch sử ghi.',
    ms: '{group}: agensi di atasnya tidak sama seperti yang dicatat dalam sejarah.',
  },
  'verify.standing.newGroup': {
    en: '{group} is there, but the history does not tell of its being added.',
    vi: '{group} có trong cơ sở dữ liệu nhưng lịch sử không ghi việc thêm cơ quan này.',
    ms: '{group} wujud, tetapi sejarah tidak mencatat penambahannya.',
  },
  'verify.standing.garbled': {
    en: '{name}: what is kept of it cannot be read.',
    vi: '{name}: không đọc được dữ liệu đang lưu.',
    ms: '{name}: data yang disimpan tidak dapat dibaca.',
  },
  'verify.standing.rule': {
    en: 'The committee’s settings: {rule} is not what the history tells.',
    vi: 'Thiết lập của ban chỉ đạo: {rule} không đúng như lịch sử ghi.',
    ms: 'Tetapan jawatankuasa: {rule} tidak sama seperti yang dicatat dalam sejarah.',
  },
  'verify.person.handle': { en: 'the short name', vi: 'tên tắt', ms: 'nama pendek' },
  'verify.person.name': { en: 'the name', vi: 'tên', ms: 'nama' },
  'verify.person.office': {
    en: 'the role in the committee',
    vi: 'vai trò trong ban chỉ đạo',
    ms: 'peranan dalam jawatankuasa',
  },
  'verify.person.cleared': {
    en: 'whether they are cleared for what is confidential',
    vi: 'quyền xem nội dung mật',
    ms: 'kebenaran melihat perkara sulit',
  },
  'verify.person.left': {
    en: 'whether they have left',
    vi: 'việc đã rời ban chỉ đạo',
    ms: 'sama ada telah keluar',
  },
  'verify.person.absences': {
    en: 'the list of absences',
    vi: 'danh sách ngày vắng mặt',
    ms: 'senarai ketidakhadiran',
  },
  'verify.rule.name': { en: 'the name', vi: 'tên', ms: 'nama' },
  'verify.rule.language': { en: 'the language', vi: 'ngôn ngữ', ms: 'bahasa' },
  'verify.rule.timeZone': { en: 'the time zone', vi: 'múi giờ', ms: 'zon masa' },
  'verify.rule.beforeIncludesDay': {
    en: 'the reading of “before” a day',
    vi: 'cách hiểu “trước ngày”',
    ms: 'tafsiran “sebelum” sesuatu hari',
  },
  'verify.rule.reminderTime': { en: 'the time of reminders', vi: 'giờ nhắc việc', ms: 'waktu peringatan' },
  'verify.rule.secretariatGroupId': { en: 'the secretariat', vi: 'bộ phận thư ký', ms: 'urus setia' },
  'verify.rule.matchEmail': {
    en: 'whether people are known by their e-mail',
    vi: 'việc nhận biết người theo thư điện tử',
    ms: 'pengenalan orang melalui e-mel',
  },
  'verify.rule.governance': {
    en: 'how tasks are governed (/docket rules)',
    vi: 'quy định về nhiệm vụ (/docket rules)',
    ms: 'peraturan tugasan (/docket rules)',
  },
  'verify.rule.reminding': {
    en: 'how it reminds (/docket reminders)',
    vi: 'cách nhắc việc (/docket reminders)',
    ms: 'cara peringatan (/docket reminders)',
  },
});
