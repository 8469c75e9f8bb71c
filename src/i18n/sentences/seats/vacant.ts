import { sentences } from '../../sentence.ts';

/** Groups with nobody in the lead seat, and people who left. */
export const seatsVacant = sentences({
  'seats.vacant.title': {
    en: '{count, plural, =0 {Every group with open tasks has a lead} one {# group with open tasks has nobody in the lead seat} other {# groups with open tasks have nobody in the lead seat}}',
    vi: '{count, plural, =0 {Mọi cơ quan còn nhiệm vụ đều có người phụ trách} other {{count} cơ quan còn nhiệm vụ mà chưa có người phụ trách}}',
    ms: '{count, plural, =0 {Setiap agensi dengan tugasan belum selesai mempunyai ketua} other {{count} agensi dengan tugasan belum selesai tanpa ketua}}',
  },
  'seats.vacant.range': {
    en: '{from, number} to {to, number} of {total, number}, most overdue first.',
    vi: 'Từ {from, number} đến {to, number} trên tổng số {total, number}, nhiều việc quá hạn nhất ở trên.',
    ms: '{from, number} hingga {to, number} daripada {total, number}, paling banyak tertunggak dahulu.',
  },
  'seats.vacant.tasks': {
    en: '{open} open{late, plural, =0 {} other {, {late} of them overdue}}',
    vi: '{open} chưa hoàn thành{late, plural, =0 {} other {, trong đó {late} quá hạn}}',
    ms: '{open} belum selesai{late, plural, =0 {} other {, {late} daripadanya tertunggak}}',
  },
  'seats.vacant.nobody': { en: 'Nobody holds the seat', vi: 'Vị trí đang để trống', ms: 'Jawatan kosong' },
  'seats.vacant.away': {
    en: '{name} is away until {day}, and no deputy is there',
    vi: '{name} vắng mặt đến hết {day} và không có cấp phó thay mặt',
    ms: '{name} tidak hadir hingga {day}, dan tiada timbalan bertugas',
  },
  'seats.vacant.gone': {
    en: '{name} has left the chat workspace',
    vi: '{name} đã rời không gian làm việc',
    ms: '{name} telah meninggalkan ruang kerja',
  },
  'seats.vacant.late': {
    en: '{count, plural, one {# group with overdue tasks has nobody in the lead seat: /groups vacant.} other {# groups with overdue tasks have nobody in the lead seat: /groups vacant.}}',
    vi: '{count} cơ quan có nhiệm vụ quá hạn mà chưa có người phụ trách: /groups vacant.',
    ms: '{count} agensi dengan tugasan tertunggak tiada ketua: /groups vacant.',
  },
  'seats.departed.tasks': {
    en: '{led, plural, one {# open task} other {# open tasks}} in the groups they lead, {own} assigned to them',
    vi: '{led} nhiệm vụ chưa hoàn thành ở cơ quan đang phụ trách, {own} nhiệm vụ giao riêng',
    ms: '{led} tugasan belum selesai dalam agensi yang diketuai, {own} diberikan kepadanya',
  },
});
