import { sentences } from '../sentence.ts';

/** The chat doors' own words round cards and forms. */
export const blocks = sentences({
  'blocks.more': {
    en: '{count, plural, one {# more entry does not fit here.} other {# more entries do not fit here.}}',
    vi: 'Còn {count, number} mục không hiển thị được ở đây.',
    ms: '{count, number} lagi butiran tidak dapat dipaparkan di sini.',
  },
  'blocks.cut': {
    en: 'Not all of it fits here.',
    vi: 'Nội dung quá dài nên chỉ hiển thị một phần.',
    ms: 'Kandungannya terlalu panjang; hanya sebahagian dipaparkan.',
  },
  'blocks.yes': { en: 'Yes', vi: 'Có', ms: 'Ya' },
  'blocks.none': { en: 'None', vi: 'Không có', ms: 'Tiada' },
  'blocks.find': { en: 'Type to find…', vi: 'Gõ để tìm…', ms: 'Taip untuk mencari…' },
  'blocks.several.hint': {
    en: 'You can choose several',
    vi: 'Có thể chọn nhiều mục',
    ms: 'Anda boleh memilih lebih daripada satu',
  },
});
