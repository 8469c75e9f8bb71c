import { sentences } from '../sentence.ts';

/** Parts of a task, given to members: `/tasks delegate`, and what cards, reminders and refusals say of them. */
export const parts = sentences({
  'tasks.delegate.summary': {
    en: 'Give a part of a task to a member, with an earlier day',
    vi: 'Giao phần việc cho thành viên, thời hạn sớm hơn',
    ms: 'Agihkan bahagian tugasan kepada ahli, dengan tarikh lebih awal',
  },
  'fields.partTo': { en: 'To', vi: 'Giao cho', ms: 'Kepada' },
  'fields.partTo.hint': {
    en: 'People of the lead group, with commas between',
    vi: 'Người của cơ quan chủ trì, cách nhau bằng dấu phẩy',
    ms: 'Orang daripada agensi peneraju, dipisahkan dengan koma',
  },
  'fields.partDay': { en: 'Day', vi: 'Thời hạn', ms: 'Tarikh akhir' },
  'fields.partDay.hint': {
    en: 'Before the day of the task, for example 25/7',
    vi: 'Trước thời hạn của nhiệm vụ, ví dụ 25/7',
    ms: 'Sebelum tarikh akhir tugasan, contohnya 25/7',
  },
  'fields.partWhat': { en: 'What', vi: 'Phần việc', ms: 'Bahagian' },
  'parts.given': {
    en: 'Given to {names}: {title}',
    vi: 'Đã giao cho {names}: {title}',
    ms: 'Diagihkan kepada {names}: {title}',
  },
  'parts.given.then': {
    en: 'It is a part of #{number}. Reminders go to {names} directly; #{number} can be done when all its parts are.',
    vi: 'Đây là phần việc của #{number}. Nhắc việc được gửi thẳng cho {names}; chỉ báo hoàn thành được #{number} khi mọi phần việc đã xong.',
    ms: 'Ini bahagian #{number}. Peringatan dihantar terus kepada {names}; #{number} boleh diselesaikan apabila semua bahagiannya siap.',
  },
  'parts.button.give': { en: 'Give a part', vi: 'Giao phần việc', ms: 'Agihkan' },
  'parts.button.giveOf': {
    en: 'Give a part of #{number}',
    vi: 'Giao phần việc của #{number}',
    ms: 'Agihkan #{number}',
  },
  'parts.button.whole': { en: 'Whole task', vi: 'Nhiệm vụ chung', ms: 'Tugasan penuh' },

  'parts.of': { en: 'Part of', vi: 'Phần việc của', ms: 'Bahagian daripada' },
  'parts.ofNumber': { en: 'part of #{number}', vi: 'phần việc của #{number}', ms: 'bahagian #{number}' },
  'parts.hidden': { en: '#{number} (confidential)', vi: '#{number} (mật)', ms: '#{number} (sulit)' },
  'parts.heading': {
    en: 'Parts: {done} of {total} done',
    vi: 'Phần việc: đã xong {done}/{total}',
    ms: 'Bahagian: {done} daripada {total} selesai',
  },
  'parts.headingDropped': {
    en: 'Parts: all dropped',
    vi: 'Phần việc: đã hủy hết',
    ms: 'Bahagian: semua digugurkan',
  },
  'parts.count': {
    en: '{done} of {total, plural, one {# part} other {# parts}} done',
    vi: 'xong {done}/{total} phần việc',
    ms: '{done} daripada {total} bahagian selesai',
  },
  'parts.endsLate': {
    en: 'ends too late: #{number} is due {day}',
    vi: 'thời hạn quá muộn: #{number} đến hạn {day}',
    ms: 'berakhir terlalu lewat: tarikh akhir #{number} ialah {day}',
  },
  'parts.more': {
    en: '{count, plural, one {# more part} other {# more parts}}',
    vi: '{count} phần việc khác',
    ms: '{count} bahagian lain',
  },
  'parts.moved.late': {
    en: 'Now too late for it: {parts}. Drop them, or give them an earlier day with /tasks due.',
    vi: 'Các phần việc nay quá muộn so với thời hạn này: {parts}. Hãy hủy hoặc chỉnh thời hạn của chúng bằng /tasks due.',
    ms: 'Kini terlalu lewat untuknya: {parts}. Gugurkannya atau awalkan tarikh akhirnya dengan /tasks due.',
  },

  'parts.along.dropped': {
    en: 'Its open parts are dropped with it: {parts}.',
    vi: 'Các phần việc chưa xong cũng được hủy: {parts}.',
    ms: 'Bahagiannya yang belum siap turut digugurkan: {parts}.',
  },
  'parts.along.stay': {
    en: 'Its dropped parts stay dropped: {parts}. Each can be opened again with /tasks reopen, or a new one given with /tasks delegate.',
    vi: 'Các phần việc đã hủy vẫn giữ nguyên: {parts}. Có thể mở lại từng phần bằng /tasks reopen, hoặc giao phần mới bằng /tasks delegate.',
    ms: 'Bahagiannya yang telah digugurkan kekal begitu: {parts}. Setiap satu boleh dibuka semula dengan /tasks reopen, atau agihkan yang baharu dengan /tasks delegate.',
  },

  'parts.done.title': {
    en: 'All parts of {task} are done',
    vi: 'Mọi phần việc của {task} đã xong',
    ms: 'Semua bahagian {task} telah siap',
  },
  'parts.done.text': {
    en: '{lead} leads it. It closes when you say so: press Done, or give another part.',
    vi: '{lead} chủ trì. Nhiệm vụ chỉ kết thúc khi người phụ trách xác nhận: hãy bấm “Báo hoàn thành”, hoặc giao thêm phần việc.',
    ms: '{lead} meneraju. Tugasan ini ditutup apabila anda mengesahkannya: tekan “Selesai”, atau agihkan bahagian lain.',
  },
  'parts.done.not': {
    en: 'It is not so any more: {standing}.',
    vi: 'Nay không còn như vậy: {standing}.',
    ms: 'Keadaannya kini berubah: {standing}.',
  },

  'announcements.part': {
    en: 'given to you: part of #{number}',
    vi: 'giao cho bạn: phần việc của #{number}',
    ms: 'diagihkan kepada anda: bahagian #{number}',
  },
  'reminders.role.assignee.blue': {
    en: 'Your part of #{number}, given by {lead}.',
    vi: 'Phần việc của bạn trong #{number}, do {lead} giao.',
    ms: 'Bahagian anda daripada #{number}, diagihkan oleh {lead}.',
  },
  'reminders.role.assignee.yellow': {
    en: 'Your part of #{number}, given by {lead}. Yours to finish.',
    vi: 'Phần việc của bạn trong #{number}, do {lead} giao. Đề nghị hoàn thành đúng hạn.',
    ms: 'Bahagian anda daripada #{number}, diagihkan oleh {lead}. Sila siapkan tepat pada masanya.',
  },
  'reminders.role.assignee.red': {
    en: 'Your part of #{number}, given by {lead}. Yours to finish or explain.',
    vi: 'Phần việc của bạn trong #{number}, do {lead} giao. Đề nghị hoàn thành hoặc báo vướng mắc.',
    ms: 'Bahagian anda daripada #{number}, diagihkan oleh {lead}. Sila siapkan atau maklumkan halangannya.',
  },
  'reminders.next.part': {
    en: 'Finished? Press Done, and the reminders stop. If the day cannot be kept, tell your group’s lead now.',
    vi: 'Khi xong, hãy bấm “Báo hoàn thành” để dừng nhắc việc. Nếu không kịp thời hạn, vui lòng báo sớm cho người phụ trách cơ quan bạn.',
    ms: 'Apabila siap, tekan “Selesai” supaya peringatan berhenti. Jika tarikh akhir tidak dapat dipenuhi, sila maklumkan kepada ketua agensi anda sekarang.',
  },
  'late.role.assignee': { en: 'who was given it', vi: 'người được giao', ms: 'orang yang ditugaskan' },
  'rehearsal.role.assignee': { en: 'Their part', vi: 'Phần việc được giao', ms: 'Bahagian yang diagihkan' },

  'history.delegatedSealed': {
    en: 'gave a part: #{number} (confidential)',
    vi: 'đã giao phần việc #{number} (mật)',
    ms: 'mengagihkan bahagian #{number} (sulit)',
  },
  'history.delegated': {
    en: 'gave a part: #{number}, until {day}',
    vi: 'đã giao phần việc #{number}, thời hạn {day}',
    ms: 'mengagihkan bahagian #{number}, selewat-lewatnya {day}',
  },

  'parts.who': {
    en: '{who} (of parts also {others})',
    vi: '{who} (với phần việc còn có {others})',
    ms: '{who} (bagi bahagian tugasan juga {others})',
  },
  'parts.nobody': { en: 'nobody', vi: 'chưa giao', ms: 'tiada sesiapa' },
  'parts.one': {
    en: '#{number} ({who}, {day})',
    vi: '#{number} ({who}, {day})',
    ms: '#{number} ({who}, {day})',
  },
  'parts.oneOpen': { en: '#{number} ({who})', vi: '#{number} ({who})', ms: '#{number} ({who})' },
  'parts.error.open': {
    en: '#{number} has {count, plural, one {an open part} other {# open parts}}: {parts}. It can be done once {count, plural, one {that is} other {these are}} done or dropped. Nothing was changed.',
    vi: '#{number} còn {count} phần việc chưa xong: {parts}. Chỉ báo hoàn thành được khi các phần này đã xong hoặc đã hủy. Chưa có gì thay đổi.',
    ms: '#{number} masih mempunyai {count} bahagian yang belum siap: {parts}. Ia boleh diselesaikan apabila bahagian itu siap atau digugurkan. Tiada apa-apa yang berubah.',
  },
  'parts.error.late': {
    en: '#{number} is due {due}, and its parts end before it: {latest} is the latest day. Nothing was changed.',
    vi: '#{number} đến hạn {due} nên phần việc phải xong trước đó: muộn nhất là {latest}. Chưa có gì thay đổi.',
    ms: 'Tarikh akhir #{number} ialah {due} dan bahagiannya mesti siap sebelum itu: selewat-lewatnya {latest}. Tiada apa-apa yang berubah.',
  },
  'parts.error.noDayLeft': {
    en: '#{number} is due {due}: there is no day left before it for a part. Do it as a whole, or tell the secretariat, who can move its day. Nothing was changed.',
    vi: '#{number} đến hạn {due}: không còn ngày nào trước đó để giao phần việc. Hãy thực hiện chung, hoặc báo bộ phận thư ký để điều chỉnh thời hạn. Chưa có gì thay đổi.',
    ms: 'Tarikh akhir #{number} ialah {due}: tiada lagi hari sebelumnya untuk satu bahagian. Laksanakan bersama, atau maklumkan kepada urus setia yang boleh mengubah tarikhnya. Tiada apa-apa yang berubah.',
  },
  'parts.error.ofPart': {
    en: '#{number} is itself a part, of #{parent}, and parts have no parts. Give another part of #{parent} instead: /tasks delegate {parent}. Nothing was changed.',
    vi: '#{number} đã là phần việc của #{parent} nên không chia nhỏ thêm. Hãy giao một phần việc khác của #{parent}: /tasks delegate {parent}. Chưa có gì thay đổi.',
    ms: '#{number} ialah bahagian #{parent} dan tidak boleh dibahagi lagi. Agihkan bahagian lain daripada #{parent}: /tasks delegate {parent}. Tiada apa-apa yang berubah.',
  },
  'parts.error.stranger': {
    en: '{name} belongs to {groups}, not to {lead}. {count, plural, =0 {Nobody is on its list yet: /groups members adds people} other {Its people are {people}}}. To have another group contribute, the secretariat says /tasks assign with coordinators. Nothing was changed.',
    vi: '{name} thuộc {groups}, không thuộc {lead}. {count, plural, =0 {Cơ quan này chưa có ai trong danh sách: dùng /groups members để thêm} other {Người của cơ quan này: {people}}}. Để cơ quan khác phối hợp, bộ phận thư ký dùng /tasks assign với coordinators. Chưa có gì thay đổi.',
    ms: '{name} daripada {groups}, bukan {lead}. {count, plural, =0 {Belum ada sesiapa dalam senarainya: /groups members menambah orang} other {Ahlinya ialah {people}}}. Untuk menyertakan agensi lain, urus setia menggunakan /tasks assign dengan coordinators. Tiada apa-apa yang berubah.',
  },
  'parts.error.done': {
    en: '#{number} is already done: {by}, {when}. Who gave this part, or the secretariat, can reopen it with /tasks reopen {number}.',
    vi: '#{number} đã hoàn thành: {by}, {when}. Người giao phần việc này hoặc bộ phận thư ký có thể mở lại bằng /tasks reopen {number}.',
    ms: '#{number} sudah selesai: {by}, {when}. Pemberi bahagian ini atau urus setia boleh membukanya semula dengan /tasks reopen {number}.',
  },
  'parts.error.dropped': {
    en: '#{number} was dropped: {by}, {when}. Who gave this part, or the secretariat, can reopen it with /tasks reopen {number}.',
    vi: '#{number} đã bị hủy: {by}, {when}. Người giao phần việc này hoặc bộ phận thư ký có thể mở lại bằng /tasks reopen {number}.',
    ms: '#{number} telah digugurkan: {by}, {when}. Pemberi bahagian ini atau urus setia boleh membukanya semula dengan /tasks reopen {number}.',
  },
  'parts.error.nobody': {
    en: 'A part of #{number} is given to somebody: name one or more people of the group that leads it. Nothing was changed.',
    vi: 'Phần việc của #{number} phải giao cho người cụ thể: hãy nêu tên một hoặc nhiều người của cơ quan chủ trì. Chưa có gì thay đổi.',
    ms: 'Bahagian #{number} mesti diberikan kepada seseorang: namakan seorang atau lebih daripada agensi peneraju. Tiada apa-apa yang berubah.',
  },
  'parts.error.reads': {
    en: '{name} is {office}, who only reads: no part can be theirs. Name somebody else. Nothing was changed.',
    vi: '{name} là {office}, chỉ xem nên không nhận phần việc được. Hãy chọn người khác. Chưa có gì thay đổi.',
    ms: '{name} ialah {office} yang hanya membaca, jadi tidak boleh menerima bahagian. Pilih orang lain. Tiada apa-apa yang berubah.',
  },
  'parts.error.parentClosed': {
    en: '#{number} is a part of #{parent}, which is {state}. Parts are open only while the whole is: #{parent} comes first. Nothing was changed.',
    vi: '#{number} là phần việc của #{parent}, mà #{parent} {state}. Phần việc chỉ mở lại được khi nhiệm vụ chung chưa hoàn thành: hãy mở lại #{parent} trước. Chưa có gì thay đổi.',
    ms: '#{number} ialah bahagian #{parent} yang {state}. Bahagian hanya terbuka selagi tugasan penuh terbuka: buka #{parent} dahulu. Tiada apa-apa yang berubah.',
  },
  'parts.error.lead': {
    en: '#{number} is a part of #{parent} and stays with the group that leads that. Assign #{parent} instead, or give people only: /tasks assign {number} to:… Nothing was changed.',
    vi: '#{number} là phần việc của #{parent} nên thuộc cơ quan chủ trì nhiệm vụ đó. Hãy phân công #{parent}, hoặc chỉ đổi người: /tasks assign {number} to:… Chưa có gì thay đổi.',
    ms: '#{number} ialah bahagian #{parent} dan kekal dengan agensi yang menerajuinya. Tugaskan #{parent}, atau tukar orang sahaja: /tasks assign {number} to:… Tiada apa-apa yang berubah.',
  },
  'parts.error.sealed': {
    en: '#{number} is a part of #{parent}, which is confidential, so it stays confidential too. Open #{parent} to all first. Nothing was changed.',
    vi: '#{number} là phần việc của #{parent} là nhiệm vụ mật nên cũng giữ chế độ mật. Hãy bỏ chế độ mật của #{parent} trước. Chưa có gì thay đổi.',
    ms: '#{number} ialah bahagian #{parent} yang sulit, jadi ia kekal sulit. Buka #{parent} kepada semua dahulu. Tiada apa-apa yang berubah.',
  },
  'parts.error.noExtension': {
    en: '#{number} is a part: its day is agreed with your group’s lead, who can drop it and give it anew with another day. Nothing was changed.',
    vi: '#{number} là phần việc: thời hạn do người phụ trách cơ quan bạn giao; người đó có thể hủy và giao lại với thời hạn khác. Chưa có gì thay đổi.',
    ms: '#{number} ialah bahagian tugasan: tarikhnya ditetapkan dengan ketua agensi anda, yang boleh menggugurkannya dan mengagihkannya semula dengan tarikh lain. Tiada apa-apa yang berubah.',
  },
  'parts.error.reason': {
    en: 'Say why #{number} is opened again: /tasks reopen {number} and the reason. Whoever it was given to reads it. Nothing was changed.',
    vi: 'Hãy nêu lý do mở lại #{number}: /tasks reopen {number} kèm lý do. Người được giao sẽ đọc được. Chưa có gì thay đổi.',
    ms: 'Nyatakan sebab #{number} dibuka semula: /tasks reopen {number} dan sebabnya. Orang yang ditugaskan akan membacanya. Tiada apa-apa yang berubah.',
  },
});
