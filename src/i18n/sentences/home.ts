import { sentences } from '../sentence.ts';

/** What somebody sees who opens Docket in their chat, before they have said anything. */
export const home = sentences({
  'home.mine.empty': {
    en: 'Nothing waits for you.',
    vi: 'Bạn không có nhiệm vụ nào cần thực hiện.',
    ms: 'Tiada tugasan yang perlu anda laksanakan.',
  },
  'home.late': {
    en: 'Also overdue in your groups',
    vi: 'Nhiệm vụ quá hạn khác của cơ quan bạn',
    ms: 'Tugasan tertunggak lain agensi anda',
  },
  'home.soon': {
    en: 'Also in the next 14 days',
    vi: 'Nhiệm vụ khác trong 14 ngày tới',
    ms: 'Tugasan lain dalam 14 hari akan datang',
  },
  'home.behind': { en: 'Who is late', vi: 'Cơ quan có nhiệm vụ quá hạn', ms: 'Agensi yang tertunggak' },
  'home.behind.none': {
    en: 'No group has overdue tasks.',
    vi: 'Không có cơ quan nào có nhiệm vụ quá hạn.',
    ms: 'Tiada agensi yang mempunyai tugasan tertunggak.',
  },
  'home.behind.late': {
    en: '{late, number} late',
    vi: '{late, number} nhiệm vụ quá hạn',
    ms: '{late, number} tugasan tertunggak',
  },
  'home.behind.open': {
    en: '{open, number} open',
    vi: '{open, number} nhiệm vụ chưa hoàn thành',
    ms: '{open, number} tugasan belum selesai',
  },
  'home.behind.report': { en: 'Whole report', vi: 'Báo cáo đầy đủ', ms: 'Laporan penuh' },
  'home.showAll': { en: 'Show all', vi: 'Xem tất cả', ms: 'Lihat semua' },
  'home.more': { en: 'Settings and help', vi: 'Cài đặt và trợ giúp', ms: 'Tetapan dan bantuan' },
  'home.me': { en: 'About me', vi: 'Thông tin của tôi', ms: 'Maklumat saya' },
  'home.help': { en: 'Help', vi: 'Trợ giúp', ms: 'Bantuan' },
  'home.more.language': {
    en: 'Docket answers you in English. Choose another language here:',
    vi: 'Docket trả lời bạn bằng tiếng Việt. Chọn ngôn ngữ khác tại đây:',
    ms: 'Docket menjawab anda dalam bahasa Melayu. Pilih bahasa lain di sini:',
  },
});
