import { sentences } from '../sentence.ts';

/** `/reminders log`: what was said of a task, and what was not. */
export const log = sentences({
  'log.summary': {
    en: 'What was said of a task, to whom and when',
    vi: 'Đã nhắc nhiệm vụ này với ai, khi nào',
    ms: 'Peringatan yang dihantar bagi satu tugasan',
  },
  'log.title': {
    en: 'Reminders of {task}',
    vi: 'Nhật ký nhắc việc {task}',
    ms: 'Rekod peringatan {task}',
  },
  'log.none': {
    en: 'Nothing was said yet: no reminder has fallen since the deadline was entered.',
    vi: 'Chưa nhắc lần nào: từ khi ghi nhận hạn chưa đến kỳ nhắc.',
    ms: 'Belum ada peringatan: tiada giliran peringatan sejak tarikh akhir dimasukkan.',
  },
  'log.noDeadline': {
    en: 'Nobody is reminded of it: it has no deadline.',
    vi: 'Không nhắc: nhiệm vụ này không có hạn.',
    ms: 'Tiada peringatan: tugasan ini tiada tarikh akhir.',
  },
  'log.row': { en: '{day} – {name}', vi: '{day} – {name}', ms: '{day} – {name}' },
  'log.rung.before': {
    en: '{days, plural, one {# working day before} other {# working days before}}',
    vi: 'trước hạn {days, number} ngày làm việc',
    ms: '{days, number} hari bekerja sebelum',
  },
  'log.rung.day': { en: 'for the day itself', vi: 'đúng ngày đến hạn', ms: 'pada hari tarikh akhir' },
  'log.rung.after': {
    en: '{days, plural, one {# working day after} other {# working days after}}',
    vi: 'quá hạn {days, number} ngày làm việc',
    ms: '{days, number} hari bekerja selepas',
  },
  'log.carried': { en: 'sent', vi: 'đã gửi', ms: 'dihantar' },
  'log.planned': { en: 'on its way', vi: 'đang chờ gửi', ms: 'sedang dihantar' },
  'log.waits': {
    en: 'waits for the next morning',
    vi: 'chờ buổi sáng tiếp theo',
    ms: 'menunggu pagi berikutnya',
  },
  'log.held': {
    en: 'waits until the workspace lets Docket in again',
    vi: 'chờ đến khi không gian làm việc cho Docket vào lại',
    ms: 'menunggu sehingga ruang kerja membenarkan Docket semula',
  },
  'log.skipped.merged': {
    en: 'not sent: a later one stood for it',
    vi: 'không gửi: đã gộp vào lần nhắc sau',
    ms: 'tidak dihantar: digabungkan dengan yang kemudian',
  },
  'log.skipped.snoozed': {
    en: 'not sent: the lead asked to be reminded later',
    vi: 'không gửi: đơn vị chủ trì đề nghị nhắc sau',
    ms: 'tidak dihantar: peneraju minta diingatkan kemudian',
  },
  'log.skipped.old': {
    en: 'not sent: too old when Docket came to it; it is on the late list',
    vi: 'không gửi: đã quá lâu; có trong danh sách quá hạn',
    ms: 'tidak dihantar: sudah terlalu lama; ada dalam senarai tertunggak',
  },
  'log.skipped.done': {
    en: 'not sent: it was done by then',
    vi: 'không gửi: nhiệm vụ đã hoàn thành',
    ms: 'tidak dihantar: tugasan sudah selesai',
  },
  'log.skipped.dropped': {
    en: 'not sent: it was dropped by then',
    vi: 'không gửi: nhiệm vụ đã hủy bỏ',
    ms: 'tidak dihantar: tugasan telah digugurkan',
  },
  'log.skipped.moved': {
    en: 'not sent: the deadline was moved',
    vi: 'không gửi: hạn đã được điều chỉnh',
    ms: 'tidak dihantar: tarikh akhir telah dipinda',
  },
  'log.skipped.failed': {
    en: 'given up after too many attempts',
    vi: 'không gửi được sau nhiều lần thử',
    ms: 'gagal selepas beberapa percubaan',
  },
  'log.skipped.unreachable': {
    en: 'nobody could be reached',
    vi: 'không liên lạc được với ai',
    ms: 'tiada sesiapa dapat dihubungi',
  },
  'log.skipped.other': { en: 'not sent', vi: 'không gửi', ms: 'tidak dihantar' },
  'log.earlierDeadline': {
    en: 'for an earlier deadline',
    vi: 'theo hạn cũ',
    ms: 'bagi tarikh akhir terdahulu',
  },
  'log.attempts': {
    en: '{count, plural, one {# attempt} other {# attempts}}',
    vi: '{count, number} lần thử',
    ms: '{count, number} percubaan',
  },
  'log.message': { en: '{platform} message {id}', vi: 'tin {platform} {id}', ms: 'mesej {platform} {id}' },
});
