import { sentences } from '../../sentence.ts';

/** Drafts, directives, lists of them, and the words that a task comes from. */
export const directivesCards = sentences({
  'directives.named': { en: '{kind} {number}', vi: '{kind} {number}', ms: '{kind} {number}' },
  'directives.unnamed': {
    en: 'A document without a number',
    vi: 'Văn bản chưa có số',
    ms: 'Dokumen tanpa nombor',
  },
  'directives.draft.title': {
    en: 'Draft: {directive}',
    vi: 'Chờ rà soát: {directive}',
    ms: 'Draf: {directive}',
  },
  'directives.draft.counts': {
    en: '{total, plural, one {# item was} other {# items were}} found. Docket is unsure of {unsure, number}; {leadUnknown, plural, one {# names} other {# name}} no lead that it knows.',
    vi: 'Tìm thấy {total, plural, other {# mục}}. Chưa chắc chắn {unsure, number} mục; {leadUnknown, number} mục chưa rõ cơ quan chủ trì.',
    ms: '{total, plural, other {# perkara}} dijumpai. Docket belum pasti tentang {unsure, number}; {leadUnknown, number} tidak menamakan peneraju yang dikenali.',
  },
  'directives.draft.nothingYet': {
    en: 'Nothing is a task before somebody accepts it.',
    vi: 'Chưa mục nào thành nhiệm vụ khi chưa có người chấp nhận.',
    ms: 'Tiada yang menjadi tugasan sebelum diterima oleh seseorang.',
  },
  'directives.draft.alreadyHere': {
    en: '{number} has {count, plural, one {# task} other {# tasks}} here already. Accept only what they do not say yet.',
    vi: '{number} đã có {count, number} nhiệm vụ ở đây. Chỉ chấp nhận những gì chưa có.',
    ms: '{number} sudah mempunyai {count, plural, other {# tugasan}} di sini. Terima hanya perkara yang belum ada.',
  },
  'directives.draft.left': {
    en: 'Still to be decided: {left, number} of {total, number}. Docket is unsure of {unsure, number}; {leadUnknown, plural, one {# names} other {# name}} no lead that it knows.',
    vi: 'Còn phải quyết định: {left, number} trên {total, number} mục. Chưa chắc chắn {unsure, number} mục; {leadUnknown, number} mục chưa rõ cơ quan chủ trì.',
    ms: 'Belum diputuskan: {left, number} daripada {total, number}. Docket belum pasti tentang {unsure, number}; {leadUnknown, number} tidak menamakan peneraju yang dikenali.',
  },
  'directives.draft.unknown': {
    en: 'Names that are not known here: {names}. The review asks which group each is.',
    vi: 'Tên cơ quan chưa có ở đây: {names}. Khi rà soát, Docket sẽ hỏi từng tên là cơ quan nào.',
    ms: 'Nama yang tidak dikenali di sini: {names}. Semakan akan bertanya agensi bagi setiap satu.',
  },
  'directives.draft.moreNames': {
    en: '{count, number} more',
    vi: '{count, number} tên nữa',
    ms: '{count, number} lagi',
  },
  'directives.draft.none': {
    en: 'Docket found nothing that gives somebody a job. If there is something, add it with /tasks add.',
    vi: 'Docket không tìm thấy nội dung giao nhiệm vụ. Nếu có, hãy thêm bằng /tasks add.',
    ms: 'Docket tidak menjumpai apa-apa yang memberi tugas. Jika ada, tambah dengan /tasks add.',
  },
  'directives.draft.same': {
    en: 'This document is here already. Nothing was made twice.',
    vi: 'Văn bản này đã có ở đây. Không có gì được lập hai lần.',
    ms: 'Dokumen ini sudah ada. Tiada apa-apa yang dibuat dua kali.',
  },
  'directives.draft.older': {
    en: 'This is an older version of a document that is here. Below is the latest, version {version, number}.',
    vi: 'Đây là bản cũ của một văn bản đã có ở đây. Dưới đây là bản mới nhất, phiên bản {version, number}.',
    ms: 'Ini versi lama dokumen yang sudah ada. Di bawah ialah yang terkini, versi {version, number}.',
  },
  'directives.draft.kept': {
    en: 'The facts are kept.',
    vi: 'Đã lưu thông tin văn bản.',
    ms: 'Butiran disimpan.',
  },
  'directives.facts.form': {
    en: 'What is this document?',
    vi: 'Thông tin văn bản',
    ms: 'Butiran dokumen ini',
  },
  'directives.facts.missing': {
    en: 'The document is read and kept. It does not say: {facts}. Please fill that in.',
    vi: 'Đã đọc và lưu văn bản. Văn bản không nêu: {facts}. Vui lòng ghi thêm.',
    ms: 'Dokumen telah dibaca dan disimpan. Yang tidak dinyatakan: {facts}. Sila lengkapkan.',
  },
  'directives.fact.signer': { en: 'Signed by', vi: 'Người ký', ms: 'Ditandatangani oleh' },
  'directives.fact.cites': { en: 'Other documents', vi: 'Văn bản liên quan', ms: 'Dokumen lain' },
  'directives.fact.version': { en: 'Version', vi: 'Phiên bản', ms: 'Versi' },
  'directives.fact.file': { en: 'Handed in as', vi: 'Tệp đã nộp', ms: 'Diserahkan sebagai' },
  'directives.fact.more': {
    en: 'and {count, plural, one {# more} other {# more}}',
    vi: 'và {count, plural, other {# văn bản khác}}',
    ms: 'dan {count, plural, other {# lagi}}',
  },
  'directives.use.cites': { en: '{id}', vi: '{id}', ms: '{id}' },
  'directives.use.amends': { en: '{id} (amended)', vi: '{id} (được sửa đổi)', ms: '{id} (dipinda)' },
  'directives.use.replaces': { en: '{id} (replaced)', vi: '{id} (bị thay thế)', ms: '{id} (diganti)' },
  'directives.use.carriesOut': {
    en: '{id} (carried out)',
    vi: '{id} (được triển khai)',
    ms: '{id} (dilaksanakan)',
  },

  'directives.differs.title': {
    en: 'Corrected version: {directive}',
    vi: 'Bản đính chính: {directive}',
    ms: 'Versi pembetulan: {directive}',
  },
  'directives.differs.counts': {
    en: 'Against version {version, number}: {fresh, number} new, {changed, number} changed, {gone, number} gone, {same, number} as before. What stayed the same keeps its tasks.',
    vi: 'So với phiên bản {version, number}: {fresh, number} mục mới, {changed, number} mục thay đổi, {gone, number} mục không còn, {same, number} mục giữ nguyên. Mục giữ nguyên giữ nhiệm vụ đã lập.',
    ms: 'Berbanding versi {version, number}: {fresh, number} baharu, {changed, number} berubah, {gone, number} tiada lagi, {same, number} seperti dahulu. Yang tidak berubah mengekalkan tugasannya.',
  },
  'directives.differs.fresh': { en: 'New', vi: 'Mục mới', ms: 'Baharu' },
  'directives.differs.changed': { en: 'Changed', vi: 'Thay đổi', ms: 'Berubah' },
  'directives.differs.gone': { en: 'Gone', vi: 'Không còn', ms: 'Tiada lagi' },
  'directives.differs.before': { en: 'Before: {words}', vi: 'Trước: {words}', ms: 'Dahulu: {words}' },
  'directives.differs.after': { en: 'Now: {words}', vi: 'Nay: {words}', ms: 'Sekarang: {words}' },
  'directives.differs.more': {
    en: '{count, plural, one {and # more} other {and # more}}',
    vi: '{count, plural, other {và # mục nữa}}',
    ms: '{count, plural, other {dan # lagi}}',
  },

  'directives.list.title': { en: 'Directives', vi: 'Văn bản', ms: 'Arahan' },
  'directives.list.empty': {
    en: 'There is no directive yet. Hand one in: a file, or its text.',
    vi: 'Chưa có văn bản nào. Hãy nộp tệp hoặc sao chép toàn văn.',
    ms: 'Belum ada arahan. Serahkan satu: fail, atau teksnya.',
  },
  'directives.list.drafts': { en: 'Drafts', vi: 'Chờ rà soát', ms: 'Draf' },
  'directives.list.taken': { en: 'handed in {day}', vi: 'nộp {day}', ms: 'diserahkan {day}' },
  'directives.list.draft': {
    en: 'draft, {left, number} of {total, number} to decide',
    vi: 'chờ rà soát, còn {left, number} trên {total, number} mục',
    ms: 'draf, {left, number} daripada {total, number} belum diputuskan',
  },
  'directives.list.tasks': {
    en: '{open, number} open{late, plural, =0 {} other {, # of them late}}, {done, number} done',
    vi: '{open, number} chưa hoàn thành{late, plural, =0 {} other {, trong đó # quá hạn}}, {done, number} hoàn thành',
    ms: '{open, number} belum selesai{late, plural, =0 {} other {, # daripadanya lewat}}, {done, number} selesai',
  },
  'directives.list.noTasks': { en: 'no tasks', vi: 'chưa có nhiệm vụ', ms: 'tiada tugasan' },
  'directives.list.signed': { en: 'signed {day}', vi: 'ký {day}', ms: 'ditandatangani {day}' },

  'directives.show.items': { en: 'Items', vi: 'Các mục', ms: 'Perkara' },
  'directives.show.range': {
    en: 'Items {from, number}–{to, number} of {total, number}',
    vi: 'Mục {from, number}–{to, number} trên {total, number}',
    ms: 'Perkara {from, number}–{to, number} daripada {total, number}',
  },
  'directives.show.many': {
    en: '{done, number} of {count, number} done{late, plural, =0 {} other {, # late}}',
    vi: '{done, number} trên {count, number} hoàn thành{late, plural, =0 {} other {, # quá hạn}}',
    ms: '{done, number} daripada {count, number} selesai{late, plural, =0 {} other {, # lewat}}',
  },

  'directives.source.title': { en: 'Where {what} comes from', vi: 'Nguồn của {what}', ms: 'Asal {what}' },
  'directives.source.ofDirective': {
    en: 'Text of {directive}',
    vi: 'Toàn văn {directive}',
    ms: 'Teks {directive}',
  },
  'directives.source.link': { en: 'In the web room', vi: 'Trong phòng web', ms: 'Di bilik web' },
  'directives.source.open': {
    en: 'The whole document, this place marked',
    vi: 'Toàn văn, có đánh dấu đoạn này',
    ms: 'Seluruh dokumen, tempat ini ditanda',
  },
  'directives.source.page': { en: 'Page', vi: 'Trang', ms: 'Halaman' },
});
