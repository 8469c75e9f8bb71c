import { sentences } from '../../sentence.ts';

/** Why no more time is asked for, granted or refused, and what to do instead. */
export const extensionsErrors = sentences({
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
  'extensions.error.tooLateToAsk': {
    en: 'The deadline of #{number} was {day}; more time could be asked for up to that day. As an officer of the secretariat you can move it now, with a reason: /tasks due {number}. Nothing was changed.',
    vi: 'Thời hạn của #{number} là {day}; chỉ đề nghị gia hạn được đến hết ngày đó. Là cán bộ thư ký, bạn có thể điều chỉnh thời hạn kèm lý do: /tasks due {number}. Chưa có gì thay đổi.',
    ms: 'Tarikh akhir #{number} ialah {day}; lanjutan masa boleh dipohon sehingga hari itu. Sebagai pegawai urus setia, anda boleh mengubahnya sekarang, dengan sebab: /tasks due {number}. Tiada apa-apa yang berubah.',
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
    en: 'You answer for #{number} yourself, so somebody else has to decide on more time for it; but nobody else holds your office. The secretariat can move the day with a reason of its own: /tasks due {number}; or an administrator adds somebody: /docket person. Nothing was changed.',
    vi: 'Bạn là người chịu trách nhiệm về #{number} nên việc gia hạn phải do người khác quyết định, nhưng chưa có ai khác giữ vai trò như bạn. Bộ phận thư ký có thể tự điều chỉnh thời hạn kèm lý do: /tasks due {number}; hoặc quản trị viên thêm người: /docket person. Chưa có gì thay đổi.',
    ms: 'Anda sendiri bertanggungjawab atas #{number}, jadi orang lain perlu memutuskan lanjutan masanya; tetapi tiada orang lain memegang peranan anda. Urus setia boleh mengubah tarikh dengan sebabnya sendiri: /tasks due {number}; atau pentadbir menambah seseorang: /docket person. Tiada apa-apa yang berubah.',
  },
  'extensions.error.moveIt': {
    en: 'Only those who answer for #{number} ask for more time. The secretariat asks nobody: it moves the day with a reason of its own, /tasks due {number}. Nothing was changed.',
    vi: 'Chỉ người chịu trách nhiệm về #{number} mới đề nghị gia hạn. Bộ phận thư ký không cần đề nghị mà tự điều chỉnh thời hạn kèm lý do: /tasks due {number}. Chưa có gì thay đổi.',
    ms: 'Hanya mereka yang bertanggungjawab atas #{number} memohon lanjutan masa. Urus setia tidak perlu memohon: ia mengubah tarikh dengan sebabnya sendiri, /tasks due {number}. Tiada apa-apa yang berubah.',
  },
  'extensions.error.notYours': {
    en: 'Only {who} can take the request back: whoever asked, and the lead of the group. The secretariat can refuse it: /extensions refuse {number}. Nothing was changed.',
    vi: 'Chỉ {who} mới rút được đề nghị: người đề nghị và người phụ trách cơ quan. Bộ phận thư ký có thể không đồng ý: /extensions refuse {number}. Chưa có gì thay đổi.',
    ms: 'Hanya {who} boleh menarik balik permohonan ini: pemohon dan ketua agensi. Urus setia boleh menolaknya: /extensions refuse {number}. Tiada apa-apa yang berubah.',
  },
});
