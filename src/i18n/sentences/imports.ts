import { sentences } from '../sentence.ts';

/** Tables of groups, people and tasks: how they are handed in, what is wrong with them, what came of it. */
export const imports = sentences({
  'groups.import.summary': {
    en: 'Bring in groups from a table',
    vi: 'Nhập danh sách cơ quan từ bảng',
    ms: 'Import agensi daripada jadual',
  },
  'docket.import.summary': {
    en: 'Bring in people from a table',
    vi: 'Nhập danh sách thành viên từ bảng',
    ms: 'Import ahli daripada jadual',
  },
  'tasks.import.summary': {
    en: 'Bring in tasks from a table',
    vi: 'Nhập nhiệm vụ từ bảng theo dõi',
    ms: 'Import tugasan daripada jadual',
  },
  'imports.field.file': { en: 'CSV file', vi: 'Tệp CSV', ms: 'Fail CSV' },
  'imports.field.table': {
    en: 'Or the rows themselves',
    vi: 'Hoặc dán các dòng',
    ms: 'Atau tampal barisnya',
  },
  'imports.field.table.hint': {
    en: 'Copied from the spreadsheet, with the row of column names',
    vi: 'Sao chép từ bảng tính, kèm dòng tên cột',
    ms: 'Disalin daripada hamparan, termasuk baris nama lajur',
  },
  'imports.groups.hint': {
    en: 'Columns: name, other names, parent, lead, channel. An example: docs/examples/groups.csv',
    vi: 'Các cột: tên, tên gọi khác, trực thuộc, người phụ trách, kênh. Ví dụ: docs/examples/groups.csv',
    ms: 'Lajur: nama, nama lain, induk, ketua, saluran. Contoh: docs/examples/groups.csv',
  },
  'imports.people.hint': {
    en: 'Columns: name, short name, e-mail, role, language, group, seat. An example: docs/examples/people.csv',
    vi: 'Cột: họ tên, tên ngắn, email, vai trò, ngôn ngữ, cơ quan, vị trí. Ví dụ: docs/examples/people.csv',
    ms: 'Lajur: nama, nama pendek, e-mel, peranan, bahasa, agensi, jawatan. Contoh: docs/examples/people.csv',
  },
  'imports.tasks.hint': {
    en: 'Columns: title, lead, deadline, state and more. An example: docs/examples/tasks.csv',
    vi: 'Các cột: nội dung, chủ trì, thời hạn, tình trạng v.v. Ví dụ: docs/examples/tasks.csv',
    ms: 'Lajur: tajuk, peneraju, tarikh akhir, status dan lain-lain. Contoh: docs/examples/tasks.csv',
  },
  'imports.field.header': { en: 'Row of column names', vi: 'Dòng tên cột', ms: 'Baris nama lajur' },
  'imports.column.name': { en: 'Name', vi: 'Tên cơ quan', ms: 'Nama agensi' },
  'imports.column.nameVi': {
    en: 'Name in Vietnamese',
    vi: 'Tên tiếng Việt',
    ms: 'Nama dalam bahasa Vietnam',
  },
  'imports.column.nameEn': { en: 'Name in English', vi: 'Tên tiếng Anh', ms: 'Nama dalam bahasa Inggeris' },
  'imports.column.nameMs': { en: 'Name in Malay', vi: 'Tên tiếng Mã Lai', ms: 'Nama dalam bahasa Melayu' },
  'imports.column.person': { en: 'Full name', vi: 'Họ và tên', ms: 'Nama penuh' },
  'imports.column.email': { en: 'E-mail', vi: 'Địa chỉ email', ms: 'E-mel' },
  'imports.column.seat': { en: 'Seat in the group', vi: 'Vị trí trong cơ quan', ms: 'Jawatan dalam agensi' },
  'imports.column.directive': { en: 'Directive’s number', vi: 'Số văn bản', ms: 'Nombor arahan' },
  'imports.column.note': { en: 'Note', vi: 'Ghi chú', ms: 'Nota' },
  'imports.column.id': { en: 'Number in the table', vi: 'Mã trong bảng', ms: 'Kod dalam jadual' },

  'imports.groups.title': {
    en: 'Groups to bring in',
    vi: 'Danh sách cơ quan chờ nhập',
    ms: 'Agensi untuk diimport',
  },
  'imports.people.title': {
    en: 'People to bring in',
    vi: 'Danh sách thành viên chờ nhập',
    ms: 'Ahli untuk diimport',
  },
  'imports.tasks.title': {
    en: 'Tasks to bring in',
    vi: 'Danh sách nhiệm vụ chờ nhập',
    ms: 'Tugasan untuk diimport',
  },
  'imports.dry': {
    en: '{fresh, plural, =0 {nothing new} one {# new} other {# new}}, {completing, plural, =0 {} other {# to complete, }}{there, plural, one {# already here} other {# already here}}, {differing, plural, =0 {} other {# said otherwise, }}{problems, plural, =0 {no problems} one {# with a problem} other {# with problems}}. Nothing is changed yet.',
    vi: '{fresh, plural, =0 {không có dòng mới} other {# dòng mới}}, {completing, plural, =0 {} other {# dòng bổ sung, }}{there, plural, other {# dòng đã có}}, {differing, plural, =0 {} other {# dòng ghi khác, }}{problems, plural, =0 {không có dòng lỗi} other {# dòng cần sửa}}. Chưa có gì thay đổi.',
    ms: '{fresh, plural, =0 {tiada yang baharu} other {# baharu}}, {completing, plural, =0 {} other {# untuk dilengkapkan, }}{there, plural, other {# sudah ada}}, {differing, plural, =0 {} other {# berbeza, }}{problems, plural, =0 {tiada masalah} other {# bermasalah}}. Belum ada apa-apa yang berubah.',
  },
  'imports.sentence': { en: '{title}: {counts}', vi: '{title}: {counts}', ms: '{title}: {counts}' },
  'imports.already': {
    en: '{count, plural, one {# row is} other {# rows are}} in already: the last try was interrupted. Going on makes nothing twice.',
    vi: 'Đã nhập {count, plural, other {# dòng}} trước khi bị gián đoạn. Tiếp tục sẽ không tạo trùng.',
    ms: '{count, plural, other {# baris}} sudah masuk sebelum terganggu. Meneruskannya tidak akan menggandakan apa-apa.',
  },
  'imports.unused': {
    en: 'Not used: {columns}',
    vi: 'Cột không dùng: {columns}',
    ms: 'Tidak digunakan: {columns}',
  },
  'imports.quiet': {
    en: 'Groups get no news of the tasks brought in; reminders begin with the next one due.',
    vi: 'Các cơ quan không nhận thông báo về nhiệm vụ được nhập; việc nhắc bắt đầu từ mốc kế tiếp.',
    ms: 'Agensi tidak menerima makluman tentang tugasan yang diimport; peringatan bermula daripada yang berikutnya.',
  },
  'imports.kept': {
    en: 'What is empty here is filled from the table; nothing is overwritten. This table is kept for a day.',
    vi: 'Chỉ bổ sung những gì còn trống, không ghi đè. Bảng này được lưu trong một ngày.',
    ms: 'Yang masih kosong diisi daripada jadual; tiada apa-apa yang ditimpa. Jadual ini disimpan selama sehari.',
  },
  'imports.row': { en: 'Row {row, number}', vi: 'Dòng {row, number}', ms: 'Baris {row, number}' },
  'imports.problems': {
    en: 'Stay out until mended',
    vi: 'Cần sửa mới nhập được',
    ms: 'Perlu dibetulkan dahulu',
  },
  'imports.problemsOf': {
    en: 'Stay out until mended: {from, number} to {to, number} of {total, number}',
    vi: 'Cần sửa mới nhập được: từ {from, number} đến {to, number} trên tổng số {total, number}',
    ms: 'Perlu dibetulkan dahulu: {from, number} hingga {to, number} daripada {total, number}',
  },
  'imports.differing': {
    en: 'Not as the table says',
    vi: 'Khác với bảng',
    ms: 'Berbeza daripada jadual',
  },
  'imports.differingOf': {
    en: 'Not as the table says: {from, number} to {to, number} of {total, number}',
    vi: 'Khác với bảng: từ {from, number} đến {to, number} trên tổng số {total, number}',
    ms: 'Berbeza daripada jadual: {from, number} hingga {to, number} daripada {total, number}',
  },
  'imports.differs': {
    en: '{field} stays {kept}; the table says {said}. {how}',
    vi: '{field}: giữ nguyên {kept}; bảng ghi {said}. {how}',
    ms: '{field} kekal {kept}; jadual menyatakan {said}. {how}',
  },
  'imports.differs.groups': {
    en: 'Change it with /groups {verb}.',
    vi: 'Để thay đổi, dùng /groups {verb}.',
    ms: 'Ubah dengan /groups {verb}.',
  },
  'imports.differs.docket': {
    en: 'Change it with /docket {verb}.',
    vi: 'Để thay đổi, dùng /docket {verb}.',
    ms: 'Ubah dengan /docket {verb}.',
  },
  'imports.differs.tasks': {
    en: 'Change it with /tasks {verb} {number}.',
    vi: 'Để thay đổi, dùng /tasks {verb} {number}.',
    ms: 'Ubah dengan /tasks {verb} {number}.',
  },
  'imports.seat.lead': { en: 'lead', vi: 'người phụ trách', ms: 'ketua' },
  'imports.seat.deputy': { en: 'deputy', vi: 'cấp phó', ms: 'timbalan' },
  'imports.completedBy': {
    en: 'Completed from a table',
    vi: 'Bổ sung từ bảng theo dõi',
    ms: 'Dilengkapkan daripada jadual',
  },
  'imports.button.complete': {
    en: 'Complete {count, number}',
    vi: 'Bổ sung {count, number} dòng',
    ms: 'Lengkapkan {count, number}',
  },
  'imports.button.go': {
    en: 'Bring in {count, number}',
    vi: 'Nhập {count, number} dòng',
    ms: 'Import {count, number}',
  },
  'imports.button.columns': { en: 'Change the columns', vi: 'Chọn lại cột', ms: 'Ubah lajur' },
  'imports.form.title': { en: 'What the columns are', vi: 'Ý nghĩa các cột', ms: 'Maksud lajur' },
  'imports.form.left': { en: '– not brought in –', vi: '– không nhập –', ms: '– tidak diimport –' },
  'imports.form.noHeader': { en: '– there is none –', vi: '– không có –', ms: '– tiada –' },
  'imports.form.submit': { en: 'Check again', vi: 'Kiểm tra lại', ms: 'Semak semula' },
  'imports.form.missing': {
    en: 'Say which column is “{columns}”. Nothing is changed yet.',
    vi: 'Hãy chọn cột là “{columns}”. Chưa có gì thay đổi.',
    ms: 'Nyatakan lajur yang mana ialah “{columns}”. Belum ada apa-apa yang berubah.',
  },
  'imports.groups.done': {
    en: '{count, plural, =0 {No group was new} one {# group is in} other {# groups are in}}.',
    vi: '{count, plural, =0 {Không có cơ quan mới} other {Đã nhập # cơ quan}}.',
    ms: '{count, plural, =0 {Tiada agensi baharu} other {# agensi telah diimport}}.',
  },
  'imports.people.done': {
    en: '{count, plural, =0 {Nobody was new} one {# person is in} other {# people are in}}.',
    vi: '{count, plural, =0 {Không có thành viên mới} other {Đã nhập # thành viên}}.',
    ms: '{count, plural, =0 {Tiada ahli baharu} other {# ahli telah diimport}}.',
  },
  'imports.tasks.done': {
    en: '{count, plural, =0 {No task was new} one {# task is in} other {# tasks are in}}.',
    vi: '{count, plural, =0 {Không có nhiệm vụ mới} other {Đã nhập # nhiệm vụ}}.',
    ms: '{count, plural, =0 {Tiada tugasan baharu} other {# tugasan telah diimport}}.',
  },
  'imports.completed': {
    en: '{count, plural, one {# row completed} other {# rows completed}} what was here; nothing was overwritten.',
    vi: 'Đã bổ sung từ {count, plural, other {# dòng}}; không ghi đè gì.',
    ms: '{count, plural, other {# baris}} melengkapkan yang sudah ada; tiada apa-apa yang ditimpa.',
  },
  'imports.rest': {
    en: '{there, plural, =0 {None was} one {# was} other {# were}} here already; {problems, plural, =0 {none stayed out} one {# stayed out} other {# stayed out}}. Mend those and hand in the same table again: what is in stays as it is.',
    vi: '{there, plural, =0 {Không có dòng nào} other {# dòng}} đã có từ trước; {problems, plural, =0 {không có dòng nào} other {# dòng}} chưa nhập được. Hãy sửa rồi nộp lại chính bảng này: những gì đã nhập được giữ nguyên.',
    ms: '{there, plural, =0 {Tiada baris} other {# baris}} yang sudah ada; {problems, plural, =0 {tiada baris} other {# baris}} yang tertinggal. Betulkan dan serahkan jadual yang sama sekali lagi: yang sudah masuk tidak berubah.',
  },
  'imports.next.groups': { en: 'The groups', vi: 'Xem các cơ quan', ms: 'Lihat agensi' },
  'imports.next.people': { en: 'The people', vi: 'Xem thành viên', ms: 'Lihat ahli' },
  'imports.next.tasks': { en: 'The tasks', vi: 'Xem nhiệm vụ', ms: 'Lihat tugasan' },

  'imports.error.size': {
    en: 'That file is too large: {limit, number} MB fit. Please split it.',
    vi: 'Tệp quá lớn: tối đa {limit, number} MB. Hãy chia nhỏ tệp.',
    ms: 'Fail itu terlalu besar: hadnya {limit, number} MB. Sila pecahkan fail itu.',
  },
  'imports.error.rows': {
    en: 'That table has too many rows: {limit, number} fit. Please split it.',
    vi: 'Bảng có quá nhiều dòng: tối đa {limit, number}. Hãy chia nhỏ bảng.',
    ms: 'Jadual itu terlalu banyak baris: hadnya {limit, number}. Sila pecahkan jadual itu.',
  },
  'imports.error.columns': {
    en: 'Row {row, number} has too many columns: {limit, number} fit.',
    vi: 'Dòng {row, number} có quá nhiều cột: tối đa {limit, number}.',
    ms: 'Baris {row, number} terlalu banyak lajur: hadnya {limit, number}.',
  },
  'imports.error.cell': {
    en: 'In row {row, number}, column {column, number} holds too much: {limit, number} characters fit. Perhaps a quote is not closed.',
    vi: 'Ở dòng {row, number}, cột {column, number} quá dài: tối đa {limit, number} ký tự. Có thể thiếu dấu ngoặc kép đóng.',
    ms: 'Di baris {row, number}, lajur {column, number} terlalu panjang: hadnya {limit, number} aksara. Mungkin tanda petik tidak ditutup.',
  },
  'imports.error.quote': {
    en: 'In row {row, number} a quote (") is opened and never closed. Please close it, or save the table anew as CSV.',
    vi: 'Ở dòng {row, number} có dấu ngoặc kép (") mở mà không đóng. Hãy thêm dấu đóng, hoặc lưu lại bảng dưới dạng CSV.',
    ms: 'Di baris {row, number} tanda petik (") dibuka tetapi tidak ditutup. Sila tutup, atau simpan semula jadual sebagai CSV.',
  },
  'imports.error.empty': {
    en: 'That table is empty. It needs a row of column names and the rows below it.',
    vi: 'Bảng đang trống. Cần có dòng tên cột và các dòng bên dưới.',
    ms: 'Jadual itu kosong. Ia memerlukan baris nama lajur dan baris di bawahnya.',
  },
  'imports.error.onlyHeader': {
    en: 'That table has no rows below its column names. If you named a file, attach it instead.',
    vi: 'Bảng không có dòng nào dưới dòng tên cột. Nếu bạn ghi tên tệp, hãy đính kèm tệp đó.',
    ms: 'Jadual itu tiada baris di bawah nama lajurnya. Jika anda menulis nama fail, lampirkan fail itu.',
  },
  'imports.error.workbook': {
    en: 'That is a workbook, not CSV. In the spreadsheet, choose Save as → CSV UTF-8, and hand in that file.',
    vi: 'Đây là tệp bảng tính Excel, không phải CSV. Hãy chọn Lưu thành → CSV UTF-8 rồi nộp tệp đó.',
    ms: 'Ini buku kerja, bukan CSV. Dalam hamparan, pilih Simpan sebagai → CSV UTF-8 dan serahkan fail itu.',
  },
  'imports.error.pdf': {
    en: 'That is a PDF, not CSV. Copy the table into a spreadsheet and choose Save as → CSV UTF-8.',
    vi: 'Đây là tệp PDF, không phải CSV. Hãy chép bảng sang bảng tính rồi chọn Lưu thành → CSV UTF-8.',
    ms: 'Ini PDF, bukan CSV. Salin jadual ke dalam hamparan dan pilih Simpan sebagai → CSV UTF-8.',
  },
  'imports.error.encoding': {
    en: 'The letters of that file cannot be read: it is not UTF-8 (Windows-1258 and TCVN3 are not read). In the spreadsheet, choose Save as → CSV UTF-8.',
    vi: 'Không đọc được chữ trong tệp: tệp không phải UTF-8 (không đọc được Windows-1258 và TCVN3). Hãy chọn Lưu thành → CSV UTF-8 trong bảng tính.',
    ms: 'Huruf dalam fail itu tidak dapat dibaca: ia bukan UTF-8 (Windows-1258 dan TCVN3 tidak dibaca). Dalam hamparan, pilih Simpan sebagai → CSV UTF-8.',
  },
  'imports.error.gone': {
    en: 'That table is not kept any more: it is older than a day, or a newer one took its place. Please hand it in again.',
    vi: 'Bảng đó không còn được lưu: đã quá một ngày hoặc đã có bảng mới thay thế. Vui lòng nộp lại.',
    ms: 'Jadual itu tidak disimpan lagi: sudah melebihi sehari, atau jadual baharu menggantikannya. Sila serahkan semula.',
  },
  'imports.error.finished': {
    en: 'That table is in already: {count, plural, one {# row} other {# rows}}. Nothing was changed.',
    vi: 'Bảng đó đã nhập xong: {count, plural, other {# dòng}}. Chưa có gì thay đổi thêm.',
    ms: 'Jadual itu sudah diimport: {count, plural, other {# baris}}. Tiada apa-apa yang berubah.',
  },
  'imports.error.stopped': {
    en: 'It stopped on the way: {added, plural, one {# row is} other {# rows are}} in, {left, number} are left. Going on makes nothing twice.',
    vi: 'Quá trình nhập bị dừng giữa chừng: đã nhập {added, plural, other {# dòng}}, còn {left, number}. Tiếp tục sẽ không tạo trùng.',
    ms: 'Import terhenti di tengah jalan: {added, plural, other {# baris}} sudah masuk, {left, number} lagi tinggal. Meneruskannya tidak akan menggandakan apa-apa.',
  },

  'imports.problem.noName': {
    en: 'There is no name. Write one, or take the row out.',
    vi: 'Thiếu tên. Hãy ghi tên hoặc bỏ dòng này.',
    ms: 'Tiada nama. Tulis nama, atau buang baris ini.',
  },
  'imports.problem.noTitle': {
    en: 'It does not say what is to be done. Write it, or take the row out.',
    vi: 'Thiếu nội dung nhiệm vụ. Hãy ghi nội dung hoặc bỏ dòng này.',
    ms: 'Tiada tajuk tugasan. Tulis tajuknya, atau buang baris ini.',
  },
  'imports.problem.noLead': {
    en: 'It names no lead group. Write one group.',
    vi: 'Thiếu cơ quan chủ trì. Hãy ghi một cơ quan.',
    ms: 'Tiada agensi peneraju. Tulis satu agensi.',
  },
  'imports.problem.long': {
    en: 'One cell has {length, number} characters; {limit, number} fit. Please shorten it.',
    vi: 'Có ô dài {length, number} ký tự, tối đa là {limit, number}. Hãy rút gọn.',
    ms: 'Satu sel mempunyai {length, number} aksara; hadnya {limit, number}. Sila pendekkan.',
  },
  'imports.problem.group': {
    en: 'No group is called “{said}”. {near} Bring in the groups first, or correct the name.',
    vi: 'Không có cơ quan nào tên là “{said}”. {near} Hãy nhập cơ quan trước hoặc sửa lại tên.',
    ms: 'Tiada agensi bernama “{said}”. {near} Import agensi dahulu, atau betulkan namanya.',
  },
  'imports.problem.groupNear': {
    en: 'Did you mean “{near}”?',
    vi: 'Có phải là “{near}”?',
    ms: 'Adakah maksud anda “{near}”?',
  },
  'imports.problem.groups': {
    en: 'Several groups fit “{said}”. Write the whole name of one.',
    vi: 'Có nhiều cơ quan khớp với “{said}”. Hãy ghi đầy đủ tên một cơ quan.',
    ms: 'Beberapa agensi sepadan dengan “{said}”. Tulis nama penuh satu agensi.',
  },
  'imports.problem.person': {
    en: 'Nobody here is called “{said}”. {near} Bring in the people first, or empty the cell.',
    vi: 'Không có thành viên nào tên là “{said}”. {near} Hãy nhập thành viên trước hoặc để trống ô này.',
    ms: 'Tiada ahli bernama “{said}”. {near} Import ahli dahulu, atau kosongkan sel itu.',
  },
  'imports.problem.personNear': {
    en: 'Did you mean {near}?',
    vi: 'Có phải là {near}?',
    ms: 'Adakah maksud anda {near}?',
  },
  'imports.problem.persons': {
    en: 'Several people fit “{said}”. Write the short name of one.',
    vi: 'Có nhiều người khớp với “{said}”. Hãy ghi tên ngắn của một người.',
    ms: 'Beberapa orang sepadan dengan “{said}”. Tulis nama pendek seorang.',
  },
  'imports.problem.nameTaken': {
    en: '“{name}” is another group’s name already. Correct the names.',
    vi: '“{name}” đã là tên của cơ quan khác. Hãy sửa lại tên.',
    ms: '“{name}” sudah menjadi nama agensi lain. Betulkan namanya.',
  },
  'imports.problem.circle': {
    en: 'Its parent is under it. Correct the parent.',
    vi: 'Cơ quan cấp trên lại trực thuộc chính cơ quan này. Hãy sửa cột trực thuộc.',
    ms: 'Induknya berada di bawahnya. Betulkan induknya.',
  },
  'imports.problem.parent': {
    en: 'Its parent stays out, so it does too. Mend the parent’s row.',
    vi: 'Cơ quan cấp trên chưa nhập được nên dòng này cũng vậy. Hãy sửa dòng của cấp trên.',
    ms: 'Induknya tertinggal, jadi baris ini juga. Betulkan baris induknya.',
  },
  'imports.channelLeft': {
    en: 'Its channel is left out. {why}',
    vi: 'Chưa gắn kênh này. {why}',
    ms: 'Salurannya ditinggalkan. {why}',
  },
  'imports.problem.channelId': {
    en: '“{said}” is no channel’s id. Copy the channel’s link; its last part, like C0123ABCD, is the id. Or say /groups channel in the channel.',
    vi: '“{said}” không phải mã kênh. Hãy sao chép đường dẫn của kênh; phần cuối, ví dụ C0123ABCD, là mã kênh. Hoặc dùng /groups channel ngay trong kênh.',
    ms: '“{said}” bukan kod saluran. Salin pautan saluran itu; bahagian akhirnya, seperti C0123ABCD, ialah kodnya. Atau taip /groups channel di dalam saluran itu.',
  },
  'imports.problem.channelUnseen': {
    en: 'There is no channel {said}, or it is private and Docket is not in it. Mention @docket there to invite it, correct the id, or empty the cell.',
    vi: 'Không có kênh {said}, hoặc kênh là riêng tư và Docket chưa ở trong đó. Hãy nhắc đến @docket trong kênh để mời vào, sửa lại mã kênh hoặc để trống ô này.',
    ms: 'Tiada saluran {said}, atau saluran itu peribadi dan Docket tidak ada di dalamnya. Sebut @docket di situ untuk menjemputnya, betulkan kodnya, atau kosongkan sel itu.',
  },
  'imports.problem.channelMute': {
    en: 'Docket cannot post in {channel} yet. Mention @docket there to invite it, then hand in the table again.',
    vi: 'Docket chưa thể gửi tin vào {channel}. Hãy nhắc đến @docket trong kênh đó để mời vào, rồi nộp lại bảng.',
    ms: 'Docket belum boleh menghantar mesej ke {channel}. Sebut @docket di situ untuk menjemputnya, kemudian serahkan semula jadual.',
  },
  'imports.problem.channelOfFew': {
    en: '{said} is a conversation of a few people. Name a channel of the group, or empty the cell.',
    vi: '{said} là cuộc trò chuyện riêng của một vài người. Hãy ghi một kênh của cơ quan hoặc để trống ô này.',
    ms: '{said} ialah perbualan beberapa orang sahaja. Namakan saluran agensi, atau kosongkan sel itu.',
  },
  'imports.problem.channelTaken': {
    en: '{said} belongs to {name} already. Name another channel, or empty the cell.',
    vi: 'Kênh {said} đã thuộc về {name}. Hãy ghi kênh khác hoặc để trống ô này.',
    ms: '{said} sudah menjadi saluran {name}. Namakan saluran lain, atau kosongkan sel itu.',
  },
  'imports.problem.channelTwice': {
    en: 'Another row names {said} too; a channel belongs to one group.',
    vi: 'Một dòng khác cũng ghi kênh {said}; mỗi kênh chỉ thuộc về một cơ quan.',
    ms: 'Baris lain turut menamakan {said}; satu saluran hanya untuk satu agensi.',
  },
  'imports.problem.email': {
    en: '“{said}” is no e-mail address. Correct it, or empty the cell.',
    vi: '“{said}” không phải địa chỉ email. Hãy sửa lại hoặc để trống ô này.',
    ms: '“{said}” bukan alamat e-mel. Betulkan, atau kosongkan sel itu.',
  },
  'imports.problem.emailTaken': {
    en: '{email} is {name}’s address. Correct the name or the address.',
    vi: '{email} là địa chỉ của {name}. Hãy sửa tên hoặc địa chỉ.',
    ms: '{email} ialah alamat {name}. Betulkan nama atau alamatnya.',
  },
  'imports.problem.handleTaken': {
    en: '{handle} is {name}’s short name already. Choose another.',
    vi: 'Tên ngắn {handle} đã là của {name}. Hãy chọn tên khác.',
    ms: 'Nama pendek {handle} sudah digunakan oleh {name}. Pilih yang lain.',
  },
  'imports.problem.namesake': {
    en: 'A {name} is here already. If it is the same person, write the short name {handle}; if somebody else, one of their own.',
    vi: 'Đã có thành viên tên {name}. Nếu là cùng một người, hãy ghi tên ngắn {handle}; nếu là người khác, hãy ghi tên ngắn riêng.',
    ms: 'Sudah ada ahli bernama {name}. Jika orang yang sama, tulis nama pendek {handle}; jika orang lain, berikan nama pendeknya sendiri.',
  },
  'imports.problem.same': {
    en: 'Row {row, number} means the same. Keep one of the two.',
    vi: 'Trùng với dòng {row, number}. Hãy giữ lại một dòng.',
    ms: 'Sama dengan baris {row, number}. Kekalkan satu sahaja.',
  },
  'imports.problem.sameName': {
    en: 'Row {row, number} has the same name. If it is somebody else, give each a short name.',
    vi: 'Dòng {row, number} có cùng tên. Nếu là người khác, hãy ghi tên ngắn cho từng người.',
    ms: 'Baris {row, number} mempunyai nama yang sama. Jika orang lain, berikan nama pendek kepada setiap seorang.',
  },
  'imports.problem.twice': {
    en: 'Row {row, number} has the same short name or e-mail. Correct one of them; somebody in several groups stands in one row.',
    vi: 'Dòng {row, number} dùng cùng tên ngắn hoặc email. Hãy sửa một trong hai dòng; người thuộc nhiều cơ quan chỉ ghi một dòng.',
    ms: 'Baris {row, number} mempunyai nama pendek atau e-mel yang sama. Betulkan salah satu; orang dalam beberapa agensi ditulis dalam satu baris.',
  },
  'imports.problem.seatAlone': {
    en: 'It names a seat but no group. Write the group too.',
    vi: 'Có vị trí nhưng thiếu cơ quan. Hãy ghi thêm cơ quan.',
    ms: 'Ada jawatan tetapi tiada agensi. Tulis agensinya juga.',
  },
  'imports.problem.state': {
    en: '“{said}” is no state I know. Write open, done or dropped.',
    vi: 'Không hiểu tình trạng “{said}”. Hãy ghi: chưa hoàn thành, hoàn thành hoặc hủy.',
    ms: 'Status “{said}” tidak dikenali. Tulis belum selesai, selesai atau digugurkan.',
  },
  'imports.problem.priority': {
    en: '“{said}” is no priority I know. Write normal or urgent.',
    vi: 'Không hiểu mức ưu tiên “{said}”. Hãy ghi: thường hoặc khẩn.',
    ms: 'Keutamaan “{said}” tidak dikenali. Tulis biasa atau segera.',
  },
  'imports.problem.idTaken': {
    en: 'Its number came in earlier as #{number}, with other words. If it is another task, give it a number of its own.',
    vi: 'Mã này đã được nhập trước đây thành #{number} với nội dung khác. Nếu là nhiệm vụ khác, hãy ghi mã riêng.',
    ms: 'Kodnya telah diimport sebagai #{number} dengan tajuk lain. Jika tugasan lain, berikan kodnya sendiri.',
  },
  'imports.problem.idTwice': {
    en: 'Row {row, number} has the same number. Give each task its own.',
    vi: 'Dòng {row, number} có cùng mã. Hãy ghi mã riêng cho từng nhiệm vụ.',
    ms: 'Baris {row, number} mempunyai kod yang sama. Berikan kod berlainan kepada setiap tugasan.',
  },
  'imports.remark.shortened': {
    en: '{count, plural, one {# long text is} other {# long texts are}} cut to a title; the whole goes into the note.',
    vi: '{count, plural, other {# nội dung dài}} được rút gọn làm tên nhiệm vụ; toàn văn nằm trong ghi chú.',
    ms: '{count, plural, other {# teks panjang}} dipendekkan menjadi tajuk; teks penuh dimasukkan ke dalam nota.',
  },
  'imports.remark.channels': {
    en: '{count, plural, one {# channel is} other {# channels are}} too many to look up at once: their groups come in without them. Hand in the same table again afterwards.',
    vi: 'Không thể tra cứu thêm {count, plural, other {# kênh}} cùng lúc: các cơ quan đó được nhập trước khi gắn kênh. Sau đó hãy nộp lại chính bảng này.',
    ms: '{count, plural, other {# saluran}} tidak dapat disemak serentak: agensinya diimport tanpa saluran dahulu. Selepas itu serahkan semula jadual yang sama.',
  },
  'imports.remark.directives': {
    en: '{count, plural, one {# row names} other {# rows name}} a directive that is not here; its number goes into the note.',
    vi: '{count, plural, other {# dòng}} nêu văn bản chưa có ở đây; số văn bản được ghi vào ghi chú.',
    ms: '{count, plural, other {# baris}} menamakan arahan yang tiada di sini; nombornya dimasukkan ke dalam nota.',
  },

  'errors.noFile': {
    en: 'No file came with “{said}”. Attach it, or paste its rows.',
    vi: 'Không nhận được tệp “{said}”. Hãy đính kèm tệp hoặc dán các dòng của bảng.',
    ms: 'Tiada fail diterima untuk “{said}”. Lampirkan fail, atau tampal barisnya.',
  },
  'errors.reference': {
    en: 'If it happens again, give the secretariat this reference: {reference}.',
    vi: 'Nếu vẫn lỗi, hãy gửi cho bộ phận thư ký mã này: {reference}.',
    ms: 'Jika berulang, beri rujukan ini kepada urus setia: {reference}.',
  },
});
