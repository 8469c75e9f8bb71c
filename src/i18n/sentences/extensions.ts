import { sentences } from '../sentence.ts';

/** Requests for more time: how they are asked, decided on and told of. */
export const extensions = sentences({
  'extensions.ask.summary': {
    en: 'Ask for more time before the deadline',
    vi: 'Đề nghị gia hạn trước khi hết thời hạn',
    ms: 'Mohon lanjutan masa sebelum tarikh akhir',
  },
  'extensions.list.summary': {
    en: 'Requests for more time',
    vi: 'Các đề nghị gia hạn',
    ms: 'Permohonan lanjutan masa',
  },
  'extensions.grant.summary': {
    en: 'Grant more time',
    vi: 'Đồng ý gia hạn',
    ms: 'Luluskan lanjutan masa',
  },
  'extensions.refuse.summary': {
    en: 'Refuse more time, with a reason',
    vi: 'Không đồng ý gia hạn, kèm lý do',
    ms: 'Tolak lanjutan masa, berserta sebab',
  },
  'extensions.withdraw.summary': {
    en: 'Take a request for more time back',
    vi: 'Rút đề nghị gia hạn',
    ms: 'Tarik balik permohonan lanjutan masa',
  },

  'extensions.field.day': { en: 'New deadline', vi: 'Thời hạn mới', ms: 'Tarikh akhir baharu' },
  'extensions.field.other.hint': {
    en: 'Empty: the day that was asked for',
    vi: 'Để trống: ngày được đề nghị',
    ms: 'Kosong: tarikh yang dipohon',
  },
  'extensions.field.words': { en: 'Remark', vi: 'Ý kiến', ms: 'Ulasan' },
  'extensions.field.request': { en: 'Request', vi: 'Đề nghị', ms: 'Permohonan' },

  'extensions.button.ask': { en: 'Need time', vi: 'Đề nghị gia hạn', ms: 'Mohon lanjutan masa' },
  'extensions.button.grant': { en: 'Grant', vi: 'Đồng ý', ms: 'Luluskan' },
  'extensions.button.other': { en: 'Grant another day', vi: 'Đồng ý ngày khác', ms: 'Luluskan tarikh lain' },
  'extensions.button.refuse': { en: 'Refuse', vi: 'Không đồng ý', ms: 'Tolak' },
  'extensions.button.withdraw': { en: 'Withdraw', vi: 'Rút đề nghị', ms: 'Tarik balik' },
  'extensions.button.list': { en: 'All requests', vi: 'Mọi đề nghị gia hạn', ms: 'Semua permohonan' },

  'extensions.state.asked': {
    en: 'waits for the secretariat',
    vi: 'chờ bộ phận thư ký',
    ms: 'menunggu urus setia',
  },
  'extensions.state.supported': {
    en: 'supported, waits for the chair',
    vi: 'bộ phận thư ký đã nhất trí, chờ trưởng ban',
    ms: 'disokong, menunggu pengerusi',
  },
  'extensions.state.granted': { en: 'granted', vi: 'đã đồng ý', ms: 'diluluskan' },
  'extensions.state.refused': { en: 'refused', vi: 'không đồng ý', ms: 'ditolak' },
  'extensions.state.withdrawn': { en: 'withdrawn', vi: 'đã rút', ms: 'ditarik balik' },
  'extensions.choice.waiting': { en: 'waiting', vi: 'đang chờ', ms: 'menunggu' },

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

  'extensions.asked': {
    en: 'Asked for more time: {title}',
    vi: 'Đã đề nghị gia hạn: {title}',
    ms: 'Lanjutan masa dipohon: {title}',
  },
  'extensions.asked.day': {
    en: 'Until {to}. Until somebody decides, {from} stands and reminders go on.',
    vi: 'Đến {to}. Trong khi chờ quyết định, thời hạn {from} vẫn giữ nguyên và việc nhắc vẫn tiếp tục.',
    ms: 'Sehingga {to}. Sementara menunggu keputusan, {from} kekal dan peringatan diteruskan.',
  },
  'extensions.asked.told': {
    en: 'The secretariat has a card for it and decides.',
    vi: 'Bộ phận thư ký đã nhận được đề nghị và sẽ quyết định.',
    ms: 'Urus setia telah menerima permohonan ini dan akan memutuskannya.',
  },
  'extensions.asked.untold': {
    en: 'No channel or person of the secretariat could be found to tell: please let them know. They see it in /extensions list.',
    vi: 'Không tìm được kênh hay cán bộ thư ký nào để báo: vui lòng thông tin trực tiếp. Đề nghị nằm trong /extensions list.',
    ms: 'Tiada saluran atau pegawai urus setia ditemui untuk dimaklumkan: sila beritahu mereka. Permohonan ini ada dalam /extensions list.',
  },
  'extensions.granted': {
    en: 'More time granted: {title}',
    vi: 'Đã đồng ý gia hạn: {title}',
    ms: 'Lanjutan masa diluluskan: {title}',
  },
  'extensions.granted.told': {
    en: 'The group’s channel is told. Reminders follow the new day.',
    vi: 'Kênh của cơ quan được thông báo. Việc nhắc theo thời hạn mới.',
    ms: 'Saluran agensi dimaklumkan. Peringatan mengikut tarikh baharu.',
  },
  'extensions.supported': {
    en: 'Supported: {title}',
    vi: 'Đã nhất trí, trình trưởng ban: {title}',
    ms: 'Disokong: {title}',
  },
  'extensions.supported.chair': {
    en: 'More time until {to} now waits for the chair: {chairs}. Until then {from} stands.',
    vi: 'Việc gia hạn đến {to} nay chờ trưởng ban quyết định: {chairs}. Trong khi chờ, thời hạn {from} vẫn giữ nguyên.',
    ms: 'Lanjutan masa sehingga {to} kini menunggu keputusan pengerusi: {chairs}. Sementara itu {from} kekal.',
  },
  'extensions.supported.nobody': {
    en: 'More time until {to} now waits for the chair, but no chair can be reached by chat. The chair can say /extensions grant {number} once they are linked (/docket people); or the secretariat moves the day with a reason of its own: /tasks due {number}. Until then {from} stands.',
    vi: 'Việc gia hạn đến {to} nay chờ trưởng ban quyết định, nhưng không liên lạc được với trưởng ban qua kênh trò chuyện. Khi đã được kết nối (/docket people), trưởng ban gõ /extensions grant {number}; hoặc bộ phận thư ký tự điều chỉnh thời hạn kèm lý do: /tasks due {number}. Trong khi chờ, thời hạn {from} vẫn giữ nguyên.',
    ms: 'Lanjutan masa sehingga {to} kini menunggu pengerusi, tetapi tiada pengerusi boleh dihubungi melalui sembang. Pengerusi boleh menaip /extensions grant {number} setelah dipautkan (/docket people); atau urus setia mengubah tarikh dengan sebabnya sendiri: /tasks due {number}. Sementara itu {from} kekal.',
  },
  'extensions.refused': {
    en: 'More time refused: {title}',
    vi: 'Không đồng ý gia hạn: {title}',
    ms: 'Lanjutan masa ditolak: {title}',
  },
  'extensions.refused.told': {
    en: 'The day stands: {day}. The group’s channel is told, with your reason.',
    vi: 'Giữ nguyên thời hạn: {day}. Kênh của cơ quan được thông báo kèm lý do.',
    ms: 'Tarikh akhir kekal: {day}. Saluran agensi dimaklumkan berserta sebab anda.',
  },
  'extensions.withdrawn': {
    en: 'Request withdrawn: {title}',
    vi: 'Đã rút đề nghị gia hạn: {title}',
    ms: 'Permohonan ditarik balik: {title}',
  },
  'extensions.withdrawn.stands': {
    en: 'The day stands: {day}. Until it has passed you can ask again.',
    vi: 'Giữ nguyên thời hạn: {day}. Trước khi hết thời hạn, bạn có thể đề nghị lại.',
    ms: 'Tarikh akhir kekal: {day}. Sebelum ia berlalu, anda boleh memohon semula.',
  },

  'extensions.card.title': {
    en: 'More time asked for: {task}',
    vi: 'Đề nghị gia hạn: {task}',
    ms: 'Permohonan lanjutan masa: {task}',
  },
  'extensions.card.summary': {
    en: '{group} asks for more time for {task}: until {to} instead of {from}. Reason: {reason}',
    vi: '{group} đề nghị gia hạn {task}: đến {to} thay cho {from}. Lý do: {reason}',
    ms: '{group} memohon lanjutan masa bagi {task}: sehingga {to}, bukan {from}. Sebab: {reason}',
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

  'history.extensionAsked': {
    en: 'asked for more time, until {to} instead of {from}',
    vi: 'đã đề nghị gia hạn đến {to} thay cho {from}',
    ms: 'memohon lanjutan masa sehingga {to}, bukan {from}',
  },
  'history.extensionSupported': {
    en: 'supported more time until {to}, asked for by {asker}',
    vi: 'đã nhất trí gia hạn đến {to} theo đề nghị của {asker}',
    ms: 'menyokong lanjutan masa sehingga {to} yang dipohon oleh {asker}',
  },
  'history.extended': {
    en: 'extended the deadline from {from} to {to}, asked for by {asker}',
    vi: 'đã đồng ý gia hạn từ {from} sang {to} theo đề nghị của {asker}',
    ms: 'melanjutkan tarikh akhir daripada {from} kepada {to} atas permohonan {asker}',
  },
  'history.extensionRefused': {
    en: 'refused more time until {to}, asked for by {asker}; {from} stands',
    vi: 'không đồng ý gia hạn đến {to} theo đề nghị của {asker}; giữ nguyên {from}',
    ms: 'menolak lanjutan masa sehingga {to} yang dipohon oleh {asker}; {from} kekal',
  },
  'history.extensionWithdrawn': {
    en: 'took back the request for more time until {to}',
    vi: 'đã rút đề nghị gia hạn đến {to}',
    ms: 'menarik balik permohonan lanjutan masa sehingga {to}',
  },
  'history.extensionClosed': {
    en: 'closed the request for more time of {asker}: {because}',
    vi: 'đã khép lại đề nghị gia hạn của {asker}: {because}',
    ms: 'menutup permohonan lanjutan masa {asker}: {because}',
  },

  'extensions.error.noDeadline': {
    en: '#{number} has no deadline, so no time can be added to it. Nothing was changed.',
    vi: '#{number} không có thời hạn nên không có gì để gia hạn. Chưa có gì thay đổi.',
    ms: '#{number} tiada tarikh akhir, jadi tiada masa untuk dilanjutkan. Tiada apa-apa yang berubah.',
  },
  'extensions.error.tooLate': {
    en: 'The deadline of #{number} was {day}; more time could be asked for up to that day. Now only the secretariat can move it, with a reason of its own: turn to {who}. Nothing was changed.',
    vi: 'Thời hạn của #{number} là {day}; chỉ đề nghị gia hạn được đến hết ngày đó. Nay chỉ bộ phận thư ký mới điều chỉnh được, kèm lý do: vui lòng liên hệ {who}. Chưa có gì thay đổi.',
    ms: 'Tarikh akhir #{number} ialah {day}; lanjutan masa boleh dipohon sehingga hari itu. Kini hanya urus setia boleh mengubahnya, dengan sebabnya sendiri: hubungi {who}. Tiada apa-apa yang berubah.',
  },
  'extensions.error.notLater': {
    en: '#{number} is due on {day} as it is; more time needs a later day, for example {example}. Nothing was changed.',
    vi: 'Thời hạn hiện nay của #{number} là {day}; gia hạn phải đến một ngày muộn hơn, ví dụ {example}. Chưa có gì thay đổi.',
    ms: 'Tarikh akhir #{number} kini {day}; lanjutan masa memerlukan tarikh yang lebih lewat, contohnya {example}. Tiada apa-apa yang berubah.',
  },
  'extensions.error.waiting': {
    en: 'More time for #{number} is asked for already: {by}, {on}, until {to}, “{reason}” ({state}). One request at a time: withdraw it first to ask anew. Nothing was changed.',
    vi: 'Đã có đề nghị gia hạn cho #{number}: {by}, {on}, đến {to}, “{reason}” ({state}). Mỗi lần chỉ một đề nghị: hãy rút đề nghị đó rồi đề nghị lại. Chưa có gì thay đổi.',
    ms: 'Lanjutan masa bagi #{number} sudah dipohon: {by}, {on}, sehingga {to}, “{reason}” ({state}). Satu permohonan setiap kali: tarik balik dahulu untuk memohon semula. Tiada apa-apa yang berubah.',
  },
  'extensions.error.none': {
    en: 'Nobody has asked for more time for #{number}. /extensions list shows what waits; the secretariat moves a day with /tasks due {number}. Nothing was changed.',
    vi: 'Chưa có đề nghị gia hạn nào cho #{number}. Gõ /extensions list để xem các đề nghị đang chờ; bộ phận thư ký điều chỉnh thời hạn bằng /tasks due {number}. Chưa có gì thay đổi.',
    ms: 'Tiada permohonan lanjutan masa bagi #{number}. /extensions list menunjukkan yang menunggu; urus setia mengubah tarikh dengan /tasks due {number}. Tiada apa-apa yang berubah.',
  },
  'extensions.error.granted': {
    en: 'More time for #{number} was granted already: {by}, {on}. It is due on {day}. Nothing was changed now.',
    vi: 'Việc gia hạn #{number} đã được đồng ý: {by}, {on}. Thời hạn nay là {day}. Lần này không có gì thay đổi.',
    ms: 'Lanjutan masa bagi #{number} sudah diluluskan: {by}, {on}. Tarikh akhirnya {day}. Kali ini tiada apa-apa yang berubah.',
  },
  'extensions.error.refused': {
    en: 'More time for #{number} was refused already: {by}, {on}, “{why}”. {day} stands. Nothing was changed now.',
    vi: 'Việc gia hạn #{number} đã không được đồng ý: {by}, {on}, “{why}”. Giữ nguyên thời hạn {day}. Lần này không có gì thay đổi.',
    ms: 'Lanjutan masa bagi #{number} sudah ditolak: {by}, {on}, “{why}”. {day} kekal. Kali ini tiada apa-apa yang berubah.',
  },
  'extensions.error.withdrawn': {
    en: 'The request for more time for #{number} was withdrawn: {by}, {on}. Nothing was changed now.',
    vi: 'Đề nghị gia hạn #{number} đã được rút: {by}, {on}. Lần này không có gì thay đổi.',
    ms: 'Permohonan lanjutan masa bagi #{number} telah ditarik balik: {by}, {on}. Kali ini tiada apa-apa yang berubah.',
  },
  'extensions.error.overtaken': {
    en: 'The request for more time for #{number} was closed on {on} without a decision: {because}. Nothing was changed now.',
    vi: 'Đề nghị gia hạn #{number} đã khép lại ngày {on} mà không cần quyết định: {because}. Lần này không có gì thay đổi.',
    ms: 'Permohonan lanjutan masa bagi #{number} ditutup pada {on} tanpa keputusan: {because}. Kali ini tiada apa-apa yang berubah.',
  },
  'extensions.error.supported': {
    en: '{by} supported more time for #{number} on {on}; now the chair decides: {chairs}. Nothing was changed.',
    vi: '{by} đã nhất trí gia hạn #{number} ngày {on}; nay trưởng ban quyết định: {chairs}. Chưa có gì thay đổi.',
    ms: '{by} menyokong lanjutan masa bagi #{number} pada {on}; kini pengerusi memutuskan: {chairs}. Tiada apa-apa yang berubah.',
  },
  'extensions.error.secretariatFirst': {
    en: 'The secretariat looks at it first. Once it supports more time for #{number}, you are asked to decide. Nothing was changed.',
    vi: 'Bộ phận thư ký xem xét trước. Khi bộ phận thư ký nhất trí gia hạn #{number}, trưởng ban sẽ được trình quyết định. Chưa có gì thay đổi.',
    ms: 'Urus setia menelitinya dahulu. Setelah ia menyokong lanjutan masa bagi #{number}, anda akan diminta memutuskan. Tiada apa-apa yang berubah.',
  },
  'extensions.error.fourEyes': {
    en: 'You answer for #{number} yourself, so somebody else decides on more time for it: {who}. Nothing was changed.',
    vi: 'Bạn là người chịu trách nhiệm về #{number} nên việc gia hạn do người khác quyết định: {who}. Chưa có gì thay đổi.',
    ms: 'Anda sendiri bertanggungjawab atas #{number}, jadi orang lain memutuskan lanjutan masanya: {who}. Tiada apa-apa yang berubah.',
  },
  'extensions.error.fourEyes.nobody': {
    en: 'You answer for #{number} yourself, so somebody else has to decide on more time for it; but nobody else holds your office. An administrator can add somebody: /docket person. Nothing was changed.',
    vi: 'Bạn là người chịu trách nhiệm về #{number} nên việc gia hạn phải do người khác quyết định, nhưng chưa có ai khác giữ vai trò như bạn. Quản trị viên có thể thêm người: /docket person. Chưa có gì thay đổi.',
    ms: 'Anda sendiri bertanggungjawab atas #{number}, jadi orang lain perlu memutuskan lanjutan masanya; tetapi tiada orang lain memegang peranan anda. Pentadbir boleh menambah seseorang: /docket person. Tiada apa-apa yang berubah.',
  },
  'extensions.error.notYours': {
    en: 'Only {who} can take the request back: whoever asked, and the lead of the group. The secretariat can refuse it: /extensions refuse {number}. Nothing was changed.',
    vi: 'Chỉ {who} mới rút được đề nghị: người đề nghị và người phụ trách cơ quan. Bộ phận thư ký có thể không đồng ý: /extensions refuse {number}. Chưa có gì thay đổi.',
    ms: 'Hanya {who} boleh menarik balik permohonan ini: pemohon dan ketua agensi. Urus setia boleh menolaknya: /extensions refuse {number}. Tiada apa-apa yang berubah.',
  },
});
