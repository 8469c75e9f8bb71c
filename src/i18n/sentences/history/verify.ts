import { sentences } from '../../sentence.ts';

/** What `docket verify` and `export-history` say, for whoever wants to be sure. */
export const historyVerify = sentences({
  'verify.verb.verify': {
    en: 'Checks that each history is unbroken and each task is as it tells; --export checks an exported file by itself, --head a check that was printed.',
    vi: 'Kiểm tra lịch sử có liền mạch và nhiệm vụ có đúng như lịch sử ghi hay không; --export kiểm tra riêng một tệp đã xuất, --head kiểm tra một mã đã in.',
    ms: 'Memeriksa sama ada sejarah tidak terputus dan setiap tugasan sama seperti yang dicatat; --export memeriksa fail yang dieksport sahaja, --head memeriksa kod yang pernah dicetak.',
  },
  'verify.verb.export': {
    en: 'Writes a committee’s history into a file that anybody can check; confidential texts only with --with-confidential.',
    vi: 'Ghi lịch sử của một ban chỉ đạo vào tệp để ai cũng kiểm tra được; nội dung mật chỉ có khi dùng --with-confidential.',
    ms: 'Menulis sejarah sesebuah jawatankuasa ke dalam fail yang boleh diperiksa oleh sesiapa; teks sulit hanya disertakan dengan --with-confidential.',
  },
  'verify.committee': {
    en: '{name} ({code})',
    vi: '{name} ({code})',
    ms: '{name} ({code})',
  },
  'verify.whole': {
    en: 'The history is unbroken: {entries, plural, one {# entry} other {# entries}}, the last one {head}.',
    vi: 'Lịch sử liền mạch: {entries, number} mục, mục cuối là {head}.',
    ms: 'Sejarah tidak terputus: {entries, number} catatan, yang terakhir {head}.',
  },
  'verify.empty': {
    en: 'The history is empty.',
    vi: 'Lịch sử chưa có mục nào.',
    ms: 'Sejarah masih kosong.',
  },
  'verify.upTo': {
    en: 'Up to there it is unbroken: the last good entry is {head}.',
    vi: 'Đến trước chỗ đó lịch sử liền mạch: mục đúng cuối cùng là {head}.',
    ms: 'Sebelum itu sejarah tidak terputus: catatan terakhir yang sah ialah {head}.',
  },
  'verify.printed': {
    en: '{count, plural, one {# check printed under lists and reports agrees.} other {# checks printed under lists and reports agree.}}',
    vi: '{count, number} mã kiểm tra đã in dưới các danh sách và báo cáo đều khớp.',
    ms: '{count, number} kod semakan yang dicetak di bawah senarai dan laporan adalah sepadan.',
  },
  'verify.tasks': {
    en: '{count, plural, one {# task is as its history tells.} other {# tasks are as their history tells.}}',
    vi: '{count, number} nhiệm vụ đúng như lịch sử ghi.',
    ms: '{count, number} tugasan sama seperti yang dicatat dalam sejarahnya.',
  },
  'verify.withheld': {
    en: '{count, plural, one {The text of # entry is held back: of it only the chain was checked.} other {The text of # entries is held back: of them only the chain was checked.}}',
    vi: '{count, number} mục không kèm nội dung: với các mục này chỉ kiểm tra được sự liền mạch.',
    ms: 'Teks bagi {count, number} catatan tidak disertakan: hanya rantaiannya diperiksa.',
  },
  'verify.headAgrees': {
    en: 'The check {head} agrees.',
    vi: 'Mã kiểm tra {head} khớp.',
    ms: 'Kod semakan {head} sepadan.',
  },
  'verify.headUnknown': {
    en: 'The check {head} is in no history here: entries up to {number} were written anew or cut off after it was printed, or it was copied wrongly.',
    vi: 'Mã kiểm tra {head} không có trong lịch sử nào ở đây: các mục đến số {number} đã bị viết lại hoặc cắt bỏ sau khi in mã, hoặc mã bị chép sai.',
    ms: 'Kod semakan {head} tiada dalam mana-mana sejarah di sini: catatan hingga nombor {number} telah ditulis semula atau dipotong selepas kod itu dicetak, atau kod tersalah salin.',
  },
  'verify.fault.unreadable': {
    en: 'Entry {number} cannot be read, or is not written as Docket writes one.',
    vi: 'Không đọc được mục {number}, hoặc mục này không đúng cách ghi của Docket.',
    ms: 'Catatan {number} tidak dapat dibaca, atau tidak ditulis seperti cara Docket.',
  },
  'verify.fault.missing': {
    en: 'Entry {number} is missing.',
    vi: 'Thiếu mục {number}.',
    ms: 'Catatan {number} tiada.',
  },
  'verify.fault.cut': {
    en: 'The end is cut off: entry {number} is the last, though there were {numbered}.',
    vi: 'Phần cuối bị cắt bỏ: mục cuối là {number}, trong khi đã từng có {numbered} mục.',
    ms: 'Bahagian akhir telah dipotong: catatan terakhir ialah {number}, sedangkan pernah ada {numbered}.',
  },
  'verify.fault.cutPrinted': {
    en: 'The end is cut off: entry {number} is the last, though entry {numbered} was printed under {place, select, late {a late list} other {a report}} on {day}.',
    vi: 'Phần cuối bị cắt bỏ: mục cuối là {number}, trong khi mục {numbered} đã được in dưới {place, select, late {danh sách quá hạn} other {báo cáo kết quả}} ngày {day}.',
    ms: 'Bahagian akhir telah dipotong: catatan terakhir ialah {number}, sedangkan catatan {numbered} dicetak di bawah {place, select, late {senarai tertunggak} other {laporan kedudukan}} pada {day}.',
  },
  'verify.fault.inserted': {
    en: 'Entry {number} was put in: it is no part of the chain.',
    vi: 'Mục {number} bị chèn thêm: mục này không thuộc chuỗi.',
    ms: 'Catatan {number} telah disisipkan: ia bukan sebahagian daripada rantaian.',
  },
  'verify.fault.moved': {
    en: 'Where entry {number} belongs stands entry {holds}: entries were taken out, put in or swapped.',
    vi: 'Ở vị trí của mục {number} lại là mục {holds}: có mục đã bị lấy ra, chèn vào hoặc đổi chỗ.',
    ms: 'Di tempat catatan {number} terdapat catatan {holds}: ada catatan yang dikeluarkan, disisipkan atau ditukar tempat.',
  },
  'verify.fault.edited': {
    en: 'Entry {number} was edited: its text is not the one that was chained.',
    vi: 'Mục {number} bị sửa: nội dung không còn là nội dung đã được đưa vào chuỗi.',
    ms: 'Catatan {number} telah disunting: teksnya bukan lagi teks yang dirantaikan.',
  },
  'verify.fault.hash': {
    en: 'The hash of entry {number} was changed; its text still fits.',
    vi: 'Mã băm của mục {number} bị sửa; nội dung của mục vẫn khớp.',
    ms: 'Cincangan catatan {number} telah diubah; teksnya masih sepadan.',
  },
  'verify.fault.torn': {
    en: 'Entry {number} does not follow the one before it, and the next does not follow it: several were changed there.',
    vi: 'Mục {number} không nối tiếp mục trước, và mục sau không nối tiếp nó: nhiều mục ở đó đã bị sửa.',
    ms: 'Catatan {number} tidak bersambung dengan yang sebelumnya, dan yang berikutnya tidak bersambung dengannya: beberapa catatan di situ telah diubah.',
  },
  'verify.fault.column': {
    en: 'Entry {number} says one thing in its column “{column}” and another in its text, which is as it was chained.',
    vi: 'Mục {number} có cột “{column}” khác với nội dung của mục; nội dung vẫn đúng như đã đưa vào chuỗi.',
    ms: 'Catatan {number} mempunyai lajur “{column}” yang berlainan daripada teksnya; teks itu masih seperti semasa dirantaikan.',
  },
  'verify.fault.rewritten': {
    en: '{agrees, select, 0 {The entries} other {Entries after {agrees}}} were written anew: entry {number} was printed with another check under {place, select, late {a late list} other {a report}} on {day}.',
    vi: '{agrees, select, 0 {Các mục} other {Các mục sau mục {agrees}}} đã bị viết lại: mục {number} từng được in với mã kiểm tra khác dưới {place, select, late {danh sách quá hạn} other {báo cáo kết quả}} ngày {day}.',
    ms: '{agrees, select, 0 {Catatan} other {Catatan selepas {agrees}}} telah ditulis semula: catatan {number} pernah dicetak dengan kod semakan lain di bawah {place, select, late {senarai tertunggak} other {laporan kedudukan}} pada {day}.',
  },
  'verify.fault.orphaned': {
    en: 'This committee is not there, but its history is, from entry {number} on.',
    vi: 'Không có ban chỉ đạo này, nhưng lịch sử của ban vẫn còn, kể từ mục {number}.',
    ms: 'Jawatankuasa ini tiada, tetapi sejarahnya masih ada, bermula dengan catatan {number}.',
  },
  'verify.fault.otherHead': {
    en: 'The last entry, {number}, is not the one that the head of the file names by hash and check.',
    vi: 'Mục cuối, số {number}, không phải là mục mà đầu tệp nêu bằng mã băm và mã kiểm tra.',
    ms: 'Catatan terakhir, {number}, bukan catatan yang dinyatakan di kepala fail dengan cincangan dan kod semakan.',
  },
  'verify.task.field': {
    en: 'Task #{task}: {field} is not what its history tells.',
    vi: 'Nhiệm vụ #{task}: {field} không đúng như lịch sử ghi.',
    ms: 'Tugasan #{task}: {field} tidak sama seperti yang dicatat dalam sejarahnya.',
  },
  'verify.task.deadline': {
    en: 'Task #{task}: its deadline number {version} is not what its history tells.',
    vi: 'Nhiệm vụ #{task}: thời hạn thứ {version} không đúng như lịch sử ghi.',
    ms: 'Tugasan #{task}: tarikh akhir yang ke-{version} tidak sama seperti yang dicatat dalam sejarahnya.',
  },
  'verify.task.file': {
    en: 'Task #{task}: its file number {file} is not the one that its history tells of.',
    vi: 'Nhiệm vụ #{task}: tệp thứ {file} không phải là tệp mà lịch sử ghi.',
    ms: 'Tugasan #{task}: fail nombor {file} bukan fail yang dicatat dalam sejarahnya.',
  },
  'verify.task.figures': {
    en: 'What reports count of task #{task} is not what its history tells.',
    vi: 'Số liệu mà báo cáo tính về nhiệm vụ #{task} không khớp với lịch sử.',
    ms: 'Angka yang dikira laporan bagi tugasan #{task} tidak sama dengan sejarahnya.',
  },
  'verify.task.untold': {
    en: 'Task #{task} has no history.',
    vi: 'Nhiệm vụ #{task} không có lịch sử.',
    ms: 'Tugasan #{task} tiada sejarah.',
  },
  'verify.task.extension': {
    en: 'Task #{task}: its request for more time of {day} is not what its history tells.',
    vi: 'Nhiệm vụ #{task}: đề nghị gia hạn ngày {day} không đúng như lịch sử ghi.',
    ms: 'Tugasan #{task}: permohonan lanjutan masa pada {day} tidak sama seperti yang dicatat dalam sejarahnya.',
  },
  'verify.task.garbled': {
    en: 'Task #{task}: what is kept of it cannot be read.',
    vi: 'Nhiệm vụ #{task}: không đọc được dữ liệu đang lưu.',
    ms: 'Tugasan #{task}: data yang disimpan tidak dapat dibaca.',
  },
  'verify.task.unnumbered': {
    en: 'Task #{task} is not there, though its number was given out: it was removed, and its history with it.',
    vi: 'Không có nhiệm vụ #{task} dù số này đã được cấp: nhiệm vụ đã bị xóa cùng với lịch sử.',
    ms: 'Tugasan #{task} tiada walaupun nombornya telah diberikan: ia telah dipadamkan bersama-sama sejarahnya.',
  },
  'verify.task.gone': {
    en: 'Entry {number} tells of {subject, select, member {a person} group {a group} other {a task}} that is not there.',
    vi: 'Mục {number} nói về {subject, select, member {một người} group {một cơ quan} other {một nhiệm vụ}} không có trong cơ sở dữ liệu.',
    ms: 'Catatan {number} menyebut {subject, select, member {seorang ahli} group {sebuah agensi} other {sesuatu tugasan}} yang tiada dalam pangkalan data.',
  },
  'verify.none': {
    en: 'There is no committee yet, and so no history.',
    vi: 'Chưa có ban chỉ đạo nào nên chưa có lịch sử.',
    ms: 'Belum ada jawatankuasa, maka belum ada sejarah.',
  },
  'verify.exported': {
    en: 'The history of {name} ({code}) is in {file}: {entries} entries.',
    vi: 'Lịch sử của {name} ({code}) đã ghi vào {file}: {entries} mục.',
    ms: 'Sejarah {name} ({code}) ada dalam {file}: {entries} catatan.',
  },
  'verify.exportedWithheld': {
    en: '{count, plural, one {# entry about confidential tasks is in it without its text.} other {# entries about confidential tasks are in it without their text.}}',
    vi: '{count, number} mục về nhiệm vụ mật được ghi không kèm nội dung.',
    ms: '{count, number} catatan tentang tugasan sulit disertakan tanpa teksnya.',
  },
  'verify.exportedNext': {
    en: 'Anybody can check it: npm run -s docket -- verify --export {file}',
    vi: 'Ai cũng kiểm tra được bằng lệnh: npm run -s docket -- verify --export {file}',
    ms: 'Sesiapa pun boleh memeriksanya: npm run -s docket -- verify --export {file}',
  },
  'verify.noExport': {
    en: '{file} is no history that Docket exported: its first line says nothing of it.',
    vi: '{file} không phải là tệp lịch sử do Docket xuất: dòng đầu không có thông tin cần thiết.',
    ms: '{file} bukan sejarah yang dieksport oleh Docket: baris pertamanya tidak menyatakan demikian.',
  },
  'verify.wrongHead': {
    en: '“{said}” is no check. Type it as it is printed, the number first: --head 1234:k7f3-92ab-0c1d-x4yz',
    vi: '“{said}” không phải là mã kiểm tra. Hãy nhập như bản in, số mục đứng trước: --head 1234:k7f3-92ab-0c1d-x4yz',
    ms: '“{said}” bukan kod semakan. Taip seperti yang dicetak, dengan nombor di hadapan: --head 1234:k7f3-92ab-0c1d-x4yz',
  },
  'verify.noDatabase': {
    en: 'There is no database of Docket at {where}.',
    vi: 'Không có cơ sở dữ liệu Docket tại {where}.',
    ms: 'Tiada pangkalan data Docket di {where}.',
  },
  'verify.older': {
    en: 'The database is of an older Docket. Start this one on it once, then check again.',
    vi: 'Cơ sở dữ liệu thuộc phiên bản Docket cũ hơn. Hãy khởi động phiên bản này một lần rồi kiểm tra lại.',
    ms: 'Pangkalan data ini milik Docket versi lama. Mulakan versi ini sekali padanya, kemudian periksa semula.',
  },
  'verify.newer': {
    en: 'The database was made by a newer Docket (it knows {migration}). Check it with that one.',
    vi: 'Cơ sở dữ liệu do phiên bản Docket mới hơn tạo (có {migration}). Hãy kiểm tra bằng phiên bản đó.',
    ms: 'Pangkalan data ini dibuat oleh Docket versi lebih baharu (ada {migration}). Periksa dengan versi itu.',
  },
});
