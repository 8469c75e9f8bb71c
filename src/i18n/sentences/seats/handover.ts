import { sentences } from '../../sentence.ts';

/** A seat is handed over with everything open: the answer, the summary and its refusals. */
export const seatsHandover = sentences({
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
    en: '{member} leads {name} already, since {day}. Name somebody else to take over.',
    vi: '{member} đã phụ trách {name} từ {day}. Hãy nêu người khác để nhận bàn giao.',
    ms: '{member} sudah mengetuai {name} sejak {day}. Namakan orang lain untuk mengambil alih.',
  },
  'seats.handover.error.holdsThen': {
    en: '{member} takes {name} over on {day} as it is. Nothing needs to be done, or name somebody else.',
    vi: '{member} đã được bàn giao {name} kể từ {day}. Không cần làm gì thêm, hoặc hãy nêu người khác.',
    ms: '{member} memang akan mengambil alih {name} mulai {day}. Tiada apa-apa perlu dilakukan, atau namakan orang lain.',
  },
  'seats.handover.error.takesBack': {
    en: '{member} leads {name} until then. The secretariat takes the handover back with /groups lead, from today.',
    vi: '{member} vẫn phụ trách {name} cho đến lúc đó. Bộ phận thư ký hủy việc bàn giao bằng /groups lead, kể từ hôm nay.',
    ms: '{member} masih mengetuai {name} sehingga itu. Urus setia membatalkan penyerahan tugas itu dengan /groups lead, mulai hari ini.',
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
});
