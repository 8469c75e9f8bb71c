import { sentences } from '../sentence.ts';

/** The late list: who is late, who was told, what they answered. */
export const late = sentences({
  'late.summary': {
    en: 'What is late, who was told, and what they answered',
    vi: 'Nhiệm vụ quá hạn, đã nhắc ai và phản hồi ra sao',
    ms: 'Tugasan tertunggak, siapa telah diingatkan dan maklum balas mereka',
  },
  'late.title': {
    en: '{count, plural, =0 {Nothing is late} one {# task is late} other {# tasks are late}} on {day}',
    vi: '{count, plural, =0 {Không có nhiệm vụ quá hạn} other {# nhiệm vụ quá hạn}}: {day}',
    ms: '{count, plural, =0 {Tiada tugasan tertunggak} other {# tugasan tertunggak}} pada {day}',
  },
  'late.none': {
    en: 'Every open task is still within its time.',
    vi: 'Mọi nhiệm vụ chưa hoàn thành đều còn trong hạn.',
    ms: 'Semua tugasan yang belum selesai masih dalam tempoh.',
  },
  'late.groups': {
    en: '{count, plural, one {One group owes them.} other {# groups owe them.}}',
    vi: 'Thuộc trách nhiệm của {count, number} cơ quan.',
    ms: 'Tanggungjawab {count, number} agensi.',
  },
  'late.since': { en: 'was due {day}', vi: 'hạn {day}', ms: 'tarikh akhir {day}' },
  'late.untold': { en: 'nobody was reminded', vi: 'chưa nhắc ai', ms: 'tiada sesiapa diingatkan' },
  'late.told': {
    en: 'reminded: {who}, last on {day}',
    vi: 'đã nhắc: {who}, gần nhất {day}',
    ms: 'telah diingatkan: {who}, terakhir pada {day}',
  },
  'late.toldRole': {
    en: '{role} {times, number}×',
    vi: '{role} {times, number} lần',
    ms: '{role} {times, number} kali',
  },
  'late.role.lead': { en: 'lead', vi: 'cơ quan chủ trì', ms: 'agensi peneraju' },
  'late.role.coordinating': { en: 'coordinating', vi: 'cơ quan phối hợp', ms: 'agensi penyelaras' },
  'late.role.parent': { en: 'parent group', vi: 'cơ quan cấp trên', ms: 'agensi induk' },
  'late.role.secretariat': { en: 'secretariat', vi: 'bộ phận thư ký', ms: 'urus setia' },
  'late.role.chair': { en: 'chair', vi: 'trưởng ban', ms: 'pengerusi' },
  'late.noAnswer': { en: 'no answer yet', vi: 'chưa có phản hồi', ms: 'belum ada maklum balas' },
  'late.acknowledged': {
    en: '{name} knows of it, {day}',
    vi: '{name} đã rõ, {day}',
    ms: '{name} sudah maklum, {day}',
  },
  'late.answered': {
    en: '{name}, {day}: “{words}”',
    vi: '{name}, {day}: “{words}”',
    ms: '{name}, {day}: “{words}”',
  },
  'late.button.all': {
    en: 'Show all {count, number}',
    vi: 'Xem tất cả {count, number}',
    ms: 'Lihat semua {count, number}',
  },
});
