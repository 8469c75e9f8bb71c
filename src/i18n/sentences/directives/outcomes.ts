import { sentences } from '../../sentence.ts';

/** What a decision on an item came to, and what cannot be decided so. */
export const directivesOutcomes = sentences({
  'directives.accepted': {
    en: 'Accepted: {task}.',
    vi: 'Đã chấp nhận: {task}.',
    ms: 'Diterima: {task}.',
  },
  'directives.acceptedClass': {
    en: 'Accepted: a task for each of the {count, number} members of {name} is being made.',
    vi: 'Đã chấp nhận: đang lập nhiệm vụ cho từng đơn vị trong số {count, number} đơn vị thuộc {name}.',
    ms: 'Diterima: tugasan bagi setiap satu daripada {count, number} ahli {name} sedang dibuat.',
  },
  'directives.edited': {
    en: 'Item {item} is corrected.',
    vi: 'Đã sửa mục {item}.',
    ms: 'Perkara {item} dibetulkan.',
  },
  'directives.skipped': {
    en: 'Item {item} is left out: {reason}',
    vi: 'Đã bỏ qua mục {item}: {reason}',
    ms: 'Perkara {item} dilangkau: {reason}',
  },
  'directives.merged': {
    en: 'Item {item} is part of item {into} now.',
    vi: 'Mục {item} đã gộp vào mục {into}.',
    ms: 'Perkara {item} kini sebahagian daripada perkara {into}.',
  },
  'directives.acceptedDuty': {
    en: 'Accepted as a duty that comes again: {duty}.',
    vi: 'Đã chấp nhận thành nhiệm vụ định kỳ: {duty}.',
    ms: 'Diterima sebagai tugasan berkala: {duty}.',
  },
  'directives.leftOut': {
    en: 'Left out, since nobody here knows them: {names}.',
    vi: 'Chưa đưa vào vì chưa rõ là cơ quan nào: {names}.',
    ms: 'Ditinggalkan kerana tidak dikenali di sini: {names}.',
  },
  'directives.split': {
    en: 'Item {item} is split into {count, number}.',
    vi: 'Đã tách mục {item} thành {count, number} mục.',
    ms: 'Perkara {item} dipecahkan kepada {count, number}.',
  },
  'directives.discard.ask': {
    en: 'Throw the draft {directive} away? Its items are not made into tasks.',
    vi: 'Hủy bản chờ rà soát {directive}? Các mục sẽ không thành nhiệm vụ.',
    ms: 'Buang draf {directive}? Perkaranya tidak akan menjadi tugasan.',
  },
  'directives.discarded': {
    en: 'The draft {directive} is thrown away. Hand the same document in again to have it back.',
    vi: 'Đã hủy bản chờ rà soát {directive}. Nộp lại chính văn bản đó để khôi phục.',
    ms: 'Draf {directive} telah dibuang. Serahkan dokumen yang sama untuk mendapatkannya semula.',
  },
  'directives.mapped': {
    en: '“{name}” is {group} from now on; {count, plural, one {# item names} other {# items name}} it.',
    vi: 'Từ nay “{name}” là {group}; có {count, plural, other {# mục}} nêu tên này.',
    ms: 'Mulai kini “{name}” ialah {group}; {count, plural, other {# perkara}} menamakannya.',
  },
  'directives.reviewed': {
    en: '{directive} is reviewed',
    vi: 'Đã rà soát xong {directive}',
    ms: '{directive} selesai disemak',
  },
  'directives.reviewed.counts': {
    en: 'Of {total, plural, one {# item} other {# items}}: {accepted, number} accepted, {skipped, number} left out, {merged, number} joined to others.',
    vi: 'Trong {total, plural, other {# mục}}: {accepted, number} được chấp nhận, {skipped, number} bỏ qua, {merged, number} gộp vào mục khác.',
    ms: 'Daripada {total, plural, other {# perkara}}: {accepted, number} diterima, {skipped, number} dilangkau, {merged, number} digabungkan.',
  },
  'directives.rest.accepted': {
    en: '{count, plural, =0 {No item could be accepted.} one {# item is accepted.} other {# items are accepted.}}',
    vi: '{count, plural, =0 {Chưa có mục nào được chấp nhận.} other {Đã chấp nhận # mục.}}',
    ms: '{count, plural, =0 {Tiada perkara dapat diterima.} other {# perkara diterima.}}',
  },
  'directives.rest.waiting': {
    en: '{count, plural, one {# more is} other {# more are}} being made into tasks; this may take a moment.',
    vi: 'Đang lập nhiệm vụ cho {count, plural, other {# mục}} nữa; có thể mất một lúc.',
    ms: '{count, plural, other {# lagi}} sedang dijadikan tugasan; ini mungkin mengambil sedikit masa.',
  },
  'directives.rest.staying': {
    en: '{count, plural, one {# item stays} other {# items stay}}: no known group leads it.',
    vi: '{count, plural, other {Còn # mục}} giữ lại vì chưa rõ cơ quan chủ trì.',
    ms: '{count, plural, other {# perkara}} tinggal kerana penerajunya tidak dikenali.',
  },

  'directives.error.noItem': {
    en: 'There is no item {said} in a draft. An item is called like 3.12: the twelfth of draft 3. /directives list shows the drafts.',
    vi: 'Không có mục {said} trong văn bản nào đang chờ rà soát. Mục được gọi như 3.12: mục thứ 12 của văn bản 3. Gõ /directives list để xem danh sách.',
    ms: 'Tiada perkara {said} dalam mana-mana draf. Perkara dipanggil seperti 3.12: yang ke-12 dalam draf 3. /directives list menunjukkan draf.',
  },
  'directives.error.noText': {
    en: '{number} was entered by hand: there is no text of it here. Hand one in with /directives import.',
    vi: '{number} được nhập bằng tay nên không có toàn văn ở đây. Hãy nộp bằng /directives import.',
    ms: '{number} dimasukkan dengan tangan: teksnya tiada di sini. Serahkan dengan /directives import.',
  },
  'directives.error.noTasks': {
    en: 'Nothing of {number} is accepted yet, so it has no tasks. /directives review goes through its items.',
    vi: 'Chưa có mục nào của {number} được chấp nhận nên chưa có nhiệm vụ. Gõ /directives review để rà soát.',
    ms: 'Belum ada perkara {number} yang diterima, jadi ia tiada tugasan. /directives review menyemak perkaranya.',
  },
  'directives.error.noDraft': {
    en: 'No draft waits for review. Hand a directive in with /directives import.',
    vi: 'Không có văn bản nào chờ rà soát. Hãy nộp văn bản bằng /directives import.',
    ms: 'Tiada draf menunggu semakan. Serahkan arahan dengan /directives import.',
  },
  'directives.error.noSource': {
    en: '#{number} does not come from a document that was handed in. /tasks show {number} tells what is known.',
    vi: '#{number} không xuất phát từ văn bản đã nộp. Gõ /tasks show {number} để xem những gì đã biết.',
    ms: '#{number} tidak berasal daripada dokumen yang diserahkan. /tasks show {number} menunjukkan apa yang diketahui.',
  },
  'directives.error.nothingBefore': {
    en: 'No open item stands before {item}, so there is nothing to join it to. Nothing was changed.',
    vi: 'Trước mục {item} không còn mục nào đang chờ nên không thể gộp. Chưa có gì thay đổi.',
    ms: 'Tiada perkara yang menunggu sebelum {item}, jadi tiada yang boleh digabungkan. Tiada apa-apa yang berubah.',
  },
  'directives.error.noClass': {
    en: 'No class of groups is called “{said}”. Nothing was changed.',
    vi: 'Không có loại đơn vị nào tên là “{said}”. Chưa có gì thay đổi.',
    ms: 'Tiada kelas agensi bernama “{said}”. Tiada apa-apa yang berubah.',
  },
  'directives.error.whichClass': {
    en: 'Several classes fit “{said}”: {names}. Write the whole name of one. Nothing was changed.',
    vi: 'Có nhiều loại đơn vị khớp với “{said}”: {names}. Hãy ghi đầy đủ một tên. Chưa có gì thay đổi.',
    ms: 'Beberapa kelas sepadan dengan “{said}”: {names}. Tulis satu nama penuh. Tiada apa-apa yang berubah.',
  },
  'directives.name.pasted': { en: 'pasted text', vi: 'văn bản dán vào', ms: 'teks yang ditampal' },
  'directives.name.message': { en: 'a message', vi: 'tin nhắn', ms: 'mesej' },
});
