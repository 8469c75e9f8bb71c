import { sentences } from '../sentence.ts';

/** Mistakes people can mend: what is wrong, and what to type instead. */
export const errors = sentences({
  'errors.unexpected': {
    en: 'Something went wrong on our side and nothing was changed. Please try again; if it happens again, give the secretariat this reference: {reference}.',
    vi: 'Hệ thống gặp sự cố và chưa có gì thay đổi. Vui lòng thử lại; nếu vẫn lỗi, hãy gửi cho bộ phận thư ký mã này: {reference}.',
    ms: 'Ada masalah di pihak kami dan tiada apa-apa yang berubah. Sila cuba lagi; jika berulang, beri urus setia rujukan ini: {reference}.',
  },
  'errors.stranger': {
    en: 'I do not know you in this committee yet. Please ask the secretariat to add you; then try again.',
    vi: 'Tôi chưa thấy tên bạn trong ban chỉ đạo này. Vui lòng nhờ bộ phận thư ký thêm bạn vào rồi thử lại.',
    ms: 'Saya belum mengenali anda dalam jawatankuasa ini. Sila minta urus setia menambah anda, kemudian cuba lagi.',
  },
  'errors.unknownHandle': {
    en: 'Nobody here is called “{handle}”. The people verb lists everyone: npm run -s docket -- people',
    vi: 'Không có ai ở đây tên là “{handle}”. Xem danh sách bằng lệnh: npm run -s docket -- people',
    ms: 'Tiada sesiapa di sini bernama “{handle}”. Senarai semua orang: npm run -s docket -- people',
  },
  'errors.notAllowed': {
    en: 'This is for {who} only. Nothing was changed.',
    vi: 'Việc này chỉ dành cho {who}. Chưa có gì thay đổi.',
    ms: 'Ini untuk {who} sahaja. Tiada apa-apa yang berubah.',
  },
  'errors.unknownCommand': {
    en: 'I do not know “{said}”. Did you mean {instead}? /docket help lists everything.',
    vi: 'Tôi không biết lệnh “{said}”. Có phải bạn muốn gõ {instead}? Gõ /docket help để xem mọi lệnh.',
    ms: 'Saya tidak tahu “{said}”. Adakah maksud anda {instead}? /docket help menyenaraikan semuanya.',
  },
  'errors.unknownOption': {
    en: '{command} has no “{said}:”. Did you mean “{instead}”?',
    vi: '{command} không có “{said}:”. Có phải bạn muốn gõ “{instead}”?',
    ms: '{command} tiada “{said}:”. Adakah maksud anda “{instead}”?',
  },
  'errors.noOptions': {
    en: '{command} takes no “{said}:”; say it alone.',
    vi: '{command} không nhận “{said}:”; hãy chỉ gõ lệnh này.',
    ms: '{command} tidak menerima “{said}:”; taip perintah itu sahaja.',
  },
  'errors.tooMuch': {
    en: '{command} does not know what to do with “{rest}”. Leave it out, or name it as an option, for example note:"…".',
    vi: '{command} không hiểu phần “{rest}”. Hãy bỏ phần đó, hoặc ghi rõ là tùy chọn nào, ví dụ note:"…".',
    ms: '{command} tidak faham “{rest}”. Buang bahagian itu, atau namakan pilihannya, contohnya note:"…".',
  },
  'errors.emptyText': {
    en: '“{label}” is empty. Please write at least one word.',
    vi: 'Mục “{label}” đang trống. Vui lòng ghi ít nhất một từ.',
    ms: '“{label}” kosong. Sila tulis sekurang-kurangnya satu perkataan.',
  },
  'errors.tooLong': {
    en: '“{label}” has {length, number} characters; {limit, number} fit. Please shorten it and put the rest in a note.',
    vi: 'Mục “{label}” dài {length, number} ký tự, tối đa là {limit, number}. Hãy rút gọn và đưa phần còn lại vào ghi chú.',
    ms: '“{label}” mempunyai {length, number} aksara; hadnya {limit, number}. Sila pendekkan dan letak bakinya dalam nota.',
  },
  'errors.unknownChoice': {
    en: '“{said}” is not one of the choices for “{label}”. Say {choices}.',
    vi: '“{said}” không có trong các lựa chọn của “{label}”. Hãy chọn {choices}.',
    ms: '“{said}” bukan pilihan untuk “{label}”. Pilih {choices}.',
  },
  'errors.unknownFlag': {
    en: 'For “{label}” say yes or no, not “{said}”.',
    vi: 'Với “{label}”, hãy gõ có hoặc không, thay cho “{said}”.',
    ms: 'Untuk “{label}”, taip ya atau tidak, bukan “{said}”.',
  },
  'errors.impossibleDay': {
    en: 'There is no such day as “{said}”. Try for example {example}.',
    vi: 'Không có ngày “{said}”. Ví dụ có thể gõ {example}.',
    ms: 'Tiada hari seperti “{said}”. Cuba contohnya {example}.',
  },
  'errors.unknownDay': {
    en: 'I cannot read “{said}” as a day. Try for example {example}.',
    vi: 'Tôi không hiểu “{said}” là ngày nào. Ví dụ có thể gõ {example}.',
    ms: 'Saya tidak dapat membaca “{said}” sebagai hari. Cuba contohnya {example}.',
  },
  'errors.noTask': {
    en: 'There is no task #{number} in this committee. /tasks search finds tasks by their words.',
    vi: 'Ban chỉ đạo này không có nhiệm vụ #{number}. Gõ /tasks search để tìm theo từ ngữ.',
    ms: 'Tiada tugas #{number} dalam jawatankuasa ini. /tasks search mencari tugas mengikut perkataan.',
  },
  'errors.noTaskWith': {
    en: 'No task has the words “{said}”. Say the number (#12), or search with other words.',
    vi: 'Không có nhiệm vụ nào chứa “{said}”. Hãy ghi số (#12) hoặc tìm bằng từ khác.',
    ms: 'Tiada tugas dengan perkataan “{said}”. Sebut nombornya (#12), atau cari dengan perkataan lain.',
  },
  'errors.whichTask': {
    en: 'Which task do you mean by “{said}”?',
    vi: 'Bạn muốn nói nhiệm vụ nào khi ghi “{said}”?',
    ms: 'Tugas mana yang anda maksudkan dengan “{said}”?',
  },
  'errors.noGroup': {
    en: 'No group here is called “{said}”. /groups list shows them all.',
    vi: 'Không có cơ quan nào ở đây tên là “{said}”. Gõ /groups list để xem tất cả.',
    ms: 'Tiada kumpulan di sini bernama “{said}”. /groups list menunjukkan semuanya.',
  },
  'errors.whichGroup': {
    en: 'Several groups fit “{said}”. Which one?',
    vi: 'Có nhiều cơ quan khớp với “{said}”. Bạn chọn cơ quan nào?',
    ms: 'Beberapa kumpulan sepadan dengan “{said}”. Yang mana satu?',
  },
  'errors.noMember': {
    en: 'Nobody here is called “{said}”. /docket people lists everyone.',
    vi: 'Không có ai ở đây tên là “{said}”. Gõ /docket people để xem danh sách.',
    ms: 'Tiada sesiapa di sini bernama “{said}”. /docket people menyenaraikan semua orang.',
  },
  'errors.whichMember': {
    en: 'Several people fit “{said}”. Who is meant?',
    vi: 'Có nhiều người khớp với “{said}”. Bạn muốn nói ai?',
    ms: 'Beberapa orang sepadan dengan “{said}”. Siapa yang dimaksudkan?',
  },
  'errors.noDirective': {
    en: 'No directive has “{said}” in its number or title.',
    vi: 'Không có văn bản nào mang số hoặc tên chứa “{said}”.',
    ms: 'Tiada arahan dengan “{said}” dalam nombor atau tajuknya.',
  },
  'errors.whichDirective': {
    en: 'Several directives fit “{said}”. Which one?',
    vi: 'Có nhiều văn bản khớp với “{said}”. Bạn chọn văn bản nào?',
    ms: 'Beberapa arahan sepadan dengan “{said}”. Yang mana satu?',
  },
  'errors.whichCommittee': {
    en: 'Which committee? Say --committee and its code: {codes}.',
    vi: 'Ban chỉ đạo nào? Hãy ghi --committee kèm mã: {codes}.',
    ms: 'Jawatankuasa yang mana? Nyatakan --committee dan kodnya: {codes}.',
  },
  'errors.nameNeeded': {
    en: 'A committee and its administrator need names with at least one letter.',
    vi: 'Ban chỉ đạo và quản trị viên cần có tên với ít nhất một chữ cái.',
    ms: 'Jawatankuasa dan pentadbirnya memerlukan nama dengan sekurang-kurangnya satu huruf.',
  },
  'errors.noPage': {
    en: 'That page is not there any more. Please say the command again.',
    vi: 'Trang đó không còn nữa. Vui lòng gõ lại lệnh.',
    ms: 'Halaman itu tiada lagi. Sila taip perintah itu semula.',
  },
  'errors.noChannelHere': {
    en: 'This is not a channel. Say it in the channel you mean, or name it: channel:#name.',
    vi: 'Đây không phải là một kênh. Hãy gõ trong kênh đó, hoặc ghi tên kênh: channel:#ten-kenh.',
    ms: 'Ini bukan saluran. Taip dalam saluran yang dimaksudkan, atau namakan: channel:#nama.',
  },
  'errors.draftGone': {
    en: 'That form or question is older than a day and is gone. Please say the command again.',
    vi: 'Biểu mẫu hoặc câu hỏi đó đã quá một ngày nên không còn nữa. Vui lòng gõ lại lệnh.',
    ms: 'Borang atau soalan itu sudah lebih sehari dan tiada lagi. Sila taip perintah itu semula.',
  },
  'errors.alreadyDone': {
    en: '#{number} is already done: {by}, {when}.',
    vi: '#{number} đã hoàn thành: {by}, {when}.',
    ms: '#{number} sudah selesai: {by}, {when}.',
  },
  'errors.alreadyDropped': {
    en: '#{number} was dropped: {by}, {when}. The secretariat can reopen it with /tasks reopen {number}.',
    vi: '#{number} đã bị hủy: {by}, {when}. Bộ phận thư ký có thể mở lại bằng /tasks reopen {number}.',
    ms: '#{number} telah digugurkan: {by}, {when}. Urus setia boleh membukanya semula dengan /tasks reopen {number}.',
  },
  'errors.alreadyOpen': {
    en: '#{number} is open already; there is nothing to reopen.',
    vi: '#{number} đang mở; không có gì để mở lại.',
    ms: '#{number} memang masih terbuka; tiada apa-apa untuk dibuka semula.',
  },
  'errors.stale': {
    en: '#{number} has changed since that button was made, so nothing was done. Look at it as it is now, then decide.',
    vi: '#{number} đã thay đổi sau khi nút đó được tạo nên chưa có gì được thực hiện. Hãy xem tình trạng hiện nay rồi quyết định.',
    ms: '#{number} telah berubah sejak butang itu dibuat, jadi tiada apa-apa dilakukan. Lihat keadaannya sekarang, kemudian buat keputusan.',
  },
  'errors.nothingToUndo': {
    en: 'There is nothing of yours to undo on #{number}: only the last “done”, by yourself, within ten minutes. The secretariat can use /tasks reopen {number}.',
    vi: 'Không có gì của bạn để hoàn tác ở #{number}: chỉ lần báo xong gần nhất của chính bạn, trong mười phút. Bộ phận thư ký có thể gõ /tasks reopen {number}.',
    ms: 'Tiada apa-apa milik anda untuk dibatalkan pada #{number}: hanya “selesai” terakhir anda sendiri dalam masa sepuluh minit. Urus setia boleh guna /tasks reopen {number}.',
  },
  'errors.nothingToChange': {
    en: 'Nothing would change. Say what should be different, for example title:"…".',
    vi: 'Không có gì thay đổi. Hãy ghi rõ cần sửa gì, ví dụ title:"…".',
    ms: 'Tiada apa-apa yang akan berubah. Nyatakan apa yang perlu diubah, contohnya title:"…".',
  },
});
