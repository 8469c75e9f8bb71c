import { sentences } from '../../sentence.ts';

/** What the help says, and the words its examples are made of. */
export const docketHelp = sentences({
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
  'docket.help.step.calendar': {
    en: 'Enter your country’s public holidays',
    vi: 'Lấy ngày nghỉ lễ của quốc gia vào lịch',
    ms: 'Masukkan cuti umum negara atau negeri anda',
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
  'docket.help.step.directive': {
    en: 'Hand in a directive: its items wait for your review',
    vi: 'Nộp một văn bản: các mục sẽ chờ bạn rà soát',
    ms: 'Serahkan arahan: perkaranya menunggu semakan anda',
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
  'docket.example.otherGroup': { en: 'home affairs', vi: 'nội vụ', ms: 'dalam negeri' },
  'docket.example.groupName': {
    en: 'Ministry of Construction',
    vi: 'Bộ Xây dựng',
    ms: 'Kementerian Pembinaan',
  },
  'docket.example.class': { en: 'provinces', vi: 'các tỉnh', ms: 'wilayah' },
  'docket.example.words': { en: 'land records', vi: 'hồ sơ đất đai', ms: 'rekod tanah' },
  'docket.example.title': { en: 'Send the land records', vi: 'Gửi hồ sơ đất đai', ms: 'Hantar rekod tanah' },
  'docket.example.note': { en: 'sent by post', vi: 'đã gửi bưu điện', ms: 'dihantar melalui pos' },
  'docket.example.reason': {
    en: 'agreed at the meeting',
    vi: 'đã thống nhất tại cuộc họp',
    ms: 'dipersetujui dalam mesyuarat',
  },
  'docket.example.missing': {
    en: 'the annex is not there',
    vi: 'còn thiếu phụ lục',
    ms: 'lampiran belum disertakan',
  },
  'docket.example.part': {
    en: 'Count the land records',
    vi: 'Thống kê hồ sơ đất đai',
    ms: 'Kira rekod tanah',
  },
  'docket.example.every': {
    en: 'by the 25th of each month',
    vi: 'trước ngày 25 hằng tháng',
    ms: 'sebelum 25 hb setiap bulan',
  },
  'docket.example.products': { en: 'document, file', vi: 'văn bản, tệp', ms: 'dokumen, fail' },
  'docket.example.zone': { en: 'Asia/Singapore', vi: 'Asia/Ho_Chi_Minh', ms: 'Asia/Kuala_Lumpur' },
  'docket.example.day': { en: '25/7', vi: '25/7', ms: '31/7' },
  'docket.example.days': { en: 'this week', vi: 'tuần này', ms: 'minggu ini' },
  'docket.example.deadline': { en: 'end of August', vi: 'cuối tháng 8', ms: 'hujung Ogos' },
  'docket.example.channel': { en: 'here', vi: 'đây', ms: 'sini' },
  'docket.example.role': { en: '@finance', vi: '@tài-chính', ms: '@kewangan' },
  'docket.example.flag': { en: 'yes', vi: 'có', ms: 'ya' },
});
