import { sentences } from '../../sentence.ts';

/** What can be said of directives, and the options of it. */
export const directivesCommands = sentences({
  'directives.import.summary': {
    en: 'Hand in a directive and see what it asks for',
    vi: 'Nộp văn bản và xem các nhiệm vụ được giao',
    ms: 'Serahkan arahan dan lihat apa yang diminta',
  },
  'directives.facts.summary': {
    en: 'Correct what a directive is: number, title, issuer',
    vi: 'Sửa thông tin văn bản: số, tên, cơ quan ban hành',
    ms: 'Betulkan butiran arahan: nombor, tajuk, pengeluar',
  },
  'directives.review.summary': {
    en: 'Go through the items of a draft, the unsure ones first',
    vi: 'Rà soát từng mục, mục chưa chắc chắn trước',
    ms: 'Semak perkara satu demi satu, yang belum pasti dahulu',
  },
  'directives.accept.summary': {
    en: 'Make a task of an item',
    vi: 'Chấp nhận một mục thành nhiệm vụ',
    ms: 'Terima satu perkara menjadi tugasan',
  },
  'directives.edit.summary': {
    en: 'Correct an item before it becomes a task',
    vi: 'Sửa một mục trước khi thành nhiệm vụ',
    ms: 'Betulkan perkara sebelum menjadi tugasan',
  },
  'directives.skip.summary': {
    en: 'Leave an item out, with a reason',
    vi: 'Bỏ qua một mục, có ghi lý do',
    ms: 'Langkau satu perkara, dengan sebab',
  },
  'directives.merge.summary': {
    en: 'Join an item to the one before it',
    vi: 'Gộp một mục vào mục đứng trước',
    ms: 'Gabungkan perkara dengan yang sebelumnya',
  },
  'directives.split.summary': {
    en: 'Make several items of one',
    vi: 'Tách một mục thành nhiều mục',
    ms: 'Pecahkan satu perkara kepada beberapa',
  },
  'directives.body.summary': {
    en: 'Say which group a directive means by a name',
    vi: 'Cho biết tên trong văn bản là cơ quan nào',
    ms: 'Nyatakan agensi yang dimaksudkan oleh sesuatu nama',
  },
  'directives.acceptRest.summary': {
    en: 'Accept all items of a draft that are left',
    vi: 'Chấp nhận tất cả các mục còn lại',
    ms: 'Terima semua perkara draf yang selebihnya',
  },
  'directives.reopen.summary': {
    en: 'Decide anew on an item that was left out',
    vi: 'Quyết định lại một mục đã bỏ qua',
    ms: 'Putuskan semula perkara yang dilangkau',
  },
  'directives.discard.summary': {
    en: 'Throw a draft away',
    vi: 'Hủy một văn bản chờ rà soát',
    ms: 'Buang satu draf',
  },
  'directives.list.summary': {
    en: 'All directives, drafts first',
    vi: 'Danh sách văn bản, bản chờ rà soát trước',
    ms: 'Senarai arahan, draf dahulu',
  },
  'directives.show.summary': {
    en: 'A directive, its items and how they stand',
    vi: 'Một văn bản, các mục và tình trạng',
    ms: 'Satu arahan, perkaranya dan statusnya',
  },
  'directives.source.summary': {
    en: 'The words of the directive that a task comes from',
    vi: 'Đoạn văn bản gốc của một nhiệm vụ',
    ms: 'Petikan arahan yang menjadi asal tugasan',
  },

  'directives.field.file': { en: 'File', vi: 'Tệp', ms: 'Fail' },
  'directives.field.file.hint': {
    en: 'PDF, Word (.docx), HTML or text, up to 20 MB',
    vi: 'PDF, Word (.docx), HTML hoặc văn bản thuần, tối đa 20 MB',
    ms: 'PDF, Word (.docx), HTML atau teks, hingga 20 MB',
  },
  'directives.field.text': { en: 'Text', vi: 'Toàn văn', ms: 'Teks' },
  'directives.field.text.hint': {
    en: 'The directive’s words, copied; a longer one is a file',
    vi: 'Sao chép toàn văn vào đây; văn bản dài hơn thì nộp tệp',
    ms: 'Salin teks arahan ke sini; yang lebih panjang sebagai fail',
  },
  'directives.field.number': { en: 'Number', vi: 'Số', ms: 'Nombor' },
  'directives.field.number.hint': {
    en: 'As the directive writes it, like 12-KL/TW',
    vi: 'Như ghi trong văn bản, ví dụ 12-KL/TW',
    ms: 'Seperti dalam arahan, contohnya 12-KL/TW',
  },
  'directives.field.title': { en: 'Title', vi: 'Tên văn bản', ms: 'Tajuk' },
  'directives.field.issuer': { en: 'Issuer', vi: 'Cơ quan ban hành', ms: 'Pengeluar' },
  'directives.field.signedOn': { en: 'Signed', vi: 'Ngày ký', ms: 'Ditandatangani' },
  'directives.field.signedOn.hint': {
    en: 'The day of the directive, like 4/7/2025',
    vi: 'Ngày của văn bản, ví dụ 4/7/2025',
    ms: 'Tarikh arahan, contohnya 4/7/2025',
  },
  'directives.field.kind': { en: 'Kind', vi: 'Loại', ms: 'Jenis' },
  'directives.field.language': { en: 'Language', vi: 'Ngôn ngữ', ms: 'Bahasa' },
  'directives.field.item': { en: 'Item', vi: 'Mục', ms: 'Perkara' },
  'directives.field.item.hint': {
    en: 'As the review calls it, like 3.12',
    vi: 'Số hiệu khi rà soát, ví dụ 3.12',
    ms: 'Seperti dalam semakan, contohnya 3.12',
  },
  'directives.field.parts': { en: 'The items', vi: 'Các mục', ms: 'Perkara-perkara' },
  'directives.field.parts.hint': {
    en: 'Each on a line of its own',
    vi: 'Mỗi mục một dòng',
    ms: 'Setiap satu pada baris sendiri',
  },
  'directives.field.class': { en: 'Each group of', vi: 'Từng đơn vị thuộc', ms: 'Setiap agensi dalam' },
  'directives.field.class.hint': {
    en: 'A class instead of one group: provinces, communes',
    vi: 'Một loại đơn vị thay cho một cơ quan: các tỉnh, các xã',
    ms: 'Satu kelas dan bukan satu agensi: wilayah, daerah',
  },
  'directives.field.name': { en: 'Name', vi: 'Tên', ms: 'Nama' },
  'directives.field.name.hint': {
    en: 'As the directive writes it',
    vi: 'Như ghi trong văn bản',
    ms: 'Seperti ditulis dalam arahan',
  },
  'directives.field.new': { en: 'Make a group', vi: 'Lập cơ quan', ms: 'Wujudkan agensi' },

  'directives.kind.conclusion': { en: 'Conclusion', vi: 'Kết luận', ms: 'Kesimpulan' },
  'directives.kind.resolution': { en: 'Resolution', vi: 'Nghị quyết', ms: 'Resolusi' },
  'directives.kind.directive': { en: 'Directive', vi: 'Chỉ thị', ms: 'Arahan' },
  'directives.kind.decision': { en: 'Decision', vi: 'Quyết định', ms: 'Keputusan' },
  'directives.kind.plan': { en: 'Plan', vi: 'Kế hoạch', ms: 'Pelan' },
  'directives.kind.notice': { en: 'Notice', vi: 'Thông báo', ms: 'Notis' },
  'directives.kind.minutes': { en: 'Minutes', vi: 'Biên bản', ms: 'Minit mesyuarat' },
  'directives.kind.order': { en: 'Order', vi: 'Lệnh', ms: 'Perintah' },
  'directives.kind.memorandum': { en: 'Memorandum', vi: 'Bản ghi nhớ', ms: 'Memorandum' },
  'directives.kind.dispatch': { en: 'Official letter', vi: 'Công văn', ms: 'Surat rasmi' },
  'directives.kind.law': { en: 'Law', vi: 'Luật', ms: 'Akta' },
  'directives.kind.other': { en: 'Other', vi: 'Loại khác', ms: 'Lain-lain' },
});
