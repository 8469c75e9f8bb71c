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
  'blocks.less': {
    en: 'To see the rest, ask for less at once: one group, one week or one word.',
    vi: 'Để xem phần còn lại, hãy hỏi phạm vi hẹp hơn: một cơ quan, một tuần hoặc một từ khóa.',
    ms: 'Untuk melihat selebihnya, tanya skop yang lebih kecil: satu agensi, satu minggu atau satu kata kunci.',
  },
  'blocks.yes': { en: 'Yes', vi: 'Có', ms: 'Ya' },
  'blocks.none': { en: 'None', vi: 'Không có', ms: 'Tiada' },
  'blocks.find': { en: 'Type to find…', vi: 'Gõ để tìm…', ms: 'Taip untuk mencari…' },
  'blocks.several.hint': {
    en: 'You can choose several',
    vi: 'Có thể chọn nhiều mục',
    ms: 'Anda boleh memilih lebih daripada satu',
  },

  'form.mayAdd': {
    en: 'Not sent yet. You may still add: {fields}.',
    vi: 'Chưa gửi. Có thể bổ sung: {fields}.',
    ms: 'Belum dihantar. Anda masih boleh menambah: {fields}.',
  },
  'form.stillTo': {
    en: 'Not sent yet. Still to fill in: {fields}.',
    vi: 'Chưa gửi. Còn phải điền: {fields}.',
    ms: 'Belum dihantar. Masih perlu diisi: {fields}.',
  },
  'form.continue': { en: 'Continue', vi: 'Tiếp tục', ms: 'Teruskan' },
  'form.back': { en: 'Back', vi: 'Quay lại', ms: 'Kembali' },
  'form.named.hint': {
    en: 'A name, or the beginning of one',
    vi: 'Tên, hoặc phần đầu của tên',
    ms: 'Nama, atau permulaan nama',
  },
  'form.several.hint': {
    en: 'You may choose several',
    vi: 'Có thể chọn nhiều mục',
    ms: 'Boleh pilih lebih daripada satu',
  },
});
