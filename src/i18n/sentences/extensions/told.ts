import { sentences } from '../../sentence.ts';

/** What the channel of a group is told when its request is decided. */
export const extensionsTold = sentences({
  'announcements.extended': {
    en: 'more time granted: {from} becomes {to}',
    vi: 'đồng ý gia hạn từ {from} sang {to}',
    ms: 'lanjutan masa diluluskan: daripada {from} kepada {to}',
  },
  'announcements.extensionRefused': {
    en: 'more time until {to} refused: {day} stands',
    vi: 'không đồng ý gia hạn đến {to}: giữ nguyên thời hạn {day}',
    ms: 'lanjutan masa sehingga {to} ditolak: {day} kekal',
  },
  'announcements.extensionClosed': {
    en: 'the request for more time is closed: {because}',
    vi: 'đề nghị gia hạn khép lại: {because}',
    ms: 'permohonan lanjutan masa ditutup: {because}',
  },
  'announcements.extensionAsker': {
    en: 'Asked by {name}, {day}',
    vi: '{name} đề nghị, {day}',
    ms: 'Dipohon oleh {name}, {day}',
  },
  'announcements.extensionAnswer': { en: 'Remark: {words}', vi: 'Ý kiến: {words}', ms: 'Ulasan: {words}' },
  'announcements.extensionSupporter': {
    en: 'Supported by {name}',
    vi: '{name} đã nhất trí',
    ms: 'Disokong oleh {name}',
  },
});
