import { sentences } from '../sentence.ts';

/** What Docket says unasked: reminders, announcements, the test of a channel; and the demo's clock. */
export const reminders = sentences({
  'reminders.title.late': {
    en: '{count, plural, one {# task is overdue} other {# tasks are overdue}}',
    vi: '{count} nhiệm vụ quá hạn',
    ms: '{count} tugasan tertunggak',
  },
  'reminders.title.today': {
    en: '{count, plural, one {# task is due today} other {# tasks are due today}}',
    vi: '{count} nhiệm vụ đến hạn hôm nay',
    ms: '{count} tugasan perlu siap hari ini',
  },
  'reminders.title.tomorrow': {
    en: '{count, plural, one {# task is due tomorrow} other {# tasks are due tomorrow}}',
    vi: '{count} nhiệm vụ đến hạn ngày mai',
    ms: '{count} tugasan perlu siap esok',
  },
  'reminders.title.near': {
    en: '{count, plural, one {# task is coming up} other {# tasks are coming up}}',
    vi: '{count} nhiệm vụ sắp đến hạn',
    ms: '{count} tugasan menghampiri tarikh akhir',
  },
  'reminders.title.parent': {
    en: '{count, plural, one {# task below you is overdue} other {# tasks below you are overdue}}',
    vi: '{count} nhiệm vụ của cơ quan cấp dưới quá hạn',
    ms: '{count} tugasan di bawah anda tertunggak',
  },
  'reminders.title.secretariat': {
    en: '{count, plural, one {# overdue task to follow up} other {# overdue tasks to follow up}}',
    vi: '{count} nhiệm vụ quá hạn cần đôn đốc',
    ms: '{count} tugasan tertunggak untuk tindakan susulan',
  },
  'reminders.title.chair': {
    en: '{count, plural, one {# overdue task for your attention} other {# overdue tasks for your attention}}',
    vi: 'Kính báo cáo: {count} nhiệm vụ quá hạn',
    ms: '{count} tugasan tertunggak untuk perhatian pengerusi',
  },
  'reminders.title.closed': {
    en: 'Nothing is waiting here any more',
    vi: 'Không còn nhiệm vụ nào cần thực hiện ở đây',
    ms: 'Tiada lagi tugasan yang perlu dilaksanakan di sini',
  },
  'reminders.and': { en: '{first}, and {more}', vi: '{first} và {more}', ms: '{first} dan {more}' },
  'reminders.more': {
    en: '{count, plural, one {# more task} other {# more tasks}}',
    vi: '{count} nhiệm vụ khác',
    ms: '{count} tugasan lain',
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
    vi: '{office} đề nghị thông tin về tiến độ.',
    ms: '{office} menantikan maklum balas tentang perkara ini.',
  },
  'reminders.secretariatOf': {
    en: 'The secretariat of {committee}',
    vi: 'Bộ phận thư ký {committee}',
    ms: 'Urus setia {committee}',
  },
  'reminders.next.near': {
    en: 'Finished? Press Done, and the reminders stop. If the day cannot be kept, ask for more time before it has passed.',
    vi: 'Khi hoàn thành, hãy bấm “Báo hoàn thành” để dừng nhắc việc. Nếu không kịp, vui lòng đề nghị gia hạn trước khi hết thời hạn.',
    ms: 'Apabila siap, tekan “Selesai” supaya peringatan berhenti. Jika tarikh akhir tidak dapat dipenuhi, mohon lanjutan masa sebelum ia berlalu.',
  },
  'reminders.next.late': {
    en: 'It stays on the overdue list until it is done or moved: press Done, or tell the secretariat what holds it up.',
    vi: 'Nhiệm vụ nằm trong danh sách quá hạn cho đến khi hoàn thành hoặc được điều chỉnh: hãy bấm “Báo hoàn thành”, hoặc báo vướng mắc cho bộ phận thư ký.',
    ms: 'Tugasan kekal dalam senarai tertunggak sehingga selesai atau tarikh akhirnya diubah: tekan “Selesai”, atau maklumkan halangannya kepada urus setia.',
  },
  'reminders.next.contribute': {
    en: 'If your part cannot be ready in time, tell the lead group or the secretariat now.',
    vi: 'Nếu không kịp gửi nội dung phối hợp, vui lòng báo sớm cho cơ quan chủ trì hoặc bộ phận thư ký.',
    ms: 'Jika sumbangan tidak dapat disiapkan tepat pada masanya, sila maklumkan kepada agensi peneraju atau urus setia sekarang.',
  },
  'reminders.next.contributeLate': {
    en: 'The task stays on the overdue list. Send what is still missing to the lead group, or tell it what holds you up.',
    vi: 'Nhiệm vụ vẫn nằm trong danh sách quá hạn. Nếu còn thiếu nội dung phối hợp, vui lòng gửi cho cơ quan chủ trì hoặc báo vướng mắc.',
    ms: 'Tugasan kekal dalam senarai tertunggak. Sila hantar sumbangan yang masih kurang kepada agensi peneraju, atau maklumkan halangannya.',
  },
  'reminders.next.parent': {
    en: 'Please ask the lead group what holds it up. It reports it done; the secretariat can also move the deadline.',
    vi: 'Đề nghị đôn đốc cơ quan chủ trì và làm rõ vướng mắc. Cơ quan chủ trì báo hoàn thành; bộ phận thư ký có thể điều chỉnh thời hạn.',
    ms: 'Sila tanya agensi peneraju apa halangannya. Agensi itu melaporkannya selesai; urus setia juga boleh mengubah tarikh akhir.',
  },
  'reminders.next.secretariat': {
    en: 'Ask the lead group what holds it up. Then press Done, move the deadline, or note the answer.',
    vi: 'Hãy đôn đốc cơ quan chủ trì, rồi báo hoàn thành, điều chỉnh thời hạn hoặc ghi chú ý kiến trả lời.',
    ms: 'Tanya agensi peneraju apa halangannya, kemudian tekan “Selesai”, ubah tarikh akhir atau catat jawapannya.',
  },
  'reminders.next.chair': {
    en: 'The secretariat can tell you more; a word from you may move it on.',
    vi: 'Bộ phận thư ký sẵn sàng báo cáo thêm. Kính đề nghị cho ý kiến chỉ đạo.',
    ms: 'Urus setia boleh memberikan maklumat lanjut; maklum balas tuan/puan amat membantu.',
  },
  'reminders.role.lead.blue': {
    en: 'You lead: {lead}.',
    vi: 'Chủ trì: {lead}.',
    ms: 'Anda meneraju: {lead}.',
  },
  'reminders.role.lead.yellow': {
    en: 'You lead: {lead}. Yours to finish.',
    vi: 'Chủ trì: {lead}. Đề nghị hoàn thành đúng hạn.',
    ms: 'Anda meneraju: {lead}. Sila siapkan tepat pada masanya.',
  },
  'reminders.role.lead.red': {
    en: 'You lead: {lead}. Yours to finish or explain.',
    vi: 'Chủ trì: {lead}. Đề nghị hoàn thành hoặc báo vướng mắc.',
    ms: 'Anda meneraju: {lead}. Sila siapkan atau maklumkan halangannya.',
  },
  'reminders.role.coordinating.near': {
    en: 'You coordinate: contribution due to {lead} by {day}.',
    vi: 'Phối hợp: đề nghị gửi nội dung phối hợp cho {lead} chậm nhất {day}.',
    ms: 'Anda menyelaras: sila hantar sumbangan kepada {lead} selewat-lewatnya {day}.',
  },
  'reminders.role.coordinating.late': {
    en: 'You coordinate: contribution to {lead} was due by {day}.',
    vi: 'Phối hợp: đã quá hạn gửi nội dung phối hợp cho {lead} ({day}).',
    ms: 'Anda menyelaras: sumbangan kepada {lead} sepatutnya dihantar selewat-lewatnya {day}.',
  },
  'reminders.role.coordinating.none': {
    en: 'You coordinate: contribution due to {lead}.',
    vi: 'Phối hợp: đề nghị gửi nội dung phối hợp cho {lead}.',
    ms: 'Anda menyelaras: sila hantar sumbangan kepada {lead}.',
  },
  'reminders.role.parent': {
    en: 'Late below you: led by {lead}{days, plural, =0 {} one {, # working day} other {, # working days}}.',
    vi: 'Cơ quan cấp dưới quá hạn: {lead} chủ trì{days, plural, =0 {} other {, # ngày làm việc}}.',
    ms: 'Tertunggak di bawah anda: diterajui {lead}{days, plural, =0 {} other {, lewat # hari bekerja}}.',
  },
  'reminders.role.secretariat': {
    en: 'To follow up: led by {lead}{days, plural, =0 {} one {, # working day late} other {, # working days late}}.',
    vi: 'Cần đôn đốc: {lead} chủ trì{days, plural, =0 {} other {, quá hạn # ngày làm việc}}.',
    ms: 'Untuk tindakan susulan: diterajui {lead}{days, plural, =0 {} other {, lewat # hari bekerja}}.',
  },
  'reminders.role.chair': {
    en: 'For your attention: led by {lead}{days, plural, =0 {} one {, # working day late} other {, # working days late}}.',
    vi: 'Kính báo cáo: {lead} chủ trì{days, plural, =0 {} other {, quá hạn # ngày làm việc}}.',
    ms: 'Untuk perhatian pengerusi: diterajui {lead}{days, plural, =0 {} other {, lewat # hari bekerja}}.',
  },
  'reminders.role.moved': {
    en: 'Led by {lead}; no longer late.',
    vi: '{lead} chủ trì; không còn quá hạn.',
    ms: 'Diterajui {lead}; tidak lagi tertunggak.',
  },
  'reminders.acknowledgedBy': {
    en: 'Acknowledged by {name}, {day}.',
    vi: '{name} đã xác nhận ({day}).',
    ms: '{name} telah maklum ({day}).',
  },
  'reminders.snoozedTo': {
    en: 'Reminders put off to {day}.',
    vi: 'Đã hoãn nhắc đến {day}.',
    ms: 'Peringatan ditangguhkan hingga {day}.',
  },
  'reminders.wasDue': {
    en: 'This reminder was due {day}.',
    vi: 'Lẽ ra được nhắc vào {day}.',
    ms: 'Peringatan ini sepatutnya dihantar pada {day}.',
  },
  'reminders.ledBy': {
    en: 'Led by {groups}.',
    vi: 'Chủ trì: {groups}.',
    ms: 'Diterajui {groups}.',
  },
  'reminders.for': {
    en: 'For {groups}, with no channel of their own yet.',
    vi: 'Dành cho {groups} (chưa có kênh riêng).',
    ms: 'Untuk {groups}, yang belum mempunyai saluran sendiri.',
  },
  'reminders.doneBy': {
    en: 'done by {name} on {day}',
    vi: '{name} báo hoàn thành ({day})',
    ms: 'diselesaikan oleh {name} pada {day}',
  },
  'reminders.doneOn': { en: 'done on {day}', vi: 'hoàn thành ({day})', ms: 'selesai pada {day}' },
  'reminders.droppedOn': { en: 'dropped on {day}', vi: 'đã hủy ({day})', ms: 'digugurkan pada {day}' },
  'reminders.showAll': { en: 'Show all {count}', vi: 'Xem tất cả {count}', ms: 'Lihat semua {count}' },
  'announcements.title': {
    en: '{count, plural, one {A change to your tasks} other {# changes to your tasks}}',
    vi: '{count} thông báo mới về nhiệm vụ',
    ms: '{count} makluman tentang tugasan anda',
  },
  'announcements.summary': { en: '{news}.', vi: '{news}.', ms: '{news}.' },
  'announcements.newsOf': { en: '{task}: {what}', vi: '{task}: {what}', ms: '{task}: {what}' },
  'announcements.added': { en: 'new task', vi: 'nhiệm vụ mới', ms: 'tugasan baharu' },
  'announcements.assigned': { en: 'assigned anew', vi: 'thay đổi phân công', ms: 'perubahan penugasan' },
  'announcements.moved': {
    en: 'deadline moved from {from} to {to}',
    vi: 'điều chỉnh thời hạn từ {from} sang {to}',
    ms: 'tarikh akhir diubah daripada {from} kepada {to}',
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
  'announcements.due': { en: 'Due {day}', vi: 'Thời hạn: {day}', ms: 'Tarikh akhir: {day}' },
  'announcements.by': { en: 'By {name}', vi: 'Người cập nhật: {name}', ms: 'Oleh {name}' },
  'announcements.reason': { en: 'Reason: {reason}', vi: 'Lý do: {reason}', ms: 'Sebab: {reason}' },
  'reminders.test.title': {
    en: 'This channel now belongs to {group}',
    vi: 'Kênh này nay là của {group}',
    ms: 'Saluran ini kini untuk {group}',
  },
  'reminders.test.text': {
    en: 'Reminders and news about its tasks come here. This is only a test: nothing to do.',
    vi: 'Tin nhắc việc và thông báo về nhiệm vụ sẽ được gửi tới đây. Đây chỉ là tin thử, không cần làm gì.',
    ms: 'Peringatan dan makluman tentang tugasannya akan dihantar ke sini. Ini hanya ujian: tiada tindakan diperlukan.',
  },
  'clock.real': {
    en: 'Only a demonstration has a clock that can be moved; this committee runs on real time.',
    vi: 'Chỉ bản trình diễn mới chỉnh được đồng hồ; Ban Chỉ đạo này dùng giờ thật.',
    ms: 'Hanya versi demo mempunyai jam yang boleh digerakkan; jawatankuasa ini menggunakan masa sebenar.',
  },
  'clock.backward': {
    en: 'The clock stands at {now} and only moves forward. Choose a later time.',
    vi: 'Đồng hồ đang ở {now} và không lùi lại được. Hãy chọn thời điểm muộn hơn.',
    ms: 'Jam kini {now} dan tidak boleh diundurkan. Pilih masa selepas itu.',
  },
  'clock.tooFar': {
    en: 'The clock moves by at most two years at a time. Choose a day up to {day}.',
    vi: 'Mỗi lần chỉ chuyển đồng hồ được tối đa hai năm. Hãy chọn ngày không quá {day}.',
    ms: 'Jam boleh digerakkan paling banyak dua tahun setiap kali. Pilih tarikh tidak lewat daripada {day}.',
  },
  'clock.nothingDue': {
    en: 'No reminder lies ahead: no open task has a deadline to come. Choose a day instead.',
    vi: 'Không còn lần nhắc việc nào sắp tới: không có nhiệm vụ chưa hoàn thành nào còn thời hạn. Hãy chọn một ngày.',
    ms: 'Tiada peringatan akan datang: tiada tugasan belum selesai yang bertarikh akhir. Pilih satu tarikh.',
  },
});
