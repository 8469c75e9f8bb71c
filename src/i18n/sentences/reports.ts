import { sentences } from '../sentence.ts';

/** What `/reports` says. */
export const reports = sentences({
  'reports.now.summary': {
    en: 'Open, due this week and late, by group',
    vi: 'Số nhiệm vụ chưa hoàn thành, đến hạn tuần này và quá hạn theo cơ quan',
    ms: 'Tugasan belum selesai, perlu siap minggu ini dan tertunggak mengikut agensi',
  },
  'reports.title': {
    en: 'Where we stand on {day}',
    vi: 'Tình hình nhiệm vụ: {day}',
    ms: 'Kedudukan tugasan pada {day}',
  },
  'reports.none': {
    en: 'No task is open.',
    vi: 'Không có nhiệm vụ nào chưa hoàn thành.',
    ms: 'Tiada tugasan yang belum selesai.',
  },
  'reports.sentence': {
    en: '{open, plural, one {# task is open} other {# tasks are open}}: {week, plural, =0 {none due this week} other {# due this week}}, {late, plural, =0 {none late} other {# late}}.',
    vi: '{open, number} nhiệm vụ chưa hoàn thành: {week, plural, =0 {không có nhiệm vụ đến hạn tuần này} other {# đến hạn tuần này}}, {late, plural, =0 {không có nhiệm vụ quá hạn} other {# quá hạn}}.',
    ms: '{open, number} tugasan belum selesai: {week, plural, =0 {tiada yang perlu siap minggu ini} other {# perlu siap minggu ini}}, {late, plural, =0 {tiada yang tertunggak} other {# tertunggak}}.',
  },
  'reports.worst': {
    en: 'Most late: {group}, {late, number}.',
    vi: 'Quá hạn nhiều nhất: {group}, {late, number}.',
    ms: 'Paling banyak tertunggak: {group}, {late, number}.',
  },
  'reports.range': {
    en: 'Groups {from, number} to {to, number} of {total, number}.',
    vi: 'Cơ quan từ {from, number} đến {to, number} trên tổng số {total, number}.',
    ms: 'Agensi {from, number} hingga {to, number} daripada {total, number}.',
  },
  'reports.open': { en: 'Open', vi: 'Chưa hoàn thành', ms: 'Belum selesai' },
  'reports.week': { en: 'Due this week', vi: 'Đến hạn tuần này', ms: 'Perlu siap minggu ini' },
  'reports.late': { en: 'Late', vi: 'Quá hạn', ms: 'Tertunggak' },
  'reports.button.late': { en: 'Late tasks', vi: 'Nhiệm vụ quá hạn', ms: 'Tugasan tertunggak' },
});
