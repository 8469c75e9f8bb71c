import { sentences } from '../../sentence.ts';

/** Who holds a seat, held it and will hold it, and who stands in. */
export const seatsHolders = sentences({
  'seats.note.away': {
    en: '{lead} ({group}) is away until {day}; {deputy} stands in.',
    vi: '{lead} ({group}) vắng mặt đến hết {day}; {deputy} thay mặt giải quyết.',
    ms: '{lead} ({group}) tidak hadir hingga {day}; {deputy} memangku tugas.',
  },
  'seats.note.awayAlone': {
    en: '{lead} ({group}) is away until {day}, and no deputy is there.',
    vi: '{lead} ({group}) vắng mặt đến hết {day} và không có cấp phó thay mặt.',
    ms: '{lead} ({group}) tidak hadir hingga {day}, dan tiada timbalan bertugas.',
  },
  'seats.note.gone': {
    en: '{lead} ({group}) has left the chat workspace; {deputy} stands in.',
    vi: '{lead} ({group}) đã rời không gian làm việc; {deputy} thay mặt giải quyết.',
    ms: '{lead} ({group}) telah meninggalkan ruang kerja; {deputy} memangku tugas.',
  },
  'seats.note.goneAlone': {
    en: '{lead} ({group}) has left the chat workspace, and no deputy is there.',
    vi: '{lead} ({group}) đã rời không gian làm việc và không có cấp phó thay mặt.',
    ms: '{lead} ({group}) telah meninggalkan ruang kerja, dan tiada timbalan bertugas.',
  },
  'seats.note.vacant': {
    en: 'Nobody leads {group} at the moment.',
    vi: '{group} hiện chưa có người phụ trách.',
    ms: '{group} belum mempunyai ketua buat masa ini.',
  },
  'seats.holder.away': {
    en: '{name} (away until {day})',
    vi: '{name} (vắng mặt đến hết {day})',
    ms: '{name} (tidak hadir hingga {day})',
  },
  'seats.holder.awayDeputy': {
    en: '{name} (away until {day}, deputy: {deputy})',
    vi: '{name} (vắng mặt đến hết {day}, cấp phó thay mặt: {deputy})',
    ms: '{name} (tidak hadir hingga {day}, timbalan: {deputy})',
  },
  'seats.holder.awayAlone': {
    en: '{name} (away until {day}, nobody stands in)',
    vi: '{name} (vắng mặt đến hết {day}, không có người thay mặt)',
    ms: '{name} (tidak hadir hingga {day}, tiada yang memangku)',
  },
  'seats.holder.gone': {
    en: '{name} (has left the chat workspace)',
    vi: '{name} (đã rời không gian làm việc)',
    ms: '{name} (telah meninggalkan ruang kerja)',
  },
  'seats.kind.lead': { en: 'lead', vi: 'phụ trách', ms: 'ketua' },
  'seats.kind.deputy': { en: 'deputy', vi: 'cấp phó', ms: 'timbalan' },
  'seats.earlier': { en: 'Earlier', vi: 'Trước đây', ms: 'Terdahulu' },
  'seats.earlier.one': {
    en: '{name}, {seat}, {from} to {until}',
    vi: '{name}, {seat}, từ {from} đến {until}',
    ms: '{name}, {seat}, {from} hingga {until}',
  },
  'seats.next': { en: 'To come', vi: 'Sắp tới', ms: 'Akan datang' },
  'seats.next.one': {
    en: '{name}, {seat}, from {from}',
    vi: '{name}, {seat}, từ {from}',
    ms: '{name}, {seat}, mulai {from}',
  },
  'seats.until': { en: '{holder}, until {day}', vi: '{holder}, đến hết {day}', ms: '{holder}, hingga {day}' },
});
