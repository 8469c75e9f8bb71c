import { sentences } from '../../sentence.ts';

/** How a task shows its first day, its extensions and what waits for a decision. */
export const extensionsDays = sentences({
  'extensions.first': { en: '{day}, {how}', vi: '{day}, {how}', ms: '{day}, {how}' },
  'extensions.times': {
    en: '{count, plural, =1 {extended once} =2 {extended twice} other {extended # times}}',
    vi: 'đã gia hạn {count} lần',
    ms: 'dilanjutkan {count} kali',
  },
  'extensions.moves': {
    en: '{count, plural, =1 {moved once} =2 {moved twice} other {moved # times}}',
    vi: 'đã điều chỉnh {count} lần',
    ms: 'diubah {count} kali',
  },
  'extensions.row': { en: 'first {first}', vi: 'ban đầu {first}', ms: 'asalnya {first}' },
  'extensions.originally': {
    en: 'Originally due {first}.',
    vi: 'Thời hạn ban đầu: {first}.',
    ms: 'Tarikh akhir asal: {first}.',
  },
  'extensions.asksFor': {
    en: 'More time asked for, until {day}; not decided yet.',
    vi: 'Đã đề nghị gia hạn đến {day}; chưa có quyết định.',
    ms: 'Lanjutan masa dipohon sehingga {day}; belum diputuskan.',
  },
  'extensions.steps': { en: 'The deadline so far', vi: 'Quá trình thời hạn', ms: 'Sejarah tarikh akhir' },
  'extensions.step.first': { en: 'first deadline', vi: 'thời hạn ban đầu', ms: 'tarikh akhir asal' },
  'extensions.step.extended': {
    en: 'extended at the request of {asker}, granted by {by}, {on}',
    vi: 'gia hạn theo đề nghị của {asker}, {by} đồng ý, {on}',
    ms: 'dilanjutkan atas permohonan {asker}, diluluskan oleh {by}, {on}',
  },
  'extensions.step.moved': {
    en: 'moved by {by}, {on}',
    vi: '{by} điều chỉnh, {on}',
    ms: 'diubah oleh {by}, {on}',
  },
  'extensions.waiting': {
    en: '{count, plural, one {# request for more time waits} other {# requests for more time wait}} for a decision, the oldest since {day}.',
    vi: '{count} đề nghị gia hạn đang chờ quyết định, đề nghị lâu nhất từ {day}.',
    ms: '{count} permohonan lanjutan masa menunggu keputusan, yang terlama sejak {day}.',
  },
});
