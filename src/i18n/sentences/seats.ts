import { sentences } from '../sentence.ts';

/** Who holds seats, who stands in for them, and how they are handed over. */
export const seats = sentences({
  'seats.note.away': {
    en: '{lead} ({group}) is away until {day}; {deputy} stands in.',
    vi: '{lead} ({group}) vắng mặt đến hết {day}; {deputy} thay mặt giải quyết.',
    ms: '{lead} ({group}) tidak hadir hingga {day}; {deputy} memangku tugas.',
  },
  'seats.note.awayAlone': {
    en: '{lead} ({group}) is away until {day}, and no deputy is there.',
    vi: '{lead} ({group}) vắng mặt đến hết {day} và không có cấp phó thay mặt.',
    ms: '{lead} ({group}) tidak hadir hingga {day}, dan tiada timbalan bertugas.',
  },
  'seats.note.gone': {
    en: '{lead} ({group}) has left the chat workspace; {deputy} stands in.',
    vi: '{lead} ({group}) đã rời không gian làm việc; {deputy} thay mặt giải quyết.',
    ms: '{lead} ({group}) telah meninggalkan ruang kerja; {deputy} memangku tugas.',
  },
  'seats.note.goneAlone': {
    en: '{lead} ({group}) has left the chat workspace, and no deputy is there.',
    vi: '{lead} ({group}) đã rời không gian làm việc và không có cấp phó thay mặt.',
    ms: '{lead} ({group}) telah meninggalkan ruang kerja, dan tiada timbalan bertugas.',
  },
  'seats.note.vacant': {
    en: 'Nobody leads {group} at the moment.',
    vi: '{group} hiện chưa có người phụ trách.',
    ms: '{group} belum mempunyai ketua buat masa ini.',
  },
  'seats.holder.away': {
    en: '{name} (away until {day})',
    vi: '{name} (vắng mặt đến hết {day})',
    ms: '{name} (tidak hadir hingga {day})',
  },
  'seats.holder.awayDeputy': {
    en: '{name} (away until {day}, deputy: {deputy})',
    vi: '{name} (vắng mặt đến hết {day}, cấp phó thay mặt: {deputy})',
    ms: '{name} (tidak hadir hingga {day}, timbalan: {deputy})',
  },
  'seats.holder.awayAlone': {
    en: '{name} (away until {day}, no deputy)',
    vi: '{name} (vắng mặt đến hết {day}, không có cấp phó)',
    ms: '{name} (tidak hadir hingga {day}, tiada timbalan)',
  },
  'seats.holder.gone': {
    en: '{name} (has left the chat workspace)',
    vi: '{name} (đã rời không gian làm việc)',
    ms: '{name} (telah meninggalkan ruang kerja)',
  },
  'seats.kind.lead': { en: 'lead', vi: 'phụ trách', ms: 'ketua' },
  'seats.kind.deputy': { en: 'deputy', vi: 'cấp phó', ms: 'timbalan' },
  'seats.earlier': { en: 'Earlier', vi: 'Trước đây', ms: 'Terdahulu' },
  'seats.earlier.one': {
    en: '{name}, {seat}, {from} to {until}',
    vi: '{name}, {seat}, từ {from} đến {until}',
    ms: '{name}, {seat}, {from} hingga {until}',
  },
  'seats.next': { en: 'To come', vi: 'Sắp tới', ms: 'Akan datang' },
  'seats.next.one': {
    en: '{name}, {seat}, from {from}',
    vi: '{name}, {seat}, từ {from}',
    ms: '{name}, {seat}, mulai {from}',
  },
  'seats.until': { en: '{holder}, until {day}', vi: '{holder}, đến hết {day}', ms: '{holder}, hingga {day}' },
  'seats.fromToday': { en: 'from today, {day}', vi: 'kể từ hôm nay, {day}', ms: 'mulai hari ini, {day}' },
  'seats.fromDay': { en: 'from {day}', vi: 'kể từ {day}', ms: 'mulai {day}' },

  'seats.seatedFrom': {
    en: '{member} leads {name} from {day} on.',
    vi: '{member} phụ trách {name} kể từ {day}.',
    ms: '{member} mengetuai {name} mulai {day}.',
  },
  'seats.seatedAfterFrom': {
    en: '{member} holds the seat until then. Open tasks stay with the group; what is assigned to a person passes with /groups handover.',
    vi: '{member} giữ vị trí cho đến lúc đó. Nhiệm vụ chưa hoàn thành vẫn thuộc cơ quan; nhiệm vụ giao riêng được chuyển bằng /groups handover.',
    ms: '{member} memegang jawatan sehingga itu. Tugasan yang belum selesai kekal dengan agensi; yang diberikan kepada seseorang dipindahkan dengan /groups handover.',
  },
  'seats.vacatedFrom': {
    en: '{member} leads {name} no more from {day} on; the seat is vacant then.',
    vi: 'Kể từ {day}, {member} không còn phụ trách {name}; vị trí sẽ để trống.',
    ms: 'Mulai {day}, {member} tidak lagi mengetuai {name}; jawatan itu akan kosong.',
  },
  'seats.deputizedFrom': {
    en: '{member} is a deputy of {name} from {day} on.',
    vi: '{member} là cấp phó của {name} kể từ {day}.',
    ms: '{member} menjadi timbalan {name} mulai {day}.',
  },
  'seats.undeputizedFrom': {
    en: '{member} is a deputy of {name} no more from {day} on.',
    vi: 'Kể từ {day}, {member} không còn là cấp phó của {name}.',
    ms: 'Mulai {day}, {member} bukan lagi timbalan {name}.',
  },

  'seats.field.from': { en: 'From', vi: 'Từ ngày', ms: 'Mulai' },
  'seats.field.from.hint': {
    en: 'the first day, today if left out',
    vi: 'ngày đầu tiên; bỏ trống là hôm nay',
    ms: 'hari pertama; hari ini jika dibiarkan kosong',
  },
  'seats.field.until': { en: 'Until', vi: 'Đến hết ngày', ms: 'Hingga' },
  'seats.field.until.hint': {
    en: 'the last day away, for example 5/8',
    vi: 'ngày vắng mặt cuối cùng, ví dụ 5/8',
    ms: 'hari terakhir tidak hadir, contohnya 5/8',
  },
  'seats.field.who': { en: 'Who', vi: 'Ai', ms: 'Siapa' },
  'seats.field.who.hint': {
    en: 'yourself if left out',
    vi: 'bỏ trống là chính bạn',
    ms: 'diri anda jika dibiarkan kosong',
  },
  'seats.field.to': { en: 'To', vi: 'Người nhận', ms: 'Kepada' },
  'seats.field.giver': { en: 'From whom', vi: 'Người bàn giao', ms: 'Daripada' },
  'seats.field.giver.hint': {
    en: 'the present lead if left out',
    vi: 'bỏ trống là người phụ trách hiện tại',
    ms: 'ketua semasa jika dibiarkan kosong',
  },
  'seats.error.past': {
    en: '{day} is over. A seat changes hands today or on a day to come: who held it before stays as it was.',
    vi: '{day} đã qua. Vị trí chỉ thay đổi từ hôm nay hoặc một ngày sắp tới; ai giữ trước đó vẫn ghi như cũ.',
    ms: '{day} sudah berlalu. Jawatan bertukar hari ini atau pada hari akan datang; pemegang sebelumnya kekal seperti sedia ada.',
  },
  'seats.error.leadsLater': {
    en: '{member} leads {name} from {day} on, and a lead is none of its deputies. Change the lead first, with /groups lead.',
    vi: '{member} sẽ phụ trách {name} kể từ {day}; người phụ trách không đồng thời là cấp phó. Hãy đổi người phụ trách trước bằng /groups lead.',
    ms: '{member} mengetuai {name} mulai {day}, dan ketua bukan timbalannya sendiri. Tukar ketua dahulu dengan /groups lead.',
  },
  'seats.error.onlyReads': {
    en: '{member} is {office}, who reads and changes nothing, and so can hold no seat. Change the role with /docket person first.',
    vi: '{member} là {office}, chỉ được xem và không thay đổi gì, nên không thể giữ vị trí. Hãy đổi vai trò bằng /docket person trước.',
    ms: '{member} ialah {office}, yang hanya membaca dan tidak mengubah apa-apa, jadi tidak boleh memegang jawatan. Tukar peranan dengan /docket person dahulu.',
  },

  'seats.handover.summary': {
    en: 'Hand a seat over with everything open',
    vi: 'Bàn giao vị trí cùng mọi việc còn mở',
    ms: 'Serah tugas jawatan dengan semua yang belum selesai',
  },
  'seats.handover.done': {
    en: '{to} takes over {name} from {from}, {since}.',
    vi: '{to} nhận bàn giao {name} từ {from}, {since}.',
    ms: '{to} mengambil alih {name} daripada {from}, {since}.',
  },
  'seats.handover.doneVacant': {
    en: '{to} takes over {name}, {since}, with the tasks of {from}.',
    vi: '{to} nhận phụ trách {name}, {since}, cùng các nhiệm vụ của {from}.',
    ms: '{to} mengambil alih {name}, {since}, bersama tugasan {from}.',
  },
  'seats.handover.next': {
    en: 'Tasks of {name} that {from} is assigned to pass to {to} in a moment. Both get a summary, and the group’s channel is told.',
    vi: 'Các nhiệm vụ của {name} đang giao cho {from} sẽ được chuyển cho {to} ngay sau đây. Cả hai nhận bản tóm tắt; kênh của cơ quan được thông báo.',
    ms: 'Tugasan {name} yang diberikan kepada {from} akan berpindah kepada {to} sebentar lagi. Kedua-duanya menerima ringkasan, dan saluran agensi dimaklumkan.',
  },
  'seats.handover.nextLater': {
    en: 'Until then nothing changes. On that day the tasks of {name} that {from} is assigned to pass to {to}; both get a summary, and the group’s channel is told.',
    vi: 'Cho đến lúc đó không có gì thay đổi. Vào ngày đó, các nhiệm vụ của {name} đang giao cho {from} được chuyển cho {to}; cả hai nhận bản tóm tắt và kênh của cơ quan được thông báo.',
    ms: 'Sehingga itu tiada apa-apa berubah. Pada hari itu tugasan {name} yang diberikan kepada {from} berpindah kepada {to}; kedua-duanya menerima ringkasan, dan saluran agensi dimaklumkan.',
  },
  'seats.handover.error.same': {
    en: '{member} cannot hand over to themselves. Name somebody else.',
    vi: '{member} không thể tự bàn giao cho chính mình. Hãy chọn người khác.',
    ms: '{member} tidak boleh menyerah tugas kepada diri sendiri. Namakan orang lain.',
  },
  'seats.handover.error.holds': {
    en: '{member} leads {name} already, since {day}.',
    vi: '{member} đã phụ trách {name} từ {day}.',
    ms: '{member} sudah mengetuai {name} sejak {day}.',
  },
  'seats.handover.error.vacant': {
    en: 'Nobody leads {name}, so there is nobody to hand it over. Give the seat with /groups lead, or say from: whose tasks are to pass.',
    vi: '{name} chưa có người phụ trách nên không có ai để bàn giao. Hãy chỉ định bằng /groups lead, hoặc ghi from: để nêu người có nhiệm vụ cần chuyển.',
    ms: '{name} tiada ketua, jadi tiada sesiapa untuk menyerah tugas. Beri jawatan dengan /groups lead, atau sebut from: pemilik tugasan yang hendak dipindahkan.',
  },
  'seats.handover.error.noSeat': {
    en: '{member} holds no seat of {name}; {lead} leads it. Leave out from: to hand over the lead seat.',
    vi: '{member} không giữ vị trí nào của {name}; người phụ trách là {lead}. Bỏ from: để bàn giao vị trí phụ trách.',
    ms: '{member} tidak memegang jawatan dalam {name}; ketuanya ialah {lead}. Buang from: untuk menyerah jawatan ketua.',
  },
  'seats.handover.title': {
    en: '{from} has handed over {name} to {to}',
    vi: '{from} đã bàn giao {name} cho {to}',
    ms: '{from} telah menyerah tugas {name} kepada {to}',
  },
  'seats.handover.since': {
    en: '{to} leads {name} from {day} on. Reminders follow the seat.',
    vi: '{to} phụ trách {name} kể từ {day}. Tin nhắc việc được gửi theo vị trí.',
    ms: '{to} mengetuai {name} mulai {day}. Peringatan mengikut jawatan.',
  },
  'seats.handover.sinceDeputy': {
    en: '{to} is a deputy of {name} from {day} on, in the place of {from}.',
    vi: '{to} là cấp phó của {name} kể từ {day}, thay {from}.',
    ms: '{to} menjadi timbalan {name} mulai {day}, menggantikan {from}.',
  },
  'seats.handover.passed': {
    en: '{count, plural, =0 {No task was assigned to {from} personally.} one {# task that was assigned to {from} is now {to}’s.} other {# tasks that were assigned to {from} are now {to}’s.}}',
    vi: '{count, plural, =0 {Không có nhiệm vụ nào giao riêng cho {from}.} other {{count} nhiệm vụ giao cho {from} nay chuyển cho {to}.}}',
    ms: '{count, plural, =0 {Tiada tugasan diberikan kepada {from} secara peribadi.} other {{count} tugasan {from} kini milik {to}.}}',
  },
  'seats.handover.open': { en: 'Open', vi: 'Chưa hoàn thành', ms: 'Belum selesai' },
  'seats.handover.late': { en: 'Overdue', vi: 'Quá hạn', ms: 'Tertunggak' },
  'seats.handover.atRisk': { en: 'At risk', vi: 'Có nguy cơ chậm', ms: 'Berisiko' },
  'seats.handover.blocked': { en: 'Blocked', vi: 'Đang vướng', ms: 'Tersekat' },
  'seats.handover.reported': {
    en: 'Reported, not accepted yet',
    vi: 'Đã báo hoàn thành, chờ duyệt',
    ms: 'Dilaporkan selesai, belum diterima',
  },
  'seats.handover.asked': {
    en: 'Waiting for more time',
    vi: 'Đang đề nghị gia hạn',
    ms: 'Menunggu lanjutan masa',
  },
  'seats.handover.first': { en: 'First of them', vi: 'Các nhiệm vụ đầu tiên', ms: 'Yang pertama' },
  'seats.handover.all': {
    en: '{count, plural, one {Show # task} other {Show all # tasks}}',
    vi: 'Xem cả {count} nhiệm vụ',
    ms: 'Lihat semua {count} tugasan',
  },
  'seats.handover.buttonOf': {
    en: 'Hand over {group}',
    vi: 'Bàn giao {group}',
    ms: 'Serah tugas {group}',
  },
  'seats.handover.button': { en: 'Hand over', vi: 'Bàn giao', ms: 'Serah tugas' },

  'seats.away.summary': {
    en: 'Say who is away until when; the deputy is told instead',
    vi: 'Báo vắng mặt đến ngày nào; cấp phó được nhắc thay',
    ms: 'Nyatakan siapa tidak hadir hingga bila; timbalan dimaklumkan',
  },
  'seats.away.done': {
    en: '{name} is away {from} until {until}.',
    vi: '{name} vắng mặt {from} đến hết {until}.',
    ms: '{name} tidak hadir {from} hingga {until}.',
  },
  'seats.away.standsIn': {
    en: '{group}: {deputy} stands in.',
    vi: '{group}: {deputy} thay mặt giải quyết.',
    ms: '{group}: {deputy} memangku tugas.',
  },
  'seats.away.nobody': {
    en: '{group}: no deputy. What goes to the lead goes to the group above. Name one with /groups deputy.',
    vi: '{group}: không có cấp phó. Tin gửi người phụ trách sẽ chuyển lên cơ quan cấp trên. Thêm cấp phó bằng /groups deputy.',
    ms: '{group}: tiada timbalan. Apa yang dihantar kepada ketua akan pergi ke agensi induk. Namakan seorang dengan /groups deputy.',
  },
  'seats.away.ends': {
    en: 'It ends by itself after that day; /groups back ends it sooner.',
    vi: 'Hết ngày đó sẽ tự kết thúc; gõ /groups back để kết thúc sớm hơn.',
    ms: 'Ia tamat dengan sendirinya selepas hari itu; /groups back menamatkannya lebih awal.',
  },
  'seats.away.error.past': {
    en: '{day} is over. An absence begins today or later, and ends on a day that is not over.',
    vi: '{day} đã qua. Kỳ vắng mặt bắt đầu từ hôm nay trở đi và kết thúc vào một ngày chưa qua.',
    ms: '{day} sudah berlalu. Ketidakhadiran bermula hari ini atau kemudian, dan tamat pada hari yang belum berlalu.',
  },
  'seats.away.error.order': {
    en: 'It would end on {until}, before it begins on {from}.',
    vi: 'Kỳ vắng mặt kết thúc ngày {until}, trước khi bắt đầu ngày {from}.',
    ms: 'Ia akan tamat pada {until}, sebelum bermula pada {from}.',
  },
  'seats.away.error.long': {
    en: 'That is more than a year. Hand the seat over instead, with /groups handover.',
    vi: 'Như vậy là hơn một năm. Hãy bàn giao vị trí bằng /groups handover.',
    ms: 'Itu melebihi setahun. Serah tugas jawatan itu dengan /groups handover.',
  },
  'seats.back.summary': {
    en: 'End an absence',
    vi: 'Kết thúc kỳ vắng mặt',
    ms: 'Tamatkan ketidakhadiran',
  },
  'seats.back.done': {
    en: '{name} is back. What goes to their seats comes to them again.',
    vi: '{name} đã trở lại. Tin gửi theo vị trí lại đến với họ.',
    ms: '{name} sudah kembali. Apa yang dihantar kepada jawatannya sampai semula kepadanya.',
  },
  'seats.back.error.there': {
    en: '{name} is not away, nor about to be. /groups away says so.',
    vi: '{name} không vắng mặt và cũng không có lịch vắng mặt. Gõ /groups away để báo vắng mặt.',
    ms: '{name} tidak dicatat tidak hadir. /groups away mencatatkannya.',
  },
  'seats.me.away': { en: 'Away', vi: 'Vắng mặt', ms: 'Tidak hadir' },
  'seats.me.span': { en: '{from} until {until}', vi: '{from} đến hết {until}', ms: '{from} hingga {until}' },
  'seats.me.now': { en: 'now', vi: 'từ nay', ms: 'kini' },
  'seats.me.button.back': { en: 'I am back', vi: 'Tôi đã trở lại', ms: 'Saya sudah kembali' },
  'seats.me.button.away': { en: 'I will be away', vi: 'Báo vắng mặt', ms: 'Saya akan tiada' },
  'seats.me.home': {
    en: 'You are away until {day}. What goes to your seats goes to your deputies.',
    vi: 'Bạn đang vắng mặt đến hết {day}. Tin gửi theo vị trí của bạn được chuyển cho cấp phó.',
    ms: 'Anda tidak hadir hingga {day}. Apa yang dihantar kepada jawatan anda pergi kepada timbalan anda.',
  },

  'seats.vacant.summary': {
    en: 'Groups with open tasks and nobody in the lead seat',
    vi: 'Cơ quan còn nhiệm vụ mà chưa có người phụ trách',
    ms: 'Agensi dengan tugasan belum selesai tanpa ketua',
  },
  'seats.vacant.title': {
    en: '{count, plural, =0 {Every group with open tasks has a lead} one {# group with open tasks has nobody in the lead seat} other {# groups with open tasks have nobody in the lead seat}}',
    vi: '{count, plural, =0 {Mọi cơ quan còn nhiệm vụ đều có người phụ trách} other {{count} cơ quan còn nhiệm vụ mà chưa có người phụ trách}}',
    ms: '{count, plural, =0 {Setiap agensi dengan tugasan belum selesai mempunyai ketua} other {{count} agensi dengan tugasan belum selesai tanpa ketua}}',
  },
  'seats.vacant.range': {
    en: '{from, number} to {to, number} of {total, number}, most overdue first.',
    vi: 'Từ {from, number} đến {to, number} trên tổng số {total, number}, nhiều việc quá hạn nhất ở trên.',
    ms: '{from, number} hingga {to, number} daripada {total, number}, paling banyak tertunggak dahulu.',
  },
  'seats.vacant.tasks': {
    en: '{open} open{late, plural, =0 {} other {, {late} of them overdue}}',
    vi: '{open} chưa hoàn thành{late, plural, =0 {} other {, trong đó {late} quá hạn}}',
    ms: '{open} belum selesai{late, plural, =0 {} other {, {late} daripadanya tertunggak}}',
  },
  'seats.vacant.nobody': { en: 'Nobody holds the seat', vi: 'Vị trí đang để trống', ms: 'Jawatan kosong' },
  'seats.vacant.away': {
    en: '{name} is away until {day}, and no deputy is there',
    vi: '{name} vắng mặt đến hết {day} và không có cấp phó thay mặt',
    ms: '{name} tidak hadir hingga {day}, dan tiada timbalan bertugas',
  },
  'seats.vacant.gone': {
    en: '{name} has left the chat workspace',
    vi: '{name} đã rời không gian làm việc',
    ms: '{name} telah meninggalkan ruang kerja',
  },
  'seats.vacant.late': {
    en: '{count, plural, one {# group with overdue tasks has nobody in the lead seat: /groups vacant.} other {# groups with overdue tasks have nobody in the lead seat: /groups vacant.}}',
    vi: '{count} cơ quan có nhiệm vụ quá hạn mà chưa có người phụ trách: /groups vacant.',
    ms: '{count} agensi dengan tugasan tertunggak tiada ketua: /groups vacant.',
  },
  'seats.departed.tasks': {
    en: '{led, plural, one {# open task} other {# open tasks}} in the groups they lead, {own} assigned to them',
    vi: '{led} nhiệm vụ chưa hoàn thành ở cơ quan đang phụ trách, {own} nhiệm vụ giao riêng',
    ms: '{led} tugasan belum selesai dalam agensi yang diketuai, {own} diberikan kepadanya',
  },
});
