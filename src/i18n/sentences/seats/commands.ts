import { sentences } from '../../sentence.ts';

/** What the commands for seats are called, and what they ask for. */
export const seatsCommands = sentences({
  'seats.field.from': { en: 'From', vi: 'Từ ngày', ms: 'Mulai' },
  'seats.field.from.hint': {
    en: 'The first day, today if left out',
    vi: 'Ngày đầu tiên; bỏ trống là hôm nay',
    ms: 'Hari pertama; hari ini jika dibiarkan kosong',
  },
  'seats.field.until': { en: 'Until', vi: 'Đến hết ngày', ms: 'Hingga' },
  'seats.field.until.hint': {
    en: 'The last day away, for example 5/8',
    vi: 'Ngày vắng mặt cuối cùng, ví dụ 5/8',
    ms: 'Hari terakhir tidak hadir, contohnya 5/8',
  },
  'seats.field.who': { en: 'Who', vi: 'Ai', ms: 'Siapa' },
  'seats.field.who.hint': {
    en: 'Yourself if left out',
    vi: 'Bỏ trống là chính bạn',
    ms: 'Diri anda jika dibiarkan kosong',
  },
  'seats.field.to': { en: 'To', vi: 'Người nhận', ms: 'Kepada' },
  'seats.field.giver': { en: 'From whom', vi: 'Người bàn giao', ms: 'Daripada' },
  'seats.field.giver.hint': {
    en: 'The present lead if left out',
    vi: 'Bỏ trống là người phụ trách hiện tại',
    ms: 'Ketua semasa jika dibiarkan kosong',
  },
  'seats.handover.summary': {
    en: 'Hand a seat over with everything open',
    vi: 'Bàn giao vị trí cùng mọi việc còn mở',
    ms: 'Serah tugas jawatan dengan semua yang belum selesai',
  },
  'seats.away.summary': {
    en: 'Say who is away until when; the deputy is told instead',
    vi: 'Báo vắng mặt đến ngày nào; cấp phó được nhắc thay',
    ms: 'Nyatakan siapa tidak hadir hingga bila; timbalan dimaklumkan',
  },
  'seats.back.summary': {
    en: 'End an absence',
    vi: 'Kết thúc kỳ vắng mặt',
    ms: 'Tamatkan ketidakhadiran',
  },
  'seats.vacant.summary': {
    en: 'Groups with open tasks and nobody in the lead seat',
    vi: 'Cơ quan còn nhiệm vụ mà chưa có người phụ trách',
    ms: 'Agensi dengan tugasan belum selesai tanpa ketua',
  },
});
