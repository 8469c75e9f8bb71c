import { sentences } from '../../sentence.ts';

/** How somebody gets in whom Docket does not know yet, or only elsewhere. */
export const welcomeWayIn = sentences({
  'welcome.link.title': {
    en: 'Say this in the other chat',
    vi: 'Gõ dòng này ở ứng dụng kia',
    ms: 'Taip baris ini dalam aplikasi yang lain',
  },
  'welcome.link.line': { en: 'Line', vi: 'Dòng lệnh', ms: 'Baris perintah' },
  'welcome.link.text': {
    en: 'Docket then knows you there as {name}. The code works once, within 15 minutes; do not pass it on. Where you administer both the committee and the place, the committee lives there from then on.',
    vi: 'Docket sẽ nhận ra bạn ở đó là {name}. Mã chỉ dùng được một lần, trong 15 phút; không chuyển cho người khác. Nếu bạn là quản trị viên của cả Ban Chỉ đạo và nơi đó, Ban Chỉ đạo sẽ hoạt động tại đó.',
    ms: 'Docket akan mengenali anda di sana sebagai {name}. Kod ini boleh digunakan sekali, dalam masa 15 minit; jangan serahkan kepada orang lain. Jika anda pentadbir jawatankuasa dan juga tempat itu, jawatankuasa akan bergerak di sana mulai saat itu.',
  },
  'welcome.join.known': {
    en: 'Docket knows you here now: {name}, {committee}.',
    vi: 'Docket đã nhận ra bạn ở đây: {name}, {committee}.',
    ms: 'Docket kini mengenali anda di sini: {name}, {committee}.',
  },
  'welcome.join.settled': {
    en: 'The committee lives here from now on: whoever is here can ask to be let in.',
    vi: 'Từ nay Ban Chỉ đạo hoạt động tại đây: mọi người ở đây có thể xin tham gia.',
    ms: 'Mulai sekarang jawatankuasa bergerak di sini: sesiapa yang ada di sini boleh memohon untuk menyertai.',
  },
  'welcome.error.code': {
    en: 'That code has been used, is older than 15 minutes, or was mistyped. Get a new one with /docket link where Docket knows you.',
    vi: 'Mã đó đã được dùng, đã quá 15 phút hoặc bị gõ sai. Hãy lấy mã mới bằng /docket link ở nơi Docket đã nhận ra bạn.',
    ms: 'Kod itu telah digunakan, melebihi 15 minit, atau salah taip. Dapatkan kod baharu dengan /docket link di tempat Docket mengenali anda.',
  },
  'welcome.error.otherwise': {
    en: 'This account is another member of {committee} already. Nothing was changed.',
    vi: 'Tài khoản này đã gắn với một thành viên khác của {committee}. Chưa có gì thay đổi.',
    ms: 'Akaun ini sudah dikaitkan dengan ahli lain {committee}. Tiada apa-apa yang berubah.',
  },

  'welcome.way.title': {
    en: 'You are not in {committee} yet',
    vi: 'Bạn chưa có trong {committee}',
    ms: 'Anda belum berada dalam {committee}',
  },
  'welcome.way.titleOfSeveral': {
    en: 'You are in none of the committees here yet',
    vi: 'Bạn chưa tham gia ban chỉ đạo nào ở đây',
    ms: 'Anda belum menyertai mana-mana jawatankuasa di sini',
  },
  'welcome.way.text': {
    en: 'I do not know you in this committee yet, {name}. The secretariat can let you in: ask with the button, and you will get a message here.',
    vi: '{name} chưa có tên trong Ban Chỉ đạo này. Bộ phận thư ký sẽ xét cho bạn tham gia: hãy bấm nút bên dưới, câu trả lời sẽ được gửi cho bạn tại đây.',
    ms: '{name}, anda belum didaftarkan dalam jawatankuasa ini. Urus setia boleh menerima anda: tekan butang untuk memohon, dan jawapannya akan dihantar kepada anda di sini.',
  },
  'welcome.way.guest': {
    en: 'You are a guest here; the secretariat will see that.',
    vi: 'Bạn là khách ở đây; bộ phận thư ký sẽ thấy điều đó.',
    ms: 'Anda tetamu di sini; urus setia akan melihat perkara itu.',
  },
  'welcome.way.waiting': {
    en: '{committee}: you asked on {moment}. The secretariat has been told; you will get a message here.',
    vi: '{committee}: bạn đã gửi yêu cầu ngày {moment}. Bộ phận thư ký đã được báo; bạn sẽ nhận câu trả lời tại đây.',
    ms: '{committee}: anda memohon pada {moment}. Urus setia telah dimaklumkan; jawapannya akan dihantar kepada anda di sini.',
  },
  'welcome.way.refused': {
    en: '{committee}: your request was not accepted. Please speak to the secretariat; you can ask again from {moment}.',
    vi: '{committee}: yêu cầu của bạn chưa được chấp nhận. Vui lòng liên hệ bộ phận thư ký; bạn có thể gửi lại từ {moment}.',
    ms: '{committee}: permohonan anda tidak diterima. Sila hubungi urus setia; anda boleh memohon semula mulai {moment}.',
  },
  'welcome.way.foreign': {
    en: 'Your account belongs to another workspace, so Docket cannot answer you here. Please ask the secretariat of the committee, or say it in your own workspace.',
    vi: 'Tài khoản của bạn thuộc không gian làm việc khác nên Docket không trả lời được ở đây. Vui lòng liên hệ bộ phận thư ký của ban chỉ đạo, hoặc gõ lệnh trong không gian làm việc của bạn.',
    ms: 'Akaun anda milik ruang kerja lain, jadi Docket tidak dapat menjawab di sini. Sila hubungi urus setia jawatankuasa, atau taip perintah itu di ruang kerja anda sendiri.',
  },
  'welcome.button.ask': { en: 'Ask to be let in', vi: 'Xin tham gia', ms: 'Mohon menyertai' },
  'welcome.button.askIn': {
    en: 'Ask: {committee}',
    vi: 'Xin tham gia: {committee}',
    ms: 'Mohon: {committee}',
  },
  'welcome.asked': {
    en: 'Your request to join {committee} is with the secretariat. You will get a message here when it is answered.',
    vi: 'Yêu cầu tham gia {committee} của bạn đã được gửi đến bộ phận thư ký. Câu trả lời sẽ được gửi cho bạn tại đây.',
    ms: 'Permohonan anda untuk menyertai {committee} telah dihantar kepada urus setia. Jawapannya akan dihantar kepada anda di sini.',
  },
  'welcome.join.already': {
    en: 'You are in {committee} already, as {name}.',
    vi: 'Bạn đã ở trong {committee} với tên {name}.',
    ms: 'Anda sudah berada dalam {committee} sebagai {name}.',
  },
  'welcome.greeting': {
    en: 'Welcome, {name}. {committee} knows you by your e-mail address.',
    vi: 'Chào mừng {name}. {committee} đã nhận ra bạn qua thư điện tử.',
    ms: 'Selamat datang, {name}. {committee} mengenali anda melalui e-mel.',
  },
  'welcome.error.email': {
    en: '“{said}” is not an e-mail address. Write it like lan@example.org.',
    vi: '“{said}” không phải là địa chỉ thư điện tử. Hãy ghi như lan@example.org.',
    ms: '“{said}” bukan alamat e-mel. Tulis seperti lan@example.org.',
  },
  'welcome.error.emailTaken': {
    en: '{email} is the address of {name} already. Nothing was changed.',
    vi: '{email} đã là địa chỉ của {name}. Chưa có gì thay đổi.',
    ms: '{email} sudah menjadi alamat {name}. Tiada apa-apa yang berubah.',
  },
  'welcome.email.noted': {
    en: 'The e-mail address of {name} is {email}.',
    vi: 'Thư điện tử của {name} là {email}.',
    ms: 'E-mel {name} ialah {email}.',
  },
  'welcome.email.removed': {
    en: '{name} has no e-mail address here any more.',
    vi: 'Đã xóa thư điện tử của {name}.',
    ms: 'E-mel {name} telah dibuang.',
  },
  'welcome.web.title': {
    en: 'Your way into the web room',
    vi: 'Lối vào phòng web của bạn',
    ms: 'Laluan anda ke bilik web',
  },
  'welcome.web.link': { en: 'Link', vi: 'Đường dẫn', ms: 'Pautan' },
  'welcome.web.text': {
    en: 'This link is for you alone: it works once, within 15 minutes. Do not pass it on.',
    vi: 'Đường dẫn này dành riêng cho bạn: dùng được một lần, trong 15 phút. Không chuyển cho người khác.',
    ms: 'Pautan ini untuk anda sahaja: boleh digunakan sekali, dalam masa 15 minit. Jangan serahkan kepada orang lain.',
  },
});
