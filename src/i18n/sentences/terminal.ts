import { sentences } from '../sentence.ts';

/** What the terminal says of itself: its verbs, and how they are to be typed. */
export const terminal = sentences({
  'terminal.usage': {
    en: 'Usage: npm run -s docket -- <command>',
    vi: 'Cách dùng: npm run -s docket -- <lệnh>',
    ms: 'Cara guna: npm run -s docket -- <perintah>',
  },
  'terminal.verb.start': {
    en: 'Opens the chat room in the browser and keeps the clock.',
    vi: 'Mở phòng trò chuyện trên trình duyệt và chạy bộ nhắc việc.',
    ms: 'Membuka bilik sembang dalam pelayar dan menjalankan jam peringatan.',
  },
  'terminal.verb.say': {
    en: 'Says a line as a member and prints the answer. --file hands a file in with it, --to says where a file is written.',
    vi: 'Gõ một dòng lệnh với tư cách một thành viên và in câu trả lời. --file nộp kèm một tệp, --to cho biết ghi tệp vào đâu.',
    ms: 'Menaip satu baris sebagai seorang ahli dan mencetak jawapannya. --file menyerahkan fail bersamanya, --to menyatakan tempat fail ditulis.',
  },
  'terminal.written': { en: 'Written to {path}', vi: 'Đã ghi vào {path}', ms: 'Ditulis ke {path}' },
  'terminal.sayTo': {
    en: 'To write it to a file, say the same with --to {path}',
    vi: 'Để ghi ra tệp, gõ lại dòng này kèm --to {path}',
    ms: 'Untuk menulisnya ke fail, taip baris yang sama dengan --to {path}',
  },
  'terminal.sayFile': {
    en: 'A file is handed in with --file <path> beside the line.',
    vi: 'Để nộp tệp, thêm --file <đường dẫn> bên cạnh dòng lệnh.',
    ms: 'Fail diserahkan dengan --file <laluan> di sisi baris itu.',
  },
  'terminal.noFile': {
    en: 'There is no file that can be read at {path}.',
    vi: 'Không có tệp nào đọc được tại {path}.',
    ms: 'Tiada fail yang dapat dibaca di {path}.',
  },
  'terminal.fileThere': {
    en: 'There is something at {path} already, and it stays as it is. Give another path with --to.',
    vi: 'Tại {path} đã có tệp và tệp đó được giữ nguyên. Hãy chọn đường dẫn khác với --to.',
    ms: 'Sudah ada sesuatu di {path} dan ia dibiarkan seperti sedia ada. Beri laluan lain dengan --to.',
  },
  'terminal.cannotWrite': {
    en: 'Nothing can be written to {path}. Give another path with --to.',
    vi: 'Không ghi được vào {path}. Hãy chọn đường dẫn khác với --to.',
    ms: 'Tidak dapat menulis ke {path}. Beri laluan lain dengan --to.',
  },
  'terminal.verb.link': {
    en: 'Makes a short-lived link with which one person opens the room.',
    vi: 'Tạo một đường dẫn ngắn hạn để đúng một người vào phòng.',
    ms: 'Membuat pautan singkat yang membuka bilik untuk seorang sahaja.',
  },
  'terminal.verb.committeeAdd': {
    en: 'Founds a committee with its first administrator.',
    vi: 'Lập một ban chỉ đạo cùng quản trị viên đầu tiên.',
    ms: 'Menubuhkan jawatankuasa dengan pentadbir pertamanya.',
  },
  'terminal.verb.committees': {
    en: 'Lists the committees of this installation.',
    vi: 'Liệt kê các ban chỉ đạo trong hệ thống này.',
    ms: 'Menyenaraikan jawatankuasa dalam sistem ini.',
  },
  'terminal.verb.people': {
    en: 'Lists who can be named after --as.',
    vi: 'Liệt kê những người có thể ghi sau --as.',
    ms: 'Menyenaraikan nama yang boleh ditulis selepas --as.',
  },
  'terminal.verb.slackManifest': {
    en: 'Prints the manifest to make the Slack app from; with --url for Slack calling Docket there, without it for Socket Mode.',
    vi: 'In bản khai (manifest) để tạo ứng dụng Slack; thêm --url nếu Slack gọi đến Docket tại đó, không thêm nếu dùng Socket Mode.',
    ms: 'Mencetak manifest untuk membuat aplikasi Slack; dengan --url jika Slack memanggil Docket di situ, tanpanya untuk Socket Mode.',
  },
  'terminal.verb.help': {
    en: 'Shows this list.',
    vi: 'Hiện danh sách này.',
    ms: 'Menunjukkan senarai ini.',
  },
  'terminal.verb.version': {
    en: 'Prints the version of Docket.',
    vi: 'In phiên bản của Docket.',
    ms: 'Mencetak versi Docket.',
  },
  'terminal.everywhere': {
    en: 'Everywhere: --language en, vi or ms; --json for programs.',
    vi: 'Dùng được với mọi lệnh: --language en, vi hoặc ms; --json cho chương trình đọc.',
    ms: 'Untuk semua perintah: --language en, vi atau ms; --json untuk atur cara.',
  },
  'terminal.unknownVerb': {
    en: 'There is no command “{said}”. Did you mean “{instead}”?',
    vi: 'Không có lệnh “{said}”. Có phải bạn muốn gõ “{instead}”?',
    ms: 'Tiada perintah “{said}”. Adakah maksud anda “{instead}”?',
  },
  'terminal.unknownOption': {
    en: 'There is no option {said} here. Did you mean {instead}?',
    vi: 'Ở đây không có tùy chọn {said}. Có phải bạn muốn gõ {instead}?',
    ms: 'Tiada pilihan {said} di sini. Adakah maksud anda {instead}?',
  },
  'terminal.wrongOption': {
    en: 'The option {option} is missing a value, or has one it does not take.',
    vi: 'Tùy chọn {option} thiếu giá trị, hoặc có giá trị không dùng được.',
    ms: 'Pilihan {option} tiada nilai, atau diberi nilai yang tidak diterimanya.',
  },
  'terminal.missing': {
    en: 'Still missing: {what}.',
    vi: 'Còn thiếu: {what}.',
    ms: 'Masih kurang: {what}.',
  },
  'terminal.tooMany': {
    en: 'One word too many: “{said}”. Names of several words stand in quotes.',
    vi: 'Thừa “{said}”. Tên gồm nhiều từ phải đặt trong dấu ngoặc kép.',
    ms: '“{said}” berlebihan. Nama yang terdiri daripada beberapa perkataan perlu dalam tanda petik.',
  },
  'terminal.wrongLanguage': {
    en: '“{said}” is not one of Docket’s languages: en, vi or ms.',
    vi: '“{said}” không phải là ngôn ngữ của Docket: en, vi hoặc ms.',
    ms: '“{said}” bukan bahasa Docket: en, vi atau ms.',
  },
  'terminal.wrongTimeZone': {
    en: '“{said}” is not a time zone. Write one such as Asia/Ho_Chi_Minh or Asia/Kuala_Lumpur.',
    vi: '“{said}” không phải là múi giờ. Hãy ghi như Asia/Ho_Chi_Minh hoặc Asia/Kuala_Lumpur.',
    ms: '“{said}” bukan zon waktu. Tulis seperti Asia/Ho_Chi_Minh atau Asia/Kuala_Lumpur.',
  },
  'terminal.link': {
    en: 'For {member} alone, for the next {minutes} minutes:',
    vi: 'Chỉ dành cho {member}, trong {minutes} phút tới:',
    ms: 'Untuk {member} sahaja, selama {minutes} minit dari sekarang:',
  },
  'terminal.founded': {
    en: 'The committee “{name}” is founded; its code is {code}. Its administrator is called {admin} here.',
    vi: 'Đã lập “{name}”; mã là {code}. Ở đây quản trị viên có tên là {admin}.',
    ms: 'Jawatankuasa “{name}” telah ditubuhkan; kodnya {code}. Pentadbirnya dipanggil {admin} di sini.',
  },
  'terminal.next': { en: 'Next:', vi: 'Tiếp theo:', ms: 'Seterusnya:' },
  'terminal.noCommittees': {
    en: 'There is no committee yet. Found one:',
    vi: 'Chưa có ban chỉ đạo nào. Hãy lập một ban:',
    ms: 'Belum ada jawatankuasa. Tubuhkan satu:',
  },
  'terminal.column.code': { en: 'Code', vi: 'Mã', ms: 'Kod' },
  'terminal.column.committee': { en: 'Committee', vi: 'Ban chỉ đạo', ms: 'Jawatankuasa' },
  'terminal.column.kind': { en: 'Kind', vi: 'Loại', ms: 'Jenis' },
  'terminal.column.name': { en: 'Name', vi: 'Họ tên', ms: 'Nama' },
  'terminal.column.role': { en: 'Role', vi: 'Vai trò', ms: 'Peranan' },
  'terminal.kind.demo': { en: 'demo', vi: 'trình diễn', ms: 'demo' },
  'terminal.kind.real': { en: 'real', vi: 'thật', ms: 'sebenar' },
  'terminal.required': { en: 'required', vi: 'bắt buộc', ms: 'wajib' },
  'terminal.oneOf': { en: 'one of: {choices}', vi: 'một trong: {choices}', ms: 'salah satu: {choices}' },
  'terminal.sayWhole': {
    en: 'Say it with what is missing:',
    vi: 'Hãy gõ lại kèm phần còn thiếu:',
    ms: 'Taip semula dengan yang masih kurang:',
  },
});
