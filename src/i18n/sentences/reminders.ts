import { sentences } from '../sentence.ts';

/** What Docket says unasked: reminders, announcements, the test of a channel; and the demo's clock. */
export const reminders = sentences({
  'reminders.title.late': {
    en: '{count, plural, one {# task is overdue} other {# tasks are overdue}}',
    vi: '{count} nhiệm vụ đã quá hạn',
    ms: '{count} tugas sudah lewat',
  },
  'reminders.title.today': {
    en: '{count, plural, one {# task is due today} other {# tasks are due today}}',
    vi: '{count} nhiệm vụ đến hạn hôm nay',
    ms: '{count} tugas perlu siap hari ini',
  },
  'reminders.title.tomorrow': {
    en: '{count, plural, one {# task is due tomorrow} other {# tasks are due tomorrow}}',
    vi: '{count} nhiệm vụ đến hạn ngày mai',
    ms: '{count} tugas perlu siap esok',
  },
  'reminders.title.near': {
    en: '{count, plural, one {# task is coming up} other {# tasks are coming up}}',
    vi: '{count} nhiệm vụ sắp đến hạn',
    ms: '{count} tugas menghampiri tarikh akhir',
  },
  'reminders.title.closed': {
    en: 'Nothing is waiting here any more',
    vi: 'Không còn việc nào chờ ở đây',
    ms: 'Tiada lagi tugas yang menunggu di sini',
  },
  'reminders.and': { en: '{first}, and {more}', vi: '{first}, và {more}', ms: '{first}, dan {more}' },
  'reminders.more': {
    en: '{count, plural, one {# more task} other {# more tasks}}',
    vi: '{count} nhiệm vụ khác',
    ms: '{count} tugas lain',
  },
  'reminders.summary': { en: '{title}: {tasks}.', vi: '{title}: {tasks}.', ms: '{title}: {tasks}.' },
  'reminders.summaryTask': {
    en: '{task} ({standing})',
    vi: '{task} ({standing})',
    ms: '{task} ({standing})',
  },
  'reminders.badge': { en: '{standing} – {day}', vi: '{standing} – {day}', ms: '{standing} – {day}' },
  'reminders.waiting': {
    en: '{office} is waiting for word on this.',
    vi: '{office} đang chờ thông tin về việc này.',
    ms: '{office} sedang menunggu maklum balas tentang perkara ini.',
  },
  'reminders.secretariatOf': {
    en: 'The secretariat of {committee}',
    vi: 'Thư ký {committee}',
    ms: 'Urus setia {committee}',
  },
  'reminders.next.near': {
    en: 'Press Done when a task is finished; its reminders then stop. If its day cannot be kept, tell the secretariat now.',
    vi: 'Khi hoàn thành, hãy bấm “Báo xong” để dừng nhắc. Nếu không kịp hạn, vui lòng báo thư ký sớm.',
    ms: 'Tekan “Selesai” apabila sesuatu tugas siap; peringatannya akan berhenti. Jika tarikhnya tidak dapat dipenuhi, maklumkan kepada urus setia sekarang.',
  },
  'reminders.next.late': {
    en: 'What is overdue stays on the late list until it is done or its deadline is moved; the secretariat can move it for a good reason.',
    vi: 'Việc quá hạn nằm trong danh sách quá hạn cho đến khi hoàn thành hoặc được dời hạn; thư ký có thể dời hạn nếu có lý do chính đáng.',
    ms: 'Tugas yang lewat kekal dalam senarai tertunggak sehingga selesai atau tarikhnya diubah; urus setia boleh mengubahnya jika ada sebab yang munasabah.',
  },
  'reminders.role.lead': {
    en: 'Lead: {lead}. Asked of you: finish it and press Done.',
    vi: 'Chủ trì: {lead}. Đề nghị hoàn thành và bấm “Báo xong”.',
    ms: 'Peneraju: {lead}. Sila siapkan dan tekan “Selesai”.',
  },
  'reminders.role.coordinating': {
    en: 'You coordinate: contribution due to {lead}.',
    vi: 'Phối hợp: gửi phần đóng góp cho {lead}.',
    ms: 'Anda menyelaras: sumbangan perlu dihantar kepada {lead}.',
  },
  'reminders.for': {
    en: 'For {groups}, with no channel of their own yet.',
    vi: 'Dành cho {groups} (chưa có kênh riêng).',
    ms: 'Untuk {groups}, yang belum mempunyai saluran sendiri.',
  },
  'reminders.originally': {
    en: 'Originally due {day}.',
    vi: 'Hạn ban đầu: {day}.',
    ms: 'Tarikh asal: {day}.',
  },
  'reminders.doneBy': {
    en: 'done by {name} on {day}',
    vi: '{name} báo hoàn thành ngày {day}',
    ms: 'diselesaikan oleh {name} pada {day}',
  },
  'reminders.doneOn': { en: 'done on {day}', vi: 'hoàn thành ngày {day}', ms: 'selesai pada {day}' },
  'reminders.droppedOn': { en: 'dropped on {day}', vi: 'đã hủy ngày {day}', ms: 'digugurkan pada {day}' },
  'reminders.showAll': { en: 'Show all {count}', vi: 'Xem tất cả {count}', ms: 'Lihat semua {count}' },
  'announcements.title': {
    en: '{count, plural, one {# piece of news about your tasks} other {# pieces of news about your tasks}}',
    vi: '{count} thông báo mới về nhiệm vụ',
    ms: '{count} berita tentang tugas anda',
  },
  'announcements.summary': { en: '{news}.', vi: '{news}.', ms: '{news}.' },
  'announcements.newsOf': { en: '{task}: {what}', vi: '{task}: {what}', ms: '{task}: {what}' },
  'announcements.added': { en: 'new task', vi: 'nhiệm vụ mới', ms: 'tugas baharu' },
  'announcements.assigned': { en: 'assigned anew', vi: 'phân công lại', ms: 'ditugaskan semula' },
  'announcements.moved': {
    en: 'deadline moved from {from} to {to}',
    vi: 'dời hạn từ {from} sang {to}',
    ms: 'tarikh akhir diubah dari {from} ke {to}',
  },
  'announcements.dropped': { en: 'dropped', vi: 'đã hủy', ms: 'digugurkan' },
  'announcements.reopened': { en: 'open again', vi: 'mở lại', ms: 'dibuka semula' },
  'announcements.lead': { en: 'Lead: {lead}', vi: 'Chủ trì: {lead}', ms: 'Peneraju: {lead}' },
  'announcements.coordinating': {
    en: 'Coordinating: {groups}',
    vi: 'Phối hợp: {groups}',
    ms: 'Penyelaras: {groups}',
  },
  'announcements.assignees': {
    en: 'Assigned to {names}',
    vi: 'Giao cho {names}',
    ms: 'Ditugaskan kepada {names}',
  },
  'announcements.due': { en: 'Due {day}', vi: 'Hạn: {day}', ms: 'Tarikh akhir: {day}' },
  'announcements.by': { en: 'By {name}', vi: 'Người thực hiện: {name}', ms: 'Oleh {name}' },
  'announcements.reason': { en: 'Reason: {reason}', vi: 'Lý do: {reason}', ms: 'Sebab: {reason}' },
  'reminders.test.title': {
    en: 'This channel now belongs to {group}',
    vi: 'Kênh này nay là của {group}',
    ms: 'Saluran ini kini milik {group}',
  },
  'reminders.test.text': {
    en: 'Reminders and news about its tasks come here. This is only a test: nothing to do.',
    vi: 'Lời nhắc và thông báo về nhiệm vụ sẽ được gửi tới đây. Đây chỉ là tin thử, không cần làm gì.',
    ms: 'Peringatan dan berita tentang tugasnya akan dihantar ke sini. Ini hanya ujian: tiada tindakan diperlukan.',
  },
  'clock.real': {
    en: 'Only a demonstration has a clock that can be moved; this committee runs on real time.',
    vi: 'Chỉ bản trình diễn mới chỉnh được đồng hồ; ban này dùng giờ thật.',
    ms: 'Hanya demonstrasi mempunyai jam yang boleh digerakkan; jawatankuasa ini menggunakan masa sebenar.',
  },
  'clock.backward': {
    en: 'The clock stands at {now} and only moves forward. Choose a later time.',
    vi: 'Đồng hồ đang ở {now} và chỉ tiến tới. Hãy chọn thời điểm muộn hơn.',
    ms: 'Jam kini {now} dan hanya bergerak ke hadapan. Pilih masa yang lebih lewat.',
  },
  'clock.tooFar': {
    en: 'The clock moves by at most two years at a time. Choose a day up to {day}.',
    vi: 'Mỗi lần chỉ chỉnh được tối đa hai năm. Hãy chọn ngày không quá {day}.',
    ms: 'Jam boleh digerakkan paling banyak dua tahun setiap kali. Pilih hari hingga {day}.',
  },
  'clock.nothingDue': {
    en: 'No reminder lies ahead: no open task has a deadline to come. Choose a day instead.',
    vi: 'Không còn lời nhắc nào sắp tới: không có nhiệm vụ mở nào còn hạn. Hãy chọn một ngày.',
    ms: 'Tiada peringatan akan datang: tiada tugas terbuka yang bertarikh akhir. Pilih satu hari.',
  },
});
