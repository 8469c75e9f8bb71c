import { sentences } from '../../sentence.ts';

/** How a committee, a directive, a task or a group is reminded from now on. */
export const remindingChanges = sentences({
  'reminding.changed': {
    en: 'The committee reminds differently now.',
    vi: 'Đã thay đổi cách nhắc việc của Ban Chỉ đạo.',
    ms: 'Cara peringatan jawatankuasa telah diubah.',
  },
  'reminding.follows': {
    en: 'Reminders of open tasks follow; what was said is not said again.',
    vi: 'Lịch nhắc của các nhiệm vụ chưa hoàn thành được tính lại; tin đã gửi không gửi lại.',
    ms: 'Peringatan bagi tugasan yang belum selesai dikira semula; yang sudah dihantar tidak diulang.',
  },
  'reminding.own': {
    en: 'It has days of its own.',
    vi: 'Có lịch nhắc riêng.',
    ms: 'Ia mempunyai jadual tersendiri.',
  },
  'reminding.asCommittee': {
    en: 'It follows the committee.',
    vi: 'Theo lịch nhắc chung của Ban Chỉ đạo.',
    ms: 'Ia mengikut jadual jawatankuasa.',
  },
  'reminding.ownSet': {
    en: 'From now on {what} is reminded of like this: {ladder}.',
    vi: 'Từ nay lịch nhắc của {what}: {ladder}.',
    ms: 'Mulai sekarang, jadual peringatan bagi {what}: {ladder}.',
  },
  'reminding.ownGone': {
    en: 'From now on {what} is reminded of as the committee does it.',
    vi: 'Từ nay {what} theo lịch nhắc chung.',
    ms: 'Mulai sekarang, {what} mengikut jadual jawatankuasa.',
  },
  'reminding.timeSet': {
    en: '{name} is reminded from {time} on.',
    vi: '{name} được nhắc việc từ {time}.',
    ms: '{name} menerima peringatan mulai {time}.',
  },
  'reminding.timeGone': {
    en: '{name} is reminded when the committee is: from {time} on.',
    vi: '{name} được nhắc việc theo giờ chung: từ {time}.',
    ms: '{name} menerima peringatan mengikut waktu jawatankuasa: mulai {time}.',
  },
  'reminding.bound': {
    en: '{channel} is the committee’s own channel now.',
    vi: '{channel} nay là kênh chung của Ban Chỉ đạo.',
    ms: '{channel} kini saluran jawatankuasa.',
  },
  'reminding.unbound': {
    en: '{channel} is the committee’s own channel no more.',
    vi: '{channel} không còn là kênh chung của Ban Chỉ đạo.',
    ms: '{channel} bukan lagi saluran jawatankuasa.',
  },
  'reminding.mondays': {
    en: 'The list of late tasks comes here on Mondays.',
    vi: 'Danh sách nhiệm vụ quá hạn sẽ được gửi tới đây vào thứ Hai.',
    ms: 'Senarai tugasan tertunggak dihantar ke sini setiap Isnin.',
  },
  'history.ladder': {
    en: 'changed the days of its reminders',
    vi: 'đã thay đổi lịch nhắc',
    ms: 'mengubah jadual peringatannya',
  },
});
