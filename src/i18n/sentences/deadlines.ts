import { sentences } from '../sentence.ts';

/**
 * Why a deadline falls on its day (a key per kind of rule), and how far it is. Days come formatted; the
 * wording as it was typed.
 */
export const deadlines = sentences({
  'deadlines.rule.on': {
    en: 'Due on {day}.',
    vi: 'Thời hạn là {day}.',
    ms: 'Tarikh akhir ialah {day}.',
  },
  'deadlines.rule.by': {
    en: 'The last good day is {day}.',
    vi: 'Hạn cuối là {day}.',
    ms: 'Hari terakhir ialah {day}.',
  },
  'deadlines.rule.before.inclusive': {
    en: '“Before {day}” includes the day named: the last good day is {lastDay}.',
    vi: 'Tính cả ngày được nêu ({day}): hạn cuối là {lastDay}.',
    ms: 'Hari yang disebut ({day}) masih dikira: hari terakhir ialah {lastDay}.',
  },
  'deadlines.rule.before.exclusive': {
    en: '“Before {day}” leaves out the day named: the last good day is {lastDay}.',
    vi: 'Không tính ngày được nêu ({day}): hạn cuối là {lastDay}.',
    ms: 'Hari yang disebut ({day}) tidak dikira: hari terakhir ialah {lastDay}.',
  },
  'deadlines.rule.within': {
    en: 'Any day from {from} to {to}: the last good day is {to}.',
    vi: 'Từ {from} đến {to}: hạn cuối là {to}.',
    ms: 'Antara {from} dengan {to}: hari terakhir ialah {to}.',
  },
  'deadlines.rule.monthly': {
    en: 'Every month by day {dayOfMonth} (a shorter month’s last day); this time {day}.',
    vi: 'Hằng tháng, chậm nhất ngày {dayOfMonth} (tháng không có ngày này thì tính ngày cuối tháng); kỳ này là {day}.',
    ms: 'Setiap bulan selewat-lewatnya pada {dayOfMonth} hari bulan (atau hari terakhir bulan yang lebih pendek); kali ini {day}.',
  },
  'deadlines.rule.recurring': {
    en: 'Due {recurrence}; this time {day}.',
    vi: 'Định kỳ: {recurrence}; kỳ này là {day}.',
    ms: 'Berkala: {recurrence}; kali ini {day}.',
  },
  'deadlines.rule.relative': {
    en: '{days, plural, one {# day} other {# days}} from {from}: the last good day is {day}.',
    vi: '{days} ngày kể từ {from}: hạn cuối là {day}.',
    ms: '{days} hari dari {from}: hari terakhir ialah {day}.',
  },
  'deadlines.rule.none': {
    en: 'There is no deadline.',
    vi: 'Không có thời hạn.',
    ms: 'Tiada tarikh akhir.',
  },
  'deadlines.today': { en: 'due today', vi: 'đến hạn hôm nay', ms: 'tarikh akhir hari ini' },
  'deadlines.tomorrow': { en: 'due tomorrow', vi: 'đến hạn ngày mai', ms: 'tarikh akhir esok' },
  'deadlines.inDays': {
    en: '{days, plural, one {in # day} other {in # days}}',
    vi: 'còn {days} ngày',
    ms: '{days} hari lagi',
  },
  'deadlines.lateByDays': {
    en: '{days, plural, one {late by # day} other {late by # days}}',
    vi: 'quá hạn {days} ngày',
    ms: 'lewat {days} hari',
  },
  'deadlines.noDay': { en: 'no deadline', vi: 'không có thời hạn', ms: 'tiada tarikh akhir' },
});
