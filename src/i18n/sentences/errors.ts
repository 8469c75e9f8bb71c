import { sentences } from '../sentence.ts';

/** Mistakes people can mend: what is wrong, and what to type instead. */
export const errors = sentences({
  'errors.unexpected': {
    en: 'Something went wrong on our side and nothing was changed. Please try again; if it happens again, give the secretariat this reference: {reference}.',
    vi: 'Hệ thống gặp sự cố và chưa có gì thay đổi. Vui lòng thử lại; nếu vẫn lỗi, hãy gửi cho bộ phận thư ký mã này: {reference}.',
    ms: 'Sistem menghadapi masalah dan tiada apa-apa yang berubah. Sila cuba lagi; jika berulang, beri rujukan ini kepada urus setia: {reference}.',
  },
  'errors.stranger': {
    en: 'I do not know you in this committee yet. Please ask the secretariat to add you; then try again.',
    vi: 'Bạn chưa có tên trong Ban Chỉ đạo này. Vui lòng đề nghị bộ phận thư ký thêm bạn rồi thử lại.',
    ms: 'Anda belum didaftarkan dalam jawatankuasa ini. Sila minta urus setia menambah anda, kemudian cuba lagi.',
  },
  'errors.unknownHandle': {
    en: 'Nobody here is called “{handle}”. To list everyone: npm run -s docket -- people',
    vi: 'Không có thành viên nào tên là “{handle}”. Xem danh sách bằng lệnh: npm run -s docket -- people',
    ms: 'Tiada ahli bernama “{handle}”. Untuk senarai penuh: npm run -s docket -- people',
  },
  'errors.notAllowed': {
    en: 'Only {who} can do this. Nothing was changed.',
    vi: 'Chỉ {who} mới thực hiện được việc này. Chưa có gì thay đổi.',
    ms: 'Hanya {who} boleh melakukan ini. Tiada apa-apa yang berubah.',
  },
  'errors.unknownCommand': {
    en: 'I do not know “{said}”. Did you mean {instead}? /docket help lists everything.',
    vi: 'Không có lệnh “{said}”. Có phải bạn muốn gõ {instead}? Gõ /docket help để xem tất cả lệnh.',
    ms: 'Tiada perintah “{said}”. Adakah maksud anda {instead}? /docket help menyenaraikan semuanya.',
  },
  'errors.strangeCommand': {
    en: 'I do not know “{said}”. /docket help lists all that you can say.',
    vi: 'Không có lệnh “{said}”. Gõ /docket help để xem tất cả lệnh.',
    ms: 'Tiada perintah “{said}”. Taip /docket help untuk melihat semua perintah.',
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
  'errors.takesNothing': {
    en: '{command} takes nothing more. Leave out “{rest}”.',
    vi: '{command} không nhận thêm gì. Hãy bỏ phần “{rest}”.',
    ms: '{command} tidak menerima apa-apa lagi. Buang “{rest}”.',
  },
  'errors.oneTask': {
    en: 'One task at a time, please: “{said}” are several. Nothing was changed.',
    vi: 'Mỗi lần chỉ một nhiệm vụ: “{said}” là nhiều nhiệm vụ. Chưa có gì thay đổi.',
    ms: 'Satu tugasan setiap kali: “{said}” ialah beberapa tugasan. Tiada apa-apa yang berubah.',
  },
  'errors.emptyText': {
    en: '“{label}” is empty. Please write at least one word.',
    vi: 'Mục “{label}” đang trống. Vui lòng ghi ít nhất một từ.',
    ms: '“{label}” kosong. Sila tulis sekurang-kurangnya satu perkataan.',
  },
  'errors.tooLong': {
    en: '“{label}” has {length, number} characters; {limit, number} fit. Please shorten it.',
    vi: 'Mục “{label}” dài {length, number} ký tự, tối đa là {limit, number}. Hãy rút gọn.',
    ms: '“{label}” mempunyai {length, number} aksara; hadnya {limit, number}. Sila pendekkan.',
  },
  'errors.unknownChoice': {
    en: '“{said}” is not one of the choices for “{label}”. Say {choices}.',
    vi: '“{said}” không có trong các lựa chọn của “{label}”. Hãy chọn {choices}.',
    ms: '“{said}” bukan pilihan untuk “{label}”. Pilih {choices}.',
  },
  'errors.unknownFlag': {
    en: 'For “{label}” say yes or no, not “{said}”.',
    vi: 'Với “{label}”, hãy gõ có hoặc không, thay cho “{said}”.',
    ms: 'Untuk “{label}”, tulis ya atau tidak, bukan “{said}”.',
  },
  'errors.impossibleDays': {
    en: 'There are no such days as “{said}”: they name a day that does not exist, or end before they begin. Try for example July, Q3 or 1/7-15/7.',
    vi: 'Không có khoảng thời gian “{said}”: có ngày không tồn tại, hoặc kết thúc trước khi bắt đầu. Có thể gõ, ví dụ: tháng 7, quý 3 hoặc 1/7-15/7.',
    ms: 'Tempoh “{said}” tidak wujud: ada tarikh yang tidak wujud, atau ia tamat sebelum bermula. Tulis, contohnya, Julai, suku 3 atau 1/7-15/7.',
  },
  'errors.unknownDays': {
    en: 'I cannot read “{said}” as a day or as days. Try for example July, Q3 or 1/7-15/7.',
    vi: 'Không hiểu “{said}” là khoảng thời gian nào. Có thể gõ, ví dụ: tháng 7, quý 3 hoặc 1/7-15/7.',
    ms: '“{said}” tidak dapat dibaca sebagai tempoh. Tulis, contohnya, Julai, suku 3 atau 1/7-15/7.',
  },
  'errors.impossibleDay': {
    en: 'There is no such day as “{said}”. Try for example {example}.',
    vi: 'Không có ngày “{said}”. Có thể gõ, ví dụ: {example}.',
    ms: 'Tarikh “{said}” tidak wujud. Tulis, contohnya, {example}.',
  },
  'errors.unknownDay': {
    en: 'I cannot read “{said}” as a day. Try for example {example}.',
    vi: 'Không hiểu “{said}” là ngày nào. Có thể gõ, ví dụ: {example}.',
    ms: '“{said}” tidak dapat dibaca sebagai tarikh. Tulis, contohnya, {example}.',
  },
  'errors.noTask': {
    en: 'There is no task #{number} in this committee. /tasks search finds tasks by their words.',
    vi: 'Ban Chỉ đạo này không có nhiệm vụ #{number}. Gõ /tasks search để tìm theo từ khóa.',
    ms: 'Tiada tugasan #{number} dalam jawatankuasa ini. /tasks search mencari tugasan mengikut perkataan.',
  },
  'errors.noTaskWith': {
    en: 'No task has the words “{said}”. Say the number (#12), or search with other words.',
    vi: 'Không có nhiệm vụ nào chứa “{said}”. Hãy ghi số (#12) hoặc tìm bằng từ khác.',
    ms: 'Tiada tugasan dengan perkataan “{said}”. Tulis nombornya (#12), atau cari dengan perkataan lain.',
  },
  'errors.whichTask': {
    en: 'Which task do you mean by “{said}”?',
    vi: 'Có nhiều nhiệm vụ khớp với “{said}”. Bạn chọn nhiệm vụ nào?',
    ms: 'Tugasan mana yang anda maksudkan dengan “{said}”?',
  },
  'errors.noGroup': {
    en: 'No group here is called “{said}”. /groups list shows them all.',
    vi: 'Không có cơ quan nào tên là “{said}”. Gõ /groups list để xem tất cả.',
    ms: 'Tiada agensi bernama “{said}”. /groups list menyenaraikan semuanya.',
  },
  'errors.whichGroup': {
    en: 'Several groups fit “{said}”. Which one?',
    vi: 'Có nhiều cơ quan khớp với “{said}”. Bạn chọn cơ quan nào?',
    ms: 'Beberapa agensi sepadan dengan “{said}”. Yang mana satu?',
  },
  'errors.noMember': {
    en: 'Nobody here is called “{said}”. /docket people lists everyone.',
    vi: 'Không có thành viên nào tên là “{said}”. Gõ /docket people để xem danh sách.',
    ms: 'Tiada ahli bernama “{said}”. /docket people menyenaraikan semua ahli.',
  },
  'errors.mentionedStranger': {
    en: 'The person you mentioned is not in this committee yet. /docket people lists everyone who is.',
    vi: 'Người bạn nhắc đến chưa có tên trong Ban Chỉ đạo này. Gõ /docket people để xem danh sách.',
    ms: 'Orang yang anda sebut belum didaftarkan dalam jawatankuasa ini. /docket people menyenaraikan semua ahli.',
  },
  'errors.whichMember': {
    en: 'Several people fit “{said}”. Which one?',
    vi: 'Có nhiều người khớp với “{said}”. Bạn chọn ai?',
    ms: 'Beberapa orang sepadan dengan “{said}”. Yang mana satu?',
  },
  'errors.whichNames': {
    en: '“{said}” can be read in several ways. Which one do you mean?',
    vi: '“{said}” có thể hiểu theo nhiều cách. Ý bạn là cách nào?',
    ms: '“{said}” boleh difahami dengan beberapa cara. Yang mana satu yang anda maksudkan?',
  },
  'errors.inQuotes': {
    en: '{mistake} A name of several words goes in quotes: "Home Affairs".',
    vi: '{mistake} Hãy đặt tên gồm nhiều từ trong ngoặc kép: "Bộ Nội vụ".',
    ms: '{mistake} Letakkan nama yang lebih daripada satu perkataan dalam tanda petik: "Dalam Negeri".',
  },
  'errors.noDirective': {
    en: 'No directive has “{said}” in its number or title. /directives list shows all of them.',
    vi: 'Không có văn bản nào có số hoặc tên chứa “{said}”. Gõ /directives list để xem tất cả.',
    ms: 'Tiada arahan dengan “{said}” dalam nombor atau tajuknya. /directives list menyenaraikan semuanya.',
  },
  'errors.whichDirective': {
    en: 'Several directives fit “{said}”. Which one?',
    vi: 'Có nhiều văn bản khớp với “{said}”. Bạn chọn văn bản nào?',
    ms: 'Beberapa arahan sepadan dengan “{said}”. Yang mana satu?',
  },
  'errors.whichCommittee': {
    en: 'Which committee? Say --committee and its code: {codes}.',
    vi: 'Ban Chỉ đạo nào? Hãy ghi --committee kèm mã: {codes}.',
    ms: 'Jawatankuasa yang mana? Nyatakan --committee dan kodnya: {codes}.',
  },
  'errors.nameNeeded': {
    en: 'A committee and its administrator need names with at least one letter.',
    vi: 'Ban Chỉ đạo và quản trị viên cần có tên với ít nhất một chữ cái.',
    ms: 'Jawatankuasa dan pentadbirnya memerlukan nama dengan sekurang-kurangnya satu huruf.',
  },
  'errors.noPage': {
    en: 'That page is not there any more. Please say the command again.',
    vi: 'Trang đó không còn nữa. Vui lòng gõ lại lệnh.',
    ms: 'Halaman itu tidak ada lagi. Sila taip perintah itu semula.',
  },
  'errors.noChannelHere': {
    en: 'This is not a channel. Say it in the channel you mean, or name it: channel:#name.',
    vi: 'Đây không phải là một kênh. Hãy gõ trong kênh đó, hoặc ghi tên kênh: channel:#ten-kenh.',
    ms: 'Ini bukan saluran. Taip dalam saluran yang dimaksudkan, atau namakan: channel:#nama.',
  },
  'errors.noRoles': {
    en: 'Only on Discord can a role stand for a group. Say this in your Discord server; here, /groups members adds people to a group.',
    vi: 'Chỉ trên Discord mới gắn được vai trò với cơ quan. Hãy gõ lệnh này trong máy chủ Discord; tại đây, dùng /groups members để thêm người vào cơ quan.',
    ms: 'Hanya di Discord peranan boleh mewakili agensi. Taip perintah ini di pelayan Discord anda; di sini, /groups members menambah orang ke dalam agensi.',
  },
  'errors.unknownRole': {
    en: '“{said}” is not a role of this server. Type @ and choose one from the list, or say “none”.',
    vi: '“{said}” không phải là vai trò trong máy chủ này. Hãy gõ @ rồi chọn trong danh sách, hoặc gõ “không”.',
    ms: '“{said}” bukan peranan dalam pelayan ini. Taip @ dan pilih daripada senarai, atau tulis “tiada”.',
  },
  'errors.draftGone': {
    en: 'That form or question is older than a day and is gone. Please say the command again.',
    vi: 'Biểu mẫu hoặc câu hỏi đó đã quá một ngày nên không còn nữa. Vui lòng gõ lại lệnh.',
    ms: 'Borang atau soalan itu sudah melebihi sehari dan tidak disimpan lagi. Sila taip perintah itu semula.',
  },
  'errors.alreadyDone': {
    en: '#{number} is already done: {by}, {when}. The secretariat can reopen it with /tasks reopen {number}.',
    vi: '#{number} đã hoàn thành: {by}, {when}. Bộ phận thư ký có thể mở lại bằng /tasks reopen {number}.',
    ms: '#{number} sudah selesai: {by}, {when}. Urus setia boleh membukanya semula dengan /tasks reopen {number}.',
  },
  'errors.alreadyDropped': {
    en: '#{number} was dropped: {by}, {when}. The secretariat can reopen it with /tasks reopen {number}.',
    vi: '#{number} đã bị hủy: {by}, {when}. Bộ phận thư ký có thể mở lại bằng /tasks reopen {number}.',
    ms: '#{number} telah digugurkan: {by}, {when}. Urus setia boleh membukanya semula dengan /tasks reopen {number}.',
  },
  'errors.alreadyOpen': {
    en: '#{number} is open already; there is nothing to reopen.',
    vi: '#{number} chưa hoàn thành nên không cần mở lại.',
    ms: '#{number} memang belum selesai; tidak perlu dibuka semula.',
  },
  'errors.stale': {
    en: '#{number} has changed since that button was made, so nothing was done. Look at it as it is now, then decide.',
    vi: '#{number} đã thay đổi sau khi nút đó được tạo nên chưa có gì được thực hiện. Hãy xem tình trạng hiện nay rồi quyết định.',
    ms: '#{number} telah berubah sejak butang itu dibuat, jadi tiada apa-apa dilakukan. Lihat keadaannya sekarang, kemudian buat keputusan.',
  },
  'errors.nothingToUndo': {
    en: 'There is nothing of yours to undo on #{number}: only the last “done”, by yourself, within ten minutes. The secretariat can use /tasks reopen {number}.',
    vi: 'Không có gì để bạn hoàn tác ở #{number}: chỉ hoàn tác được lần báo hoàn thành gần nhất của chính bạn, trong mười phút. Bộ phận thư ký có thể gõ /tasks reopen {number}.',
    ms: 'Tiada apa-apa untuk anda batalkan pada #{number}: hanya “Selesai” terakhir anda sendiri, dalam masa sepuluh minit. Urus setia boleh guna /tasks reopen {number}.',
  },
  'errors.nothingToChange': {
    en: 'It is like that already, so nothing was changed. Say what should be different.',
    vi: 'Hiện đã đúng như vậy nên không có gì thay đổi. Hãy ghi rõ cần sửa gì.',
    ms: 'Keadaannya memang begitu, jadi tiada apa-apa yang berubah. Nyatakan apa yang perlu diubah.',
  },
  'errors.sameDay': {
    en: '#{number} is due on that day already: {day}. Say another day, for example {example}.',
    vi: 'Thời hạn của #{number} vốn là ngày đó: {day}. Hãy ghi ngày khác, ví dụ {example}.',
    ms: 'Tarikh akhir #{number} memang pada hari itu: {day}. Nyatakan hari lain, contohnya {example}.',
  },
  'errors.hasNoDeadline': {
    en: '#{number} has no deadline as it is. Say a day, for example {example}.',
    vi: '#{number} vốn chưa có thời hạn. Hãy ghi một ngày, ví dụ {example}.',
    ms: '#{number} memang tiada tarikh akhir. Nyatakan satu hari, contohnya {example}.',
  },
});
