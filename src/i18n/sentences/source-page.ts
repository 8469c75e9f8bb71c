import { sentences } from '../sentence.ts';

/** The page on which a document is read with its items marked. */
export const sourcePage = sentences({
  'sourcePage.back': { en: 'To the room', vi: 'Về phòng', ms: 'Ke bilik' },
  'sourcePage.skip': { en: 'Skip to the text', vi: 'Đến toàn văn', ms: 'Langkau ke teks' },
  'sourcePage.text': { en: 'Text', vi: 'Toàn văn', ms: 'Teks' },
  'sourcePage.page': { en: 'Page {page, number}', vi: 'Trang {page, number}', ms: 'Halaman {page, number}' },
  'sourcePage.pages': {
    en: 'pages {from, number} to {to, number}',
    vi: 'trang {from, number} đến {to, number}',
    ms: 'halaman {from, number} hingga {to, number}',
  },
  'sourcePage.parts': { en: 'Parts of the document', vi: 'Các phần của văn bản', ms: 'Bahagian dokumen' },
  'sourcePage.partsBelow': {
    en: 'Parts of the document, below the text',
    vi: 'Các phần của văn bản, dưới toàn văn',
    ms: 'Bahagian dokumen, di bawah teks',
  },
  'sourcePage.part': { en: 'Part {part, number}', vi: 'Phần {part, number}', ms: 'Bahagian {part, number}' },
  'sourcePage.partPages': {
    en: 'Part {part, number}, {pages}',
    vi: 'Phần {part, number}, {pages}',
    ms: 'Bahagian {part, number}, {pages}',
  },
  'sourcePage.partBefore': { en: 'Part before', vi: 'Phần trước', ms: 'Bahagian sebelumnya' },
  'sourcePage.partAfter': { en: 'Next part', vi: 'Phần sau', ms: 'Bahagian seterusnya' },

  'sourcePage.items': {
    en: 'Items ({count, number})',
    vi: 'Các mục ({count, number})',
    ms: 'Perkara ({count, number})',
  },
  'sourcePage.itemsHere': {
    en: 'Items of this part ({here, number} of {count, number})',
    vi: 'Các mục ở phần này ({here, number} trên {count, number})',
    ms: 'Perkara bahagian ini ({here, number} daripada {count, number})',
  },
  'sourcePage.noItems': {
    en: 'Docket found no item in this document.',
    vi: 'Docket không tìm thấy mục nào trong văn bản này.',
    ms: 'Docket tidak menjumpai apa-apa perkara dalam dokumen ini.',
  },
  'sourcePage.item': {
    en: 'Item {number, number}',
    vi: 'Mục {number, number}',
    ms: 'Perkara {number, number}',
  },
  'sourcePage.itemAt': { en: 'Item {path}', vi: 'Mục {path}', ms: 'Perkara {path}' },
  'sourcePage.is.waiting': { en: 'waiting for review', vi: 'chờ rà soát', ms: 'menunggu semakan' },
  'sourcePage.is.open': { en: 'open', vi: 'chưa hoàn thành', ms: 'belum selesai' },
  'sourcePage.is.late': { en: 'late', vi: 'quá hạn', ms: 'lewat' },
  'sourcePage.is.done': { en: 'done', vi: 'đã hoàn thành', ms: 'selesai' },
  'sourcePage.is.dropped': { en: 'dropped', vi: 'đã hủy', ms: 'digugurkan' },
  'sourcePage.is.joined': { en: 'joined to another', vi: 'đã gộp', ms: 'digabungkan' },
  'sourcePage.is.sealed': { en: 'confidential', vi: 'mật', ms: 'sulit' },
  'sourcePage.is.skipped': { en: 'skipped', vi: 'đã bỏ qua', ms: 'dilangkau' },
  'sourcePage.more': {
    en: 'and {more, plural, one {# more task} other {# more tasks}}: {done, number} of {count, number} are done',
    vi: 'và {more, plural, other {# nhiệm vụ nữa}}: đã hoàn thành {done, number} trên {count, number}',
    ms: 'dan {more, plural, other {# tugasan lagi}}: {done, number} daripada {count, number} selesai',
  },
  'sourcePage.openTask': {
    en: 'Show #{number} in the room',
    vi: 'Xem #{number} trong phòng',
    ms: 'Tunjukkan #{number} di bilik',
  },
  'sourcePage.review': { en: 'Review in the room', vi: 'Rà soát trong phòng', ms: 'Semak di bilik' },
  'sourcePage.previous': { en: 'Previous item', vi: 'Mục trước', ms: 'Perkara sebelumnya' },
  'sourcePage.next': { en: 'Next item', vi: 'Mục sau', ms: 'Perkara seterusnya' },

  'sourcePage.none': {
    en: 'There is no such document',
    vi: 'Không có văn bản này',
    ms: 'Dokumen ini tiada',
  },
  'sourcePage.none.how': {
    en: 'It may belong to a committee that you are not in. “/directives list” in the room shows yours.',
    vi: 'Văn bản có thể thuộc một ban chỉ đạo khác. Gõ “/directives list” trong phòng để xem các văn bản của bạn.',
    ms: 'Mungkin ia milik jawatankuasa lain. “/directives list” di bilik menunjukkan dokumen anda.',
  },
});

/** The room's own words for handing in a file. The browser fills "{name}" itself: no plurals or selects here. */
export const handingIn = sentences({
  'room.hand-in': { en: 'Hand in a directive', vi: 'Nộp văn bản', ms: 'Serahkan arahan' },
  'room.drop': {
    en: 'Drop the directive here',
    vi: 'Thả văn bản vào đây',
    ms: 'Lepaskan arahan di sini',
  },
  'room.drop-hint': {
    en: 'PDF, Word (.docx), HTML or text, up to {size} MB. Nothing becomes a task before somebody accepts it.',
    vi: 'PDF, Word (.docx), HTML hoặc văn bản thuần, tối đa {size} MB. Chưa mục nào thành nhiệm vụ khi chưa có người chấp nhận.',
    ms: 'PDF, Word (.docx), HTML atau teks, sehingga {size} MB. Tiada yang menjadi tugasan sebelum diterima oleh seseorang.',
  },
  'room.drop-too-large': {
    en: '“{name}” has {size} MB; Docket takes documents of up to {most} MB. Please hand in a smaller version.',
    vi: '“{name}” có dung lượng {size} MB; Docket chỉ nhận văn bản tối đa {most} MB. Vui lòng nộp bản nhỏ hơn.',
    ms: '“{name}” bersaiz {size} MB; Docket menerima dokumen sehingga {most} MB. Sila serahkan versi yang lebih kecil.',
  },
  'room.documents-busy': {
    en: 'Several documents are coming in right now. Please hand yours in again in a minute.',
    vi: 'Hiện có nhiều văn bản đang được nộp. Vui lòng nộp lại sau một phút.',
    ms: 'Beberapa dokumen sedang diterima sekarang. Sila serahkan semula sebentar lagi.',
  },
  'room.drop-one': {
    en: 'One document at a time: please hand in the others after this one.',
    vi: 'Mỗi lần một văn bản: vui lòng nộp các tệp còn lại sau.',
    ms: 'Satu dokumen pada satu masa: sila serahkan yang lain selepas ini.',
  },
  'room.drop-kind': {
    en: '“{name}” is no document that Docket reads. It reads PDF, Word (.docx), HTML and text.',
    vi: 'Docket không đọc được “{name}”. Docket đọc PDF, Word (.docx), HTML và văn bản thuần.',
    ms: 'Docket tidak dapat membaca “{name}”. Docket membaca PDF, Word (.docx), HTML dan teks.',
  },
});
