import { sentences } from '../../sentence.ts';

/** Somebody is away until a day, and back. */
export const seatsAway = sentences({
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
    en: '{group}: no deputy. What goes to the lead goes to {above}. Name one with /groups deputy.',
    vi: '{group}: không có cấp phó. Tin gửi người phụ trách sẽ chuyển đến {above}. Thêm cấp phó bằng /groups deputy.',
    ms: '{group}: tiada timbalan. Apa yang dihantar kepada ketua akan pergi kepada {above}. Namakan seorang dengan /groups deputy.',
  },
  'seats.away.nobodyThere': {
    en: '{group}: {names} will not be there either. What goes to the lead goes to {above}.',
    vi: '{group}: {names} cũng vắng mặt. Tin gửi người phụ trách sẽ chuyển đến {above}.',
    ms: '{group}: {names} juga tidak hadir. Apa yang dihantar kepada ketua akan pergi kepada {above}.',
  },
  'seats.away.secretariat': { en: 'the secretariat', vi: 'bộ phận thư ký', ms: 'urus setia' },
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
    en: 'It would end on {until}, before it begins on {from}. The last day is said first, the first day with from:.',
    vi: 'Kỳ vắng mặt kết thúc ngày {until}, trước khi bắt đầu ngày {from}. Hãy ghi ngày cuối trước, ngày đầu bằng from:.',
    ms: 'Ia akan tamat pada {until}, sebelum bermula pada {from}. Tulis hari terakhir dahulu, hari pertama dengan from:.',
  },
  'seats.away.error.long': {
    en: 'That is more than a year. Hand the seat over instead, with /groups handover.',
    vi: 'Như vậy là hơn một năm. Hãy bàn giao vị trí bằng /groups handover.',
    ms: 'Itu melebihi setahun. Serah tugas jawatan itu dengan /groups handover.',
  },
  'seats.back.done': {
    en: '{name} is back. What goes to their seats comes to them again.',
    vi: '{name} đã trở lại. Tin gửi theo vị trí lại đến với họ.',
    ms: '{name} sudah kembali. Apa yang dihantar kepada jawatannya sampai semula kepadanya.',
  },
  'seats.back.off': {
    en: '{name} will not be away after all: {spans}.',
    vi: '{name} không còn lịch vắng mặt: {spans}.',
    ms: '{name} tidak jadi tidak hadir: {spans}.',
  },
  'seats.back.still': {
    en: 'Still to come: {spans}. /groups back takes that back, too.',
    vi: 'Lịch vắng mặt sắp tới vẫn giữ: {spans}. Gõ /groups back lần nữa để hủy.',
    ms: 'Yang akan datang kekal: {spans}. /groups back membatalkannya juga.',
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
  'seats.me.button.off': { en: 'I will be there', vi: 'Tôi không vắng nữa', ms: 'Saya jadi hadir' },
  'seats.back.button': { en: 'End the absence', vi: 'Kết thúc kỳ vắng mặt', ms: 'Tamatkan ketidakhadiran' },
  'seats.me.button.away': { en: 'I will be away', vi: 'Báo vắng mặt', ms: 'Saya akan tiada' },
  'seats.me.home': {
    en: 'You are away until {day}. What goes to your seats goes to your deputies.',
    vi: 'Bạn đang vắng mặt đến hết {day}. Tin gửi theo vị trí của bạn được chuyển cho cấp phó.',
    ms: 'Anda tidak hadir hingga {day}. Apa yang dihantar kepada jawatan anda pergi kepada timbalan anda.',
  },
});
