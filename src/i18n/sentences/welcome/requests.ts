import { sentences } from '../../sentence.ts';

/** What the secretariat is asked about somebody who wants in, and what it answers. */
export const welcomeRequests = sentences({
  'welcome.request.title': {
    en: '{name} asks to be let in',
    vi: '{name} xin tham gia',
    ms: '{name} memohon untuk menyertai',
  },
  'welcome.request.summary': {
    en: '{name} asks to be let into {committee}. Somebody of the secretariat decides who this is.',
    vi: '{name} xin tham gia {committee}. Bộ phận thư ký xác định đây là ai.',
    ms: '{name} memohon untuk menyertai {committee}. Urus setia menentukan siapa orang ini.',
  },
  'welcome.request.account': { en: 'Account', vi: 'Tài khoản', ms: 'Akaun' },
  'welcome.request.full': {
    en: 'regular account',
    vi: 'tài khoản thường',
    ms: 'akaun biasa',
  },
  'welcome.request.guest': {
    en: 'guest account',
    vi: 'tài khoản khách',
    ms: 'akaun tetamu',
  },
  'welcome.request.roles': { en: 'Has the role of', vi: 'Có vai trò của', ms: 'Memegang peranan' },
  'welcome.request.asked': { en: 'Asked', vi: 'Gửi lúc', ms: 'Dimohon' },
  'welcome.request.alike': { en: 'May be', vi: 'Có thể là', ms: 'Mungkin' },
  'welcome.request.by.email': {
    en: '{name} ({handle}): the same e-mail address',
    vi: '{name} ({handle}): cùng thư điện tử',
    ms: '{name} ({handle}): e-mel yang sama',
  },
  'welcome.request.by.name': {
    en: '{name} ({handle}): a similar name',
    vi: '{name} ({handle}): tên gần giống',
    ms: '{name} ({handle}): nama yang serupa',
  },
  'welcome.request.nobody': {
    en: 'no member of such a name',
    vi: 'không có thành viên nào có tên gần giống',
    ms: 'tiada ahli dengan nama serupa',
  },
  'welcome.request.hint': {
    en: 'Press only if you are sure: whoever is let in sees the committee’s tasks.',
    vi: 'Chỉ bấm khi chắc chắn: người được nhận sẽ xem được nhiệm vụ của Ban Chỉ đạo.',
    ms: 'Tekan hanya jika pasti: orang yang diterima dapat melihat tugasan jawatankuasa.',
  },
  'welcome.button.this': { en: 'This is {name}', vi: 'Đây là {name}', ms: 'Ini ialah {name}' },
  'welcome.button.new': {
    en: 'Add as a new member',
    vi: 'Thêm thành viên mới',
    ms: 'Tambah sebagai ahli baharu',
  },
  'welcome.button.refuse': { en: 'Refuse', vi: 'Từ chối', ms: 'Tolak' },
  'welcome.refuse.confirm': {
    en: 'Refuse {name}? They are told, and can ask again in a week.',
    vi: 'Từ chối {name}? Người này sẽ được báo và có thể gửi lại sau một tuần.',
    ms: 'Tolak {name}? Orang ini akan dimaklumkan dan boleh memohon semula selepas seminggu.',
  },
  'welcome.refuse.no': { en: 'Not now', vi: 'Để sau', ms: 'Bukan sekarang' },
  'welcome.request.admitted': {
    en: '{by} let {name} in, as {member}.',
    vi: '{by} đã nhận {name}, là {member}.',
    ms: '{by} menerima {name} sebagai {member}.',
  },
  'welcome.request.matched': {
    en: '{name} was known by e-mail: {member}.',
    vi: '{name} được nhận ra qua thư điện tử: {member}.',
    ms: '{name} dikenali melalui e-mel: {member}.',
  },
  'welcome.request.refused': {
    en: '{by} refused the request of {name}.',
    vi: '{by} đã từ chối yêu cầu của {name}.',
    ms: '{by} menolak permohonan {name}.',
  },
  'welcome.requests.title': {
    en: '{count, plural, =0 {Nobody waits to be let in} one {# request to be let in} other {# requests to be let in}}',
    vi: '{count, plural, =0 {Không có yêu cầu tham gia nào} other {# yêu cầu tham gia}}',
    ms: '{count, plural, =0 {Tiada permohonan untuk menyertai} other {# permohonan untuk menyertai}}',
  },
  'welcome.requests.none': {
    en: 'When somebody says anything to Docket whom the committee does not know, they can ask to be let in; it is shown here.',
    vi: 'Khi có người chưa phải thành viên nhắn cho Docket, họ có thể xin tham gia; yêu cầu sẽ hiện ở đây.',
    ms: 'Apabila seseorang yang bukan ahli menulis kepada Docket, dia boleh memohon untuk menyertai; permohonannya dipaparkan di sini.',
  },
  'welcome.requests.more': {
    en: 'There are more; answer these first.',
    vi: 'Còn các yêu cầu khác; vui lòng trả lời những yêu cầu này trước.',
    ms: 'Ada lagi permohonan; jawab yang ini dahulu.',
  },
  'welcome.button.requests': { en: 'Other requests', vi: 'Các yêu cầu khác', ms: 'Permohonan lain' },
  'welcome.admitted': {
    en: '{name} is let in as {member} ({role}) and has been told.',
    vi: 'Đã nhận {name}, là {member} ({role}), và đã báo cho người này.',
    ms: '{name} diterima sebagai {member} ({role}) dan telah dimaklumkan.',
  },
  'welcome.refused': {
    en: '{name} is not let in and has been told.',
    vi: 'Đã từ chối {name} và đã báo cho người này.',
    ms: '{name} tidak diterima dan telah dimaklumkan.',
  },
  'welcome.joined.title': {
    en: 'You are in: {committee}',
    vi: 'Bạn đã được nhận vào {committee}',
    ms: 'Anda diterima: {committee}',
  },
  'welcome.joined.text': {
    en: 'Docket knows you as {member} ({role}) now.',
    vi: 'Từ nay Docket nhận ra bạn là {member} ({role}).',
    ms: 'Docket kini mengenali anda sebagai {member} ({role}).',
  },
  'welcome.turnedDown.title': {
    en: 'Not let in: {committee}',
    vi: 'Chưa được nhận vào {committee}',
    ms: 'Tidak diterima: {committee}',
  },
  'welcome.turnedDown.text': {
    en: 'The secretariat did not accept your request. Please speak to it directly; you can ask again in a week.',
    vi: 'Bộ phận thư ký chưa chấp nhận yêu cầu của bạn. Vui lòng liên hệ trực tiếp; bạn có thể gửi lại sau một tuần.',
    ms: 'Urus setia tidak menerima permohonan anda. Sila hubunginya terus; anda boleh memohon semula selepas seminggu.',
  },

  'welcome.error.refused': {
    en: 'Your last request to join {committee} was not accepted. Please speak to the secretariat; you can ask again from {moment}.',
    vi: 'Yêu cầu tham gia {committee} gần đây của bạn chưa được chấp nhận. Vui lòng liên hệ bộ phận thư ký; bạn có thể gửi lại từ {moment}.',
    ms: 'Permohonan terakhir anda untuk menyertai {committee} tidak diterima. Sila hubungi urus setia; anda boleh memohon semula mulai {moment}.',
  },
  'welcome.error.noRequest': {
    en: 'Nobody who waits to be let in is called “{said}”. /docket requests shows them all.',
    vi: 'Không có yêu cầu tham gia nào của “{said}”. Gõ /docket requests để xem tất cả.',
    ms: 'Tiada permohonan daripada “{said}”. /docket requests menyenaraikan semuanya.',
  },
  'welcome.error.whichRequest': {
    en: 'Several requests fit “{said}”. /docket requests has a button for each.',
    vi: 'Có nhiều yêu cầu khớp với “{said}”. Gõ /docket requests để chọn bằng nút.',
    ms: 'Beberapa permohonan sepadan dengan “{said}”. /docket requests ada butang untuk setiap satu.',
  },
  'welcome.error.admitted': {
    en: '{by} has let {name} in already. Nothing was changed.',
    vi: '{by} đã nhận {name} rồi. Chưa có gì thay đổi.',
    ms: '{by} sudah menerima {name}. Tiada apa-apa yang berubah.',
  },
  'welcome.error.refusedBy': {
    en: '{by} has refused the request of {name} already. Nothing was changed.',
    vi: '{by} đã từ chối yêu cầu của {name} rồi. Chưa có gì thay đổi.',
    ms: '{by} sudah menolak permohonan {name}. Tiada apa-apa yang berubah.',
  },
  'welcome.error.known': {
    en: '{name} is known here as somebody else already. Nothing was changed.',
    vi: 'Tài khoản của {name} đã gắn với một thành viên khác. Chưa có gì thay đổi.',
    ms: 'Akaun {name} sudah dikaitkan dengan ahli lain. Tiada apa-apa yang berubah.',
  },
  'welcome.error.noRoom': {
    en: 'The web room is not open in this installation. Whoever runs it can open it.',
    vi: 'Phòng web chưa được mở trong hệ thống này. Người vận hành hệ thống có thể mở.',
    ms: 'Bilik web tidak dibuka dalam sistem ini. Pengendalinya boleh membukanya.',
  },
});
