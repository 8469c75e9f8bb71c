import { sentences } from '../../sentence.ts';

/** A request for more time: its card, the list of requests, and what became of it. */
export const extensionsCards = sentences({
  'extensions.list.title': {
    en: 'Requests for more time: {which}',
    vi: 'Đề nghị gia hạn: {which}',
    ms: 'Permohonan lanjutan masa: {which}',
  },
  'extensions.list.empty': {
    en: 'There are none. Whoever needs time says /extensions ask before the deadline has passed.',
    vi: 'Không có đề nghị nào. Cơ quan cần thêm thời gian gõ /extensions ask trước khi hết thời hạn.',
    ms: 'Tiada permohonan. Sesiapa yang memerlukan masa menaip /extensions ask sebelum tarikh akhir berlalu.',
  },
  'extensions.list.until': {
    en: 'until {to} instead of {from}',
    vi: 'đến {to} thay cho {from}',
    ms: 'sehingga {to}, bukan {from}',
  },
  'extensions.list.by': {
    en: '{name}, {day}: {reason}',
    vi: '{name}, {day}: {reason}',
    ms: '{name}, {day}: {reason}',
  },
  'extensions.list.summary.row': {
    en: '{task} until {to} ({state})',
    vi: '{task} đến {to} ({state})',
    ms: '{task} sehingga {to} ({state})',
  },
  'extensions.card.title': {
    en: 'More time asked for: {task}',
    vi: 'Đề nghị gia hạn: {task}',
    ms: 'Permohonan lanjutan masa: {task}',
  },
  'extensions.card.hint.asked': {
    en: 'Grant moves the deadline at once. Until somebody decides, the day stands.',
    vi: 'Bấm “Đồng ý” thì thời hạn được gia hạn ngay. Trong khi chờ quyết định, thời hạn giữ nguyên.',
    ms: '“Luluskan” mengubah tarikh akhir serta-merta. Sementara menunggu keputusan, tarikh akhir kekal.',
  },
  'extensions.card.hint.first': {
    en: 'Grant supports the request and passes it to the chair, who decides. Until then the day stands.',
    vi: 'Bấm “Đồng ý” là nhất trí và trình trưởng ban quyết định. Trong khi chờ, thời hạn giữ nguyên.',
    ms: '“Luluskan” bermakna menyokong permohonan dan menyerahkannya kepada pengerusi untuk keputusan. Sementara itu tarikh akhir kekal.',
  },
  'extensions.card.hint.chair': {
    en: 'The secretariat supports it; the decision is yours. Until then the day stands.',
    vi: 'Bộ phận thư ký đã nhất trí; kính trình trưởng ban quyết định. Trong khi chờ, thời hạn giữ nguyên.',
    ms: 'Urus setia menyokongnya; keputusan di tangan pengerusi. Sementara itu tarikh akhir kekal.',
  },
  'extensions.fact.now': { en: 'Deadline now', vi: 'Thời hạn hiện nay', ms: 'Tarikh akhir sekarang' },
  'extensions.fact.asked': { en: 'Day asked for', vi: 'Thời hạn đề nghị', ms: 'Tarikh yang dipohon' },
  'extensions.fact.by': { en: 'Asked by', vi: 'Người đề nghị', ms: 'Dipohon oleh' },
  'extensions.fact.before': { en: 'Extended before', vi: 'Số lần đã gia hạn', ms: 'Lanjutan masa terdahulu' },
  'extensions.fact.supported': { en: 'Supported by', vi: 'Người nhất trí', ms: 'Disokong oleh' },
  'extensions.fact.request': { en: 'More time', vi: 'Đề nghị gia hạn', ms: 'Lanjutan masa' },
  'extensions.before': {
    en: '{count, plural, =0 {never so far} =1 {once so far} =2 {twice so far} other {# times}}',
    vi: '{count, plural, =0 {chưa lần nào} other {# lần}}',
    ms: '{count, plural, =0 {belum pernah} other {# kali}}',
  },
  'extensions.more': {
    en: '{day}, {days, plural, one {# day} other {# days}} more',
    vi: '{day}, thêm {days} ngày',
    ms: '{day}, tambahan {days} hari',
  },
  'extensions.who': { en: '{name}, {day}', vi: '{name}, {day}', ms: '{name}, {day}' },
  'extensions.whoWith': { en: '{who}: {words}', vi: '{who}: {words}', ms: '{who}: {words}' },
  'extensions.pending': {
    en: 'until {to}, asked by {name} on {day}: {reason} ({state})',
    vi: 'đến {to}, {name} đề nghị ngày {day}: {reason} ({state})',
    ms: 'sehingga {to}, dipohon oleh {name} pada {day}: {reason} ({state})',
  },
  'extensions.askedOther': {
    en: 'asked for: until {day}',
    vi: 'ngày được đề nghị: {day}',
    ms: 'yang dipohon: sehingga {day}',
  },
  'extensions.became.granted': {
    en: '{by} granted it on {on}: due {day} now.',
    vi: '{by} đã đồng ý ngày {on}: thời hạn nay là {day}.',
    ms: '{by} meluluskannya pada {on}: tarikh akhir kini {day}.',
  },
  'extensions.became.refused': {
    en: '{by} refused it on {on}: {day} stands.',
    vi: '{by} không đồng ý, ngày {on}: giữ nguyên thời hạn {day}.',
    ms: '{by} menolaknya pada {on}: {day} kekal.',
  },
  'extensions.became.withdrawn': {
    en: '{by} took it back on {on}: {day} stands.',
    vi: '{by} đã rút đề nghị ngày {on}: giữ nguyên thời hạn {day}.',
    ms: '{by} menariknya balik pada {on}: {day} kekal.',
  },
  'extensions.became.overtaken': {
    en: 'Closed on {on} without a decision: {because}.',
    vi: 'Đã khép lại ngày {on} mà không cần quyết định: {because}.',
    ms: 'Ditutup pada {on} tanpa keputusan: {because}.',
  },
  'extensions.became.supported': {
    en: '{by} supported it on {on}. Now the chair decides: {chairs}.',
    vi: '{by} đã nhất trí ngày {on}. Nay chờ trưởng ban quyết định: {chairs}.',
    ms: '{by} menyokongnya pada {on}. Kini pengerusi memutuskan: {chairs}.',
  },
  'extensions.became.unreached': {
    en: '{by} supported it on {on}, but no chair can be reached by chat. The chair can say /extensions grant {number}; or move the day with a reason: /tasks due {number}.',
    vi: '{by} đã nhất trí ngày {on}, nhưng không liên lạc được với trưởng ban qua kênh trò chuyện. Trưởng ban có thể gõ /extensions grant {number}; hoặc điều chỉnh thời hạn kèm lý do: /tasks due {number}.',
    ms: '{by} menyokongnya pada {on}, tetapi tiada pengerusi boleh dihubungi melalui sembang. Pengerusi boleh menaip /extensions grant {number}; atau ubah tarikh dengan sebab: /tasks due {number}.',
  },
  'extensions.because.moved': {
    en: 'the deadline was moved',
    vi: 'thời hạn đã được điều chỉnh',
    ms: 'tarikh akhir telah diubah',
  },
  'extensions.because.reported': {
    en: 'the task was reported done',
    vi: 'nhiệm vụ đã báo hoàn thành',
    ms: 'tugasan dilaporkan selesai',
  },
  'extensions.because.done': {
    en: 'the task is done',
    vi: 'nhiệm vụ đã hoàn thành',
    ms: 'tugasan sudah selesai',
  },
  'extensions.because.dropped': {
    en: 'the task was dropped',
    vi: 'nhiệm vụ đã bị hủy',
    ms: 'tugasan telah digugurkan',
  },
});
