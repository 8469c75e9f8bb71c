import { sentences } from '../sentence.ts';

/** A document read in the terminal, without a committee. */
export const reading = sentences({
  'reading.verb': {
    en: 'Reads a directive (text, HTML, .docx or PDF) and shows its items with who owes them and by when; keeps nothing. --in says what language it is written in.',
    vi: 'Đọc một văn bản (văn bản thuần, HTML, .docx hoặc PDF) và hiện các mục kèm cơ quan chủ trì và thời hạn; không lưu gì. --in cho biết văn bản viết bằng tiếng nào.',
    ms: 'Membaca arahan (teks, HTML, .docx atau PDF) dan menunjukkan perkaranya, siapa peneraju dan bila; tiada apa-apa disimpan. --in menyatakan bahasa dokumen itu.',
  },
  'reading.error.day': {
    en: '“{said}” is not a day that can be used here. Write it as {example}.',
    vi: 'Không dùng được “{said}” làm ngày. Hãy ghi như {example}.',
    ms: '“{said}” bukan hari yang boleh digunakan di sini. Tulis seperti {example}.',
  },
  'reading.title': {
    en: '{count, plural, =0 {No item was found in {name}} one {# item in {name}} other {# items in {name}}}',
    vi: '{count, plural, =0 {Không thấy mục nào trong {name}} other {# mục trong {name}}}',
    ms: '{count, plural, =0 {Tiada perkara ditemui dalam {name}} other {# perkara dalam {name}}}',
  },
  'reading.unsure': {
    en: '{count, plural, one {Docket is unsure of # of them.} other {Docket is unsure of # of them.}}',
    vi: '{count, plural, other {# mục chưa chắc chắn.}}',
    ms: '{count, plural, other {Docket belum pasti tentang # daripadanya.}}',
  },
  'reading.meeting': { en: 'Meeting', vi: 'Ngày họp', ms: 'Mesyuarat' },
  'reading.day': { en: '“{words}” → {day}', vi: '“{words}” → {day}', ms: '“{words}” → {day}' },
});
