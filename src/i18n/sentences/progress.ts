import { sentences } from '../sentence.ts';

/** How a task goes, as its own people say it, and what those are told for whom it waits. */
export const progress = sentences({
  'tasks.progress.summary': {
    en: 'Say how a task goes',
    vi: 'Báo tiến độ nhiệm vụ',
    ms: 'Nyatakan kemajuan',
  },
  'progress.field.answer': { en: 'Progress', vi: 'Tiến độ', ms: 'Kemajuan' },
  'progress.field.why': { en: 'Why', vi: 'Lý do', ms: 'Sebab' },
  'progress.field.why.hint': {
    en: 'What is missing, and since when',
    vi: 'Vướng mắc gì, từ khi nào',
    ms: 'Apa yang masih kurang, dan sejak bila',
  },
  'progress.field.by': { en: 'Waits for', vi: 'Chờ', ms: 'Menunggu' },
  'progress.field.by.hint': {
    en: 'The group or person; they are told',
    vi: 'Cơ quan hoặc người; Docket sẽ báo cho họ biết',
    ms: 'Agensi atau orang; mereka akan dimaklumkan',
  },
  'progress.onTrack': { en: 'on track', vi: 'đúng tiến độ', ms: 'mengikut jadual' },
  'progress.atRisk': { en: 'at risk', vi: 'có nguy cơ chậm', ms: 'berisiko' },
  'progress.blocked': { en: 'blocked', vi: 'đang vướng', ms: 'tersekat' },
  'progress.unanswered': { en: 'unanswered', vi: 'chưa báo tiến độ', ms: 'belum dijawab' },
  'progress.blockedBy': {
    en: 'blocked, waiting for {who}',
    vi: 'đang vướng, chờ {who}',
    ms: 'tersekat, menunggu {who}',
  },
  'progress.fresh': { en: '{answer}, {ago}', vi: '{answer}, {ago}', ms: '{answer}, {ago}' },
  'progress.old': {
    en: '{answer} – said {ago}',
    vi: '{answer} – báo {ago}',
    ms: '{answer} – dinyatakan {ago}',
  },
  'progress.beforeMove': {
    en: '{answer} – said {ago}, before its deadline was moved',
    vi: '{answer} – báo {ago}, trước khi điều chỉnh thời hạn',
    ms: '{answer} – dinyatakan {ago}, sebelum tarikh akhir diubah',
  },
  'progress.saidBy': {
    en: '{said} ({name}, {day})',
    vi: '{said} ({name}, {day})',
    ms: '{said} ({name}, {day})',
  },
  'progress.because': { en: 'Why: {why}', vi: 'Lý do: {why}', ms: 'Sebab: {why}' },
  'buttons.onTrack': { en: 'On track', vi: 'Đúng tiến độ', ms: 'Mengikut jadual' },
  'buttons.atRisk': { en: 'At risk', vi: 'Có nguy cơ chậm', ms: 'Berisiko' },
  'buttons.blocked': { en: 'Blocked', vi: 'Đang vướng', ms: 'Tersekat' },
  'buttons.answerNote': { en: 'Answer', vi: 'Trả lời', ms: 'Jawab' },
  'tasks.progressed': {
    en: 'Noted how it goes: {title}',
    vi: 'Đã ghi nhận tiến độ: {title}',
    ms: 'Kemajuan direkodkan: {title}',
  },
  'progress.done.onTrack': {
    en: 'On track. Everyone reminded of it can see this. Reminders go on until it is done.',
    vi: 'Đúng tiến độ. Những người được nhắc đều thấy. Việc nhắc vẫn tiếp tục cho đến khi hoàn thành.',
    ms: 'Mengikut jadual. Semua yang diingatkan dapat melihatnya. Peringatan diteruskan sehingga tugasan selesai.',
  },
  'progress.done.atRisk': {
    en: 'At risk. Everyone reminded of it can see this, and why.',
    vi: 'Có nguy cơ chậm. Những người được nhắc đều thấy, kèm lý do.',
    ms: 'Berisiko. Semua yang diingatkan dapat melihatnya, bersama sebabnya.',
  },
  'progress.done.blocked': {
    en: 'Blocked. {who} is told who waits, for what and why.',
    vi: 'Đang vướng. Docket báo cho {who} biết ai đang chờ, chờ việc gì và lý do.',
    ms: 'Tersekat. {who} dimaklumkan siapa yang menunggu, apa dan sebabnya.',
  },
  'progress.done.blockedInstead': {
    en: 'Blocked. Docket can reach nobody of {who}: the secretariat is told instead.',
    vi: 'Đang vướng. Docket chưa liên hệ được với {who} nên đã báo bộ phận thư ký.',
    ms: 'Tersekat. Docket tidak dapat menghubungi {who}: urus setia dimaklumkan sebagai ganti.',
  },
  'progress.done.blockedNobody': {
    en: 'Blocked. Docket can reach neither {who} nor the secretariat: please tell them yourself.',
    vi: 'Đang vướng. Docket chưa liên hệ được với {who} và bộ phận thư ký: vui lòng tự báo cho họ.',
    ms: 'Tersekat. Docket tidak dapat menghubungi {who} mahupun urus setia: sila maklumkan mereka sendiri.',
  },
  'progress.done.blockedAgain': {
    en: 'Blocked, as before. {who} has been told already.',
    vi: 'Vẫn đang vướng như trước. {who} đã được báo rồi.',
    ms: 'Masih tersekat seperti sebelum ini. {who} sudah dimaklumkan.',
  },
  'progress.known': {
    en: '#{number} is said to be so today already, thank you: {said}, {by}.',
    vi: 'Xin cảm ơn, hôm nay #{number} đã được báo như vậy: {said}, {by}.',
    ms: 'Terima kasih, #{number} sudah dinyatakan begitu hari ini: {said}, {by}.',
  },
  'progress.error.noOwner': {
    en: 'No group or person here is called “{said}”. /groups list and /docket people show them all.',
    vi: 'Không có cơ quan hoặc thành viên nào tên là “{said}”. Gõ /groups list hoặc /docket people để xem tất cả.',
    ms: 'Tiada agensi atau orang bernama “{said}”. /groups list dan /docket people menyenaraikan semuanya.',
  },
  'progress.error.whichOwner': {
    en: 'Several groups or people fit “{said}”. Which one?',
    vi: 'Có nhiều cơ quan hoặc người khớp với “{said}”. Bạn chọn mục nào?',
    ms: 'Beberapa agensi atau orang sepadan dengan “{said}”. Yang mana satu?',
  },
  'progress.error.byOnly': {
    en: 'Only a blocked task waits for somebody. Say /tasks progress {number} blocked with whom and why, or leave {who} out.',
    vi: 'Chỉ nhiệm vụ đang vướng mới chờ ai đó. Gõ /tasks progress {number} đang vướng kèm chờ ai và lý do, hoặc bỏ {who}.',
    ms: 'Hanya tugasan tersekat menunggu seseorang. Taip /tasks progress {number} tersekat dengan siapa dan sebabnya, atau tinggalkan {who}.',
  },
  'progress.error.done': {
    en: 'That #{number} is done is said with a command of its own: /tasks done {number}. Nothing was changed.',
    vi: 'Để báo hoàn thành #{number}, hãy gõ /tasks done {number}. Chưa có gì thay đổi.',
    ms: 'Untuk melaporkan #{number} selesai, taip /tasks done {number}. Tiada apa-apa yang berubah.',
  },
  'progress.error.own': {
    en: '#{number} cannot wait for {who}: it is theirs to do. Say for which other group or person it waits.',
    vi: '#{number} không thể chờ {who}, vì chính họ thực hiện. Hãy ghi cơ quan hoặc người khác mà nhiệm vụ đang chờ.',
    ms: '#{number} tidak boleh menunggu {who}: tugasan itu milik mereka sendiri. Nyatakan agensi atau orang lain yang ditunggu.',
  },
  'history.progress.onTrack': {
    en: 'said it is on track',
    vi: 'đã báo đúng tiến độ',
    ms: 'menyatakan ia mengikut jadual',
  },
  'history.progress.atRisk': {
    en: 'said it is at risk',
    vi: 'đã báo có nguy cơ chậm',
    ms: 'menyatakan ia berisiko',
  },
  'history.progress.blocked': {
    en: 'said it is blocked',
    vi: 'đã báo đang vướng',
    ms: 'menyatakan ia tersekat',
  },
  'history.progress.blockedBy': {
    en: 'said it is blocked, waiting for {who}',
    vi: 'đã báo đang vướng, chờ {who}',
    ms: 'menyatakan ia tersekat, menunggu {who}',
  },
  'notes.of.onTrack': {
    en: 'task {number}, on track',
    vi: 'nhiệm vụ {number}, đúng tiến độ',
    ms: 'tugasan {number}, mengikut jadual',
  },
  'notes.of.atRisk': {
    en: 'task {number}, at risk',
    vi: 'nhiệm vụ {number}, có nguy cơ chậm',
    ms: 'tugasan {number}, berisiko',
  },
  'notes.of.blocked': {
    en: 'task {number}, blocked',
    vi: 'nhiệm vụ {number}, đang vướng',
    ms: 'tugasan {number}, tersekat',
  },
  'blocker.title': {
    en: '{lead} waits for {who}',
    vi: '{lead} đang chờ {who}',
    ms: '{lead} menunggu {who}',
  },
  'blocker.title.over': {
    en: '{lead} waits for {who} no longer',
    vi: '{lead} không còn chờ {who}',
    ms: '{lead} tidak lagi menunggu {who}',
  },
  'blocker.since': {
    en: 'waiting since {day}',
    vi: 'chờ từ {day}',
    ms: 'menunggu sejak {day}',
  },
  'blocker.saidBy': { en: 'Said by {name}.', vi: '{name} báo.', ms: 'Dinyatakan oleh {name}.' },
  'blocker.next': {
    en: 'Answer here what can be expected and when: whoever works on it reads it with the task.',
    vi: 'Đề nghị trả lời tại đây khi nào có thể đáp ứng; những người thực hiện sẽ đọc được cùng nhiệm vụ.',
    ms: 'Sila jawab di sini apa yang boleh dijangka dan bila: mereka yang melaksanakannya akan membacanya bersama tugasan.',
  },
  'blocker.instead': {
    en: 'Docket can reach nobody of {who}. Please pass this on.',
    vi: 'Docket chưa liên hệ được với {who}. Đề nghị chuyển giúp.',
    ms: 'Docket tidak dapat menghubungi {who}. Sila sampaikan.',
  },
  'blocker.over': {
    en: 'Nothing more is needed for it. Thank you.',
    vi: 'Không cần làm gì thêm. Xin cảm ơn.',
    ms: 'Tiada apa-apa lagi diperlukan. Terima kasih.',
  },
  'blocker.now': { en: 'Now: {standing}.', vi: 'Hiện nay: {standing}.', ms: 'Kini: {standing}.' },
  'blocker.summary': {
    en: '{title}: {task}, {due}, {since}.',
    vi: '{title}: {task}, {due}, {since}.',
    ms: '{title}: {task}, {due}, {since}.',
  },
});
