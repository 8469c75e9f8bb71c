import { sentences } from '../sentence.ts';

/** How a lead answers a reminder beside "done": that they know, or that they want it again later. */
export const tasksAnswers = sentences({
  'tasks.ack.summary': {
    en: 'Say that you know of a task',
    vi: 'Xác nhận đã nắm được nhiệm vụ',
    ms: 'Sahkan anda telah maklum tentang tugasan',
  },
  'tasks.acknowledged': {
    en: 'Noted that you know of {title}',
    vi: 'Đã ghi nhận bạn nắm được {title}',
    ms: 'Direkodkan bahawa anda maklum tentang {title}',
  },
  'tasks.ack.more': {
    en: 'Everyone reminded of it can see this. Reminders go on until it is done.',
    vi: 'Những người được nhắc đều thấy xác nhận này. Việc nhắc vẫn tiếp tục cho đến khi hoàn thành.',
    ms: 'Semua yang diingatkan dapat melihatnya. Peringatan diteruskan sehingga tugasan selesai.',
  },
  'tasks.ack.known': {
    en: '#{number} is acknowledged already, thank you: {by}, {day}.',
    vi: 'Xin cảm ơn, #{number} đã được xác nhận: {by}, {day}.',
    ms: 'Terima kasih, #{number} sudah disahkan maklum: {by}, {day}.',
  },
  'tasks.ack.label': { en: 'Acknowledged', vi: 'Đã xác nhận', ms: 'Telah maklum' },
  'tasks.snooze.summary': {
    en: 'Put a task’s reminders off to a later day',
    vi: 'Hoãn nhắc việc đến một ngày sau',
    ms: 'Tangguhkan peringatan tugasan ke hari lain',
  },
  'tasks.snooze.day': { en: 'Remind on', vi: 'Nhắc lại vào', ms: 'Ingatkan pada' },
  'tasks.snooze.day.hint': {
    en: 'Tomorrow, next Monday or 25/7; “off” for as usual',
    vi: 'Ngày mai, thứ Hai tuần sau hoặc 25/7; “bỏ” để nhắc như thường lệ',
    ms: 'Esok, Isnin depan atau 25/7; “batal” untuk seperti biasa',
  },
  'tasks.snooze.label': {
    en: 'Reminders wait until',
    vi: 'Hoãn nhắc đến',
    ms: 'Peringatan ditangguhkan hingga',
  },
  'tasks.snoozed': {
    en: 'Reminders put off: {title}',
    vi: 'Đã hoãn nhắc: {title}',
    ms: 'Peringatan ditangguhkan: {title}',
  },
  'tasks.snooze.on': {
    en: 'The next one comes on {day}, none before.',
    vi: 'Lần nhắc tiếp theo là {day}, trước đó không nhắc.',
    ms: 'Peringatan seterusnya pada {day}, tiada sebelum itu.',
  },
  'tasks.snooze.before': {
    en: '{day} is a day off: the next one comes on the working day before, {before}.',
    vi: '{day} là ngày nghỉ nên lần nhắc tiếp theo là ngày làm việc liền trước: {before}.',
    ms: '{day} ialah hari cuti: peringatan seterusnya pada hari bekerja sebelumnya, {before}.',
  },
  'tasks.unsnoozed': {
    en: 'Reminders come as usual again: {title}',
    vi: 'Nhắc việc trở lại như thường lệ: {title}',
    ms: 'Peringatan kembali seperti biasa: {title}',
  },
  'buttons.snooze': { en: 'Remind me later', vi: 'Nhắc sau', ms: 'Ingatkan kemudian' },
  'buttons.unsnooze': { en: 'Remind as usual', vi: 'Nhắc như thường lệ', ms: 'Ingatkan seperti biasa' },
  'history.acknowledged': {
    en: 'acknowledged it',
    vi: 'đã xác nhận nắm được nhiệm vụ',
    ms: 'mengesahkan telah maklum',
  },
  'history.snoozed': {
    en: 'put its reminders off to {day}',
    vi: 'đã hoãn nhắc đến {day}',
    ms: 'menangguhkan peringatannya hingga {day}',
  },
  'history.unsnoozed': {
    en: 'had its reminders come as usual again',
    vi: 'đã cho nhắc lại như thường lệ',
    ms: 'mengembalikan peringatannya seperti biasa',
  },
  'errors.snooze.noDeadline': {
    en: '#{number} has no deadline, so no reminder comes that could wait.',
    vi: '#{number} không có thời hạn nên không có lần nhắc nào để hoãn.',
    ms: '#{number} tiada tarikh akhir, jadi tiada peringatan untuk ditangguhkan.',
  },
  'errors.snooze.late': {
    en: '#{number} was due on {last}: what is overdue cannot wait. Say /tasks ack {number} to show that you know, or ask the secretariat for another deadline.',
    vi: '#{number} đã quá hạn từ {last} nên không thể hoãn nhắc. Gõ /tasks ack {number} để xác nhận đã rõ, hoặc đề nghị bộ phận thư ký điều chỉnh thời hạn.',
    ms: '#{number} sepatutnya siap pada {last}: yang tertunggak tidak boleh ditangguhkan. Taip /tasks ack {number} untuk mengesahkan anda maklum, atau minta urus setia mengubah tarikh akhir.',
  },
  'errors.snooze.tooFar': {
    en: '{day} is after the deadline of #{number}. Its reminders can wait at most until {last}, the day itself.',
    vi: '{day} là sau thời hạn của #{number}. Chỉ có thể hoãn nhắc chậm nhất đến {last}, đúng ngày đến hạn.',
    ms: '{day} selepas tarikh akhir #{number}. Peringatannya boleh ditangguhkan selewat-lewatnya hingga {last}, iaitu hari itu sendiri.',
  },
  'errors.snooze.past': {
    en: '{day} is not ahead. Say a day after today for #{number}, at most {last}, the day it is due.',
    vi: '{day} không phải là ngày sắp tới. Với #{number}, hãy ghi một ngày sau hôm nay, chậm nhất là ngày đến hạn {last}.',
    ms: '{day} bukan hari akan datang. Bagi #{number}, nyatakan hari selepas hari ini, selewat-lewatnya {last}, hari tugasan perlu siap.',
  },
  'errors.snooze.dayOff': {
    en: '{day} is a day off, and no working day lies between today and it. Say a working day for #{number}, at most {last}.',
    vi: '{day} là ngày nghỉ và từ nay đến đó không có ngày làm việc nào. Với #{number}, hãy ghi một ngày làm việc, chậm nhất là {last}.',
    ms: '{day} ialah hari cuti, dan tiada hari bekerja antara hari ini dengannya. Bagi #{number}, nyatakan hari bekerja, selewat-lewatnya {last}.',
  },
  'errors.snooze.none': {
    en: 'The reminders of #{number} were not put off; they come as usual.',
    vi: '#{number} không bị hoãn nhắc; vẫn được nhắc như thường lệ.',
    ms: 'Peringatan #{number} tidak ditangguhkan; ia datang seperti biasa.',
  },
});
