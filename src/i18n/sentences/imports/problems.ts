import { sentences } from '../../sentence.ts';

/** Why a row stays out, and what of it is left or changed. */
export const importsProblems = sentences({
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
});
