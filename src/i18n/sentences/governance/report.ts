import { sentences } from '../../sentence.ts';

/** Done in two steps: what is reported, accepted and returned. */
export const governanceReport = sentences({
  'tasks.accept.summary': {
    en: 'Accept what was reported done',
    vi: 'Duyệt kết quả đã báo hoàn thành',
    ms: 'Terima laporan selesai',
  },
  'tasks.return.summary': {
    en: 'Return a report, with the reason',
    vi: 'Trả lại báo cáo kết quả, kèm lý do',
    ms: 'Kembalikan laporan, berserta sebab',
  },
  'fields.document': { en: 'Document number', vi: 'Số văn bản', ms: 'Nombor dokumen' },
  'fields.document.hint': {
    en: 'As it is written: 1234/BC-BNV',
    vi: 'Ghi đúng như trên văn bản: 1234/BC-BNV',
    ms: 'Seperti yang tertulis: 1234/BC-BNV',
  },
  'fields.link': { en: 'Link', vi: 'Đường dẫn', ms: 'Pautan' },
  'fields.link.hint': {
    en: 'An address of the web, beginning with https://',
    vi: 'Địa chỉ trên mạng, bắt đầu bằng https://',
    ms: 'Alamat web, bermula dengan https://',
  },
  'fields.missing': {
    en: 'What is missing',
    vi: 'Lý do trả lại',
    ms: 'Apa yang kurang',
  },

  'tasks.reported': {
    en: 'Reported done: {title}',
    vi: 'Đã báo hoàn thành: {title}',
    ms: 'Dilaporkan selesai: {title}',
  },
  'tasks.reported.thanks': {
    en: 'The secretariat accepts it or returns it; reminders stop meanwhile. You can undo this for ten minutes.',
    vi: 'Bộ phận thư ký sẽ duyệt hoặc trả lại; trong thời gian chờ sẽ không nhắc nữa. Bạn có thể hoàn tác trong mười phút.',
    ms: 'Urus setia akan menerima atau mengembalikannya; peringatan dihentikan buat sementara. Anda boleh membatalkannya dalam masa sepuluh minit.',
  },
  'tasks.accepted': { en: 'Accepted: {title}', vi: 'Đã duyệt kết quả: {title}', ms: 'Diterima: {title}' },
  'tasks.accepted.told': {
    en: 'It is done, and its groups are told.',
    vi: 'Nhiệm vụ đã hoàn thành; các cơ quan liên quan được thông báo.',
    ms: 'Tugasan ini selesai, dan agensinya dimaklumkan.',
  },
  'tasks.returned': { en: 'Returned: {title}', vi: 'Đã trả lại: {title}', ms: 'Dikembalikan: {title}' },
  'tasks.returned.told': {
    en: 'It is open again; its groups are told why, and its reminders go on.',
    vi: 'Nhiệm vụ trở lại tình trạng chưa hoàn thành; các cơ quan liên quan được biết lý do và tiếp tục được nhắc.',
    ms: 'Tugasan ini belum selesai semula; agensinya dimaklumkan sebabnya, dan peringatan diteruskan.',
  },

  'governance.reported': { en: 'reported on {day}', vi: 'báo hoàn thành {day}', ms: 'dilaporkan pada {day}' },
  'governance.reportedBy': {
    en: 'reported by {name} on {day}',
    vi: '{name} báo hoàn thành {day}',
    ms: 'dilaporkan oleh {name} pada {day}',
  },
  'governance.timing': { en: '{what}, {timing}', vi: '{what}, {timing}', ms: '{what}, {timing}' },
  'governance.ahead': {
    en: '{days, plural, one {# day} other {# days}} ahead of the deadline',
    vi: 'trước hạn {days} ngày',
    ms: '{days} hari sebelum tarikh akhir',
  },
  'governance.onTheDay': {
    en: 'on the day of the deadline',
    vi: 'đúng hạn',
    ms: 'pada hari tarikh akhir',
  },
  'governance.behind': {
    en: '{days, plural, one {# day} other {# days}} after the deadline',
    vi: 'quá hạn {days} ngày',
    ms: '{days} hari selepas tarikh akhir',
  },
  'governance.waits': {
    en: '{days, plural, =0 {waiting for the secretariat since today} one {waiting for the secretariat since yesterday} other {waiting for the secretariat for # days}}',
    vi: '{days, plural, =0 {chờ bộ phận thư ký từ hôm nay} other {đã chờ bộ phận thư ký # ngày}}',
    ms: '{days, plural, =0 {menunggu urus setia sejak hari ini} other {menunggu urus setia selama # hari}}',
  },
  'governance.reportedAndWaits': {
    en: '{reported} – {waits}',
    vi: '{reported} – {waits}',
    ms: '{reported} – {waits}',
  },
  'governance.accepted': { en: 'accepted on {day}', vi: 'đã duyệt {day}', ms: 'diterima pada {day}' },
  'governance.acceptedBy': {
    en: 'accepted by {name} on {day}',
    vi: '{name} đã duyệt {day}',
    ms: 'diterima oleh {name} pada {day}',
  },
  'governance.returned': { en: 'returned on {day}', vi: 'bị trả lại {day}', ms: 'dikembalikan pada {day}' },
  'governance.returnedBy': {
    en: 'returned on {day} by {name}: {reason}',
    vi: '{name} trả lại {day}: {reason}',
    ms: 'dikembalikan pada {day} oleh {name}: {reason}',
  },
  'governance.report': { en: 'Report', vi: 'Báo cáo kết quả', ms: 'Laporan' },
  'governance.returnedLabel': { en: 'Returned', vi: 'Trả lại', ms: 'Dikembalikan' },
  'governance.returnedTold': {
    en: '{day}, by {name}: {reason}',
    vi: '{day}, {name}: {reason}',
    ms: '{day}, oleh {name}: {reason}',
  },
  'governance.shown': { en: 'Product', vi: 'Sản phẩm', ms: 'Hasil' },
  'governance.shownDocument': { en: 'document {number}', vi: 'văn bản {number}', ms: 'dokumen {number}' },
  'governance.shownFile': {
    en: 'file {number}: {name}',
    vi: 'tệp {number}: {name}',
    ms: 'fail {number}: {name}',
  },
  'governance.shownNothing': {
    en: 'nothing was shown',
    vi: 'không kèm sản phẩm',
    ms: 'tiada hasil disertakan',
  },

  'governance.card.title': {
    en: 'Reported done: {task}',
    vi: 'Báo hoàn thành: {task}',
    ms: 'Dilaporkan selesai: {task}',
  },
  'governance.card.ask': {
    en: 'The secretariat accepts it or returns it with a reason.',
    vi: 'Đề nghị bộ phận thư ký duyệt hoặc trả lại kèm lý do.',
    ms: 'Urus setia menerimanya atau mengembalikannya berserta sebab.',
  },
  'governance.card.summary': {
    en: '{title}. {lead}; {reported}.',
    vi: '{title}. {lead}; {reported}.',
    ms: '{title}. {lead}; {reported}.',
  },
  'governance.card.decided': { en: 'Decided', vi: 'Kết luận', ms: 'Keputusan' },
  'governance.card.takenBack': {
    en: 'taken back by {name} on {day}',
    vi: '{name} rút lại {day}',
    ms: 'ditarik balik oleh {name} pada {day}',
  },
  'governance.card.dropped': {
    en: 'the task was dropped by {name} on {day}',
    vi: '{name} hủy nhiệm vụ {day}',
    ms: 'tugasan digugurkan oleh {name} pada {day}',
  },
  'buttons.accept': { en: 'Accept', vi: 'Duyệt', ms: 'Terima' },
  'buttons.return': { en: 'Return', vi: 'Trả lại', ms: 'Kembalikan' },

  'announcements.accepted': { en: 'accepted', vi: 'đã duyệt kết quả', ms: 'diterima' },
  'announcements.returned': { en: 'returned', vi: 'bị trả lại', ms: 'dikembalikan' },
  'notes.of.reported': {
    en: 'task {number}, reported done',
    vi: 'nhiệm vụ {number}, báo hoàn thành',
    ms: 'tugasan {number}, dilaporkan selesai',
  },
  'notes.of.returned': {
    en: 'task {number}, returned',
    vi: 'nhiệm vụ {number}, bị trả lại',
    ms: 'tugasan {number}, dikembalikan',
  },
  'reminders.title.reported': {
    en: '{count, plural, one {# report waits} other {# reports wait}} for the secretariat',
    vi: '{count} báo cáo kết quả đang chờ bộ phận thư ký',
    ms: '{count} laporan menunggu urus setia',
  },
  'history.reported': { en: 'reported it done', vi: 'đã báo hoàn thành', ms: 'melaporkannya selesai' },
  'history.accepted': { en: 'accepted the report', vi: 'đã duyệt kết quả', ms: 'menerima laporan' },
  'history.returned': { en: 'returned the report', vi: 'đã trả lại báo cáo', ms: 'mengembalikan laporan' },
  'log.skipped.reported': {
    en: 'not sent: it was reported done by then',
    vi: 'không gửi: nhiệm vụ đã báo hoàn thành',
    ms: 'tidak dihantar: tugasan sudah dilaporkan selesai',
  },

  'reports.waiting': {
    en: '{count, plural, one {# report waits} other {# reports wait}} to be accepted, {days, plural, =0 {since today} one {the oldest since yesterday} other {the oldest for # days}}.',
    vi: '{count, number} báo cáo kết quả chờ duyệt, {days, plural, =0 {từ hôm nay} other {lâu nhất # ngày}}.',
    ms: '{count, number} laporan menunggu untuk diterima, {days, plural, =0 {sejak hari ini} other {yang terlama # hari}}.',
  },
  'reports.button.waiting': { en: 'Reports that wait', vi: 'Báo cáo chờ duyệt', ms: 'Laporan yang menunggu' },

  'errors.alreadyReported': {
    en: '#{number} is reported done already: {by}, {when}. It waits for the secretariat, which accepts it or returns it.',
    vi: '#{number} đã được báo hoàn thành: {by}, {when}. Đang chờ bộ phận thư ký duyệt hoặc trả lại.',
    ms: '#{number} sudah dilaporkan selesai: {by}, {when}. Ia menunggu urus setia menerima atau mengembalikannya.',
  },
  'errors.waitsToBeAccepted': {
    en: '#{number} was reported done and waits to be accepted: {by}, {when}. The secretariat can /tasks accept {number}, or /tasks return {number} first.',
    vi: '#{number} đã báo hoàn thành và đang chờ duyệt: {by}, {when}. Bộ phận thư ký có thể gõ /tasks accept {number}, hoặc trả lại trước bằng /tasks return {number}.',
    ms: '#{number} telah dilaporkan selesai dan menunggu untuk diterima: {by}, {when}. Urus setia boleh guna /tasks accept {number}, atau kembalikan dahulu dengan /tasks return {number}.',
  },
  'errors.alreadyAccepted': {
    en: '#{number} is already accepted by {by}, {when}. The secretariat can reopen it with /tasks reopen {number}.',
    vi: '#{number} đã được {by} duyệt, {when}. Bộ phận thư ký có thể mở lại bằng /tasks reopen {number}.',
    ms: '#{number} sudah diterima oleh {by}, {when}. Urus setia boleh membukanya semula dengan /tasks reopen {number}.',
  },
  'errors.alreadyReturned': {
    en: '#{number} is already returned by {by}, {when}. It waits to be reported again with /tasks done {number}.',
    vi: '#{number} đã được {by} trả lại, {when}. Đang chờ báo lại bằng /tasks done {number}.',
    ms: '#{number} sudah dikembalikan oleh {by}, {when}. Ia menunggu dilaporkan semula dengan /tasks done {number}.',
  },
  'errors.reportTakenBack': {
    en: 'The report on #{number} was taken back by {by}, {when}, so there is nothing to decide. It is open.',
    vi: 'Báo cáo về #{number} đã được {by} rút lại, {when}, nên không có gì để duyệt. Nhiệm vụ chưa hoàn thành.',
    ms: 'Laporan tentang #{number} telah ditarik balik oleh {by}, {when}, jadi tiada apa untuk diputuskan. Tugasan belum selesai.',
  },
  'errors.notReported': {
    en: '#{number} has not been reported done, so there is nothing to decide. Its lead reports it with /tasks done {number}.',
    vi: '#{number} chưa được báo hoàn thành nên không có gì để duyệt. Cơ quan chủ trì báo bằng /tasks done {number}.',
    ms: '#{number} belum dilaporkan selesai, jadi tiada apa untuk diputuskan. Peneraju melaporkannya dengan /tasks done {number}.',
  },
});
