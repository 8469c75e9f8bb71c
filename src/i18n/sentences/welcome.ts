import { sentences } from '../sentence.ts';

/** First steps: setting a committee up in a chat, and how those get in whom it does not know yet. */
export const welcome = sentences({
  'welcome.setup.summary': {
    en: 'Set up a committee here',
    vi: 'Thiết lập ban chỉ đạo tại đây',
    ms: 'Sediakan jawatankuasa di sini',
  },
  'welcome.join.summary': {
    en: 'Ask to be let in',
    vi: 'Xin tham gia Ban Chỉ đạo',
    ms: 'Mohon menyertai jawatankuasa',
  },
  'welcome.requests.summary': {
    en: 'Who asks to be let in',
    vi: 'Các yêu cầu tham gia',
    ms: 'Permohonan untuk menyertai',
  },
  'welcome.admit.summary': {
    en: 'Let in somebody who asked',
    vi: 'Chấp nhận một yêu cầu tham gia',
    ms: 'Terima permohonan menyertai',
  },
  'welcome.refuse.summary': {
    en: 'Refuse a request to be let in',
    vi: 'Từ chối một yêu cầu tham gia',
    ms: 'Tolak permohonan menyertai',
  },
  'welcome.person.summary': {
    en: 'Add somebody to the committee',
    vi: 'Thêm thành viên Ban Chỉ đạo',
    ms: 'Tambah ahli jawatankuasa',
  },
  'welcome.email.summary': {
    en: 'Note a member’s e-mail address',
    vi: 'Ghi thư điện tử của thành viên',
    ms: 'Catat e-mel ahli',
  },
  'welcome.web.summary': {
    en: 'Your link to the web room',
    vi: 'Đường dẫn vào phòng web của bạn',
    ms: 'Pautan anda ke bilik web',
  },

  'welcome.link.summary': {
    en: 'A code by which you are known in another chat',
    vi: 'Mã để được nhận ra ở ứng dụng khác',
    ms: 'Kod supaya anda dikenali dalam aplikasi lain',
  },
  'welcome.field.code': { en: 'Code', vi: 'Mã', ms: 'Kod' },
  'welcome.field.code.hint': {
    en: 'From /docket link, if you have one',
    vi: 'Lấy từ /docket link, nếu có',
    ms: 'Daripada /docket link, jika ada',
  },
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
  'welcome.setup.elsewhere': {
    en: 'Is the committee in Docket already? Its administrator says /docket link where Docket knows them, and then here the line it answers with.',
    vi: 'Ban chỉ đạo đã có trong Docket? Quản trị viên của ban gõ /docket link ở nơi Docket đã nhận ra mình, rồi gõ tại đây dòng lệnh nhận được.',
    ms: 'Jawatankuasa sudah ada dalam Docket? Pentadbirnya menaip /docket link di tempat Docket mengenalinya, kemudian menaip di sini baris yang diberikan.',
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

  'welcome.field.committee': { en: 'Committee’s name', vi: 'Tên ban chỉ đạo', ms: 'Nama jawatankuasa' },
  'welcome.field.person': { en: 'Whole name', vi: 'Họ và tên', ms: 'Nama penuh' },
  'welcome.field.request': { en: 'Request', vi: 'Yêu cầu', ms: 'Permohonan' },
  'welcome.field.request.hint': {
    en: 'The name of whoever asks',
    vi: 'Tên người yêu cầu',
    ms: 'Nama pemohon',
  },
  'welcome.field.as': { en: 'Is this member', vi: 'Là thành viên', ms: 'Ialah ahli ini' },
  'welcome.field.as.hint': {
    en: 'Left out, a new member is added',
    vi: 'Bỏ trống thì thêm thành viên mới',
    ms: 'Jika kosong, ahli baharu ditambah',
  },
  'welcome.field.email': { en: 'E-mail', vi: 'Thư điện tử', ms: 'E-mel' },
  'welcome.field.email.hint': {
    en: 'The one they use in this chat; “none” removes it',
    vi: 'Địa chỉ dùng trong ứng dụng này; ghi “không” để xóa',
    ms: 'Yang digunakan dalam aplikasi ini; “tiada” untuk membuangnya',
  },
  'welcome.field.matchEmail': {
    en: 'Let members in by e-mail',
    vi: 'Nhận diện qua thư điện tử',
    ms: 'Kenal ahli melalui e-mel',
  },
  'welcome.matchEmail.yes': {
    en: 'a confirmed e-mail address lets its member in',
    vi: 'thư điện tử đã xác nhận được dùng để nhận diện',
    ms: 'e-mel yang disahkan memadai',
  },
  'welcome.matchEmail.no': {
    en: 'the secretariat lets everybody in itself',
    vi: 'bộ phận thư ký xét từng người',
    ms: 'urus setia menerima setiap orang sendiri',
  },

  'welcome.setup.title': {
    en: 'Set up Docket in {workspace}',
    vi: 'Thiết lập Docket trong {workspace}',
    ms: 'Sediakan Docket di {workspace}',
  },
  'welcome.setup.here': { en: 'this workspace', vi: 'không gian làm việc này', ms: 'ruang kerja ini' },
  'welcome.setup.text': {
    en: 'Docket keeps a committee’s tasks and reminds people ahead of the deadlines. No committee lives here yet. As you are an administrator here, you can set one up: a name, a time zone and a language are all it takes.',
    vi: 'Docket theo dõi nhiệm vụ của ban chỉ đạo và nhắc việc trước thời hạn. Ở đây chưa có ban chỉ đạo nào. Bạn là quản trị viên nên có thể thiết lập: chỉ cần tên, múi giờ và ngôn ngữ.',
    ms: 'Docket menjejaki tugasan jawatankuasa dan menghantar peringatan sebelum tarikh akhir. Belum ada jawatankuasa di sini. Sebagai pentadbir, anda boleh menyediakannya: nama, zon waktu dan bahasa sudah memadai.',
  },
  'welcome.button.setup': {
    en: 'Set up the committee',
    vi: 'Thiết lập ban chỉ đạo',
    ms: 'Sediakan jawatankuasa',
  },
  'welcome.setup.others': {
    en: 'Docket is not set up here yet. An administrator can do it by saying /docket setup.',
    vi: 'Docket chưa được thiết lập ở đây. Quản trị viên có thể thiết lập bằng /docket setup.',
    ms: 'Docket belum disediakan di sini. Pentadbir boleh melakukannya dengan /docket setup.',
  },
  'welcome.setup.already': {
    en: 'You are in {committee} already. Its settings are with /docket committee.',
    vi: 'Bạn đã ở trong {committee}. Gõ /docket committee để xem cài đặt.',
    ms: 'Anda sudah berada dalam {committee}. Tetapannya ada pada /docket committee.',
  },
  'welcome.error.founded': {
    en: 'Docket has just been set up here for {committee}, so nothing was changed.',
    vi: 'Docket vừa được thiết lập ở đây cho {committee} nên chưa có gì thay đổi.',
    ms: 'Docket baru sahaja disediakan di sini untuk {committee}, jadi tiada apa-apa yang berubah.',
  },

  'welcome.founded.title': {
    en: '{committee} is set up',
    vi: 'Đã thiết lập {committee}',
    ms: '{committee} telah disediakan',
  },
  'welcome.founded.text': {
    en: 'You are its administrator. Three steps make it work:',
    vi: 'Bạn là quản trị viên. Ba bước tiếp theo để bắt đầu:',
    ms: 'Anda pentadbirnya. Tiga langkah seterusnya:',
  },
  'welcome.founded.hint': {
    en: 'Whoever says something to Docket here can ask to be let in; you will be told, and decide. The secretariat’s officers, once added, can do all this too.',
    vi: 'Ai nhắn cho Docket ở đây đều có thể xin tham gia; bạn sẽ được báo để quyết định. Cán bộ thư ký, sau khi được thêm, cũng làm được các việc này.',
    ms: 'Sesiapa yang menulis kepada Docket di sini boleh memohon untuk menyertai; anda akan dimaklumkan dan membuat keputusan. Pegawai urus setia, setelah ditambah, juga boleh melakukan semua ini.',
  },
  'welcome.step.groups': {
    en: '1. Add the groups that owe the tasks',
    vi: '1. Thêm các cơ quan thực hiện nhiệm vụ',
    ms: '1. Tambah agensi yang memikul tugasan',
  },
  'welcome.step.people': {
    en: '2. Add the people, the secretariat’s officers first',
    vi: '2. Thêm thành viên, trước hết là cán bộ thư ký',
    ms: '2. Tambah ahli, bermula dengan pegawai urus setia',
  },
  'welcome.step.channels': {
    en: '3. Say in which channel each group is reminded',
    vi: '3. Chọn kênh nhận tin nhắc việc của từng cơ quan',
    ms: '3. Tetapkan saluran peringatan setiap agensi',
  },
  'welcome.button.addGroup': { en: 'Add a group', vi: 'Thêm cơ quan', ms: 'Tambah agensi' },
  'welcome.button.addPerson': { en: 'Add somebody', vi: 'Thêm thành viên', ms: 'Tambah ahli' },
  'welcome.button.channel': { en: 'Choose a channel', vi: 'Chọn kênh', ms: 'Pilih saluran' },
  'welcome.button.import': { en: 'Bring in a list', vi: 'Nhập danh sách', ms: 'Import senarai' },

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
  'welcome.error.newOnly': {
    en: 'A name or a role is for a new member. Leave out who it is, or leave out the rest.',
    vi: 'Tên hoặc vai trò chỉ dành cho thành viên mới. Hãy bỏ phần thành viên, hoặc bỏ phần còn lại.',
    ms: 'Nama atau peranan adalah untuk ahli baharu. Buang bahagian ahli, atau buang yang lain.',
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
  'welcome.error.noRoom': {
    en: 'The web room is not open in this installation. Whoever runs it can open it.',
    vi: 'Phòng web chưa được mở trong hệ thống này. Người vận hành hệ thống có thể mở.',
    ms: 'Bilik web tidak dibuka dalam sistem ini. Pengendalinya boleh membukanya.',
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
