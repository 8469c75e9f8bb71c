import { sentences } from '../../sentence.ts';

/** Seats change hands from a day on. */
export const seatsChanges = sentences({
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
  'seats.stayDeputy': {
    en: '{count, plural, one {{members} stays a deputy} other {{members} stay deputies}} of {name}.',
    vi: '{count, plural, other {{members} tiếp tục là cấp phó của {name}.}}',
    ms: '{count, plural, other {{members} kekal sebagai timbalan {name}.}}',
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
});
