import { expect, test } from 'vitest';
import { translator } from '../../src/i18n/translator.ts';

const en = translator('en');
const vi = translator('vi');
const ms = translator('ms');

test('a committee can see how “before” was read', () => {
  const said = { day: '31/8/2025', lastDay: '30/8/2025' };
  expect(en('deadlines.rule.before.inclusive', { ...said, lastDay: said.day })).toBe(
    '“Before 31/8/2025” includes the day named: the last good day is 31/8/2025.',
  );
  expect(en('deadlines.rule.before.exclusive', said)).toBe(
    '“Before 31/8/2025” leaves out the day named: the last good day is 30/8/2025.',
  );
  expect(vi('deadlines.rule.before.exclusive', said)).toContain('hạn cuối là 30/8/2025');
  expect(ms('deadlines.rule.before.exclusive', said)).toContain('30/8/2025');
});

test('lists say how far a deadline is', () => {
  expect(en('deadlines.inDays', { days: 1 })).toBe('in 1 day');
  expect(en('deadlines.inDays', { days: 7 })).toBe('in 7 days');
  expect(en('deadlines.lateByDays', { days: 1 })).toBe('late by 1 day');
  expect(en('deadlines.lateByDays', { days: 3 })).toBe('late by 3 days');
  expect(vi('deadlines.lateByDays', { days: 3 })).toBe('quá hạn 3 ngày');
  expect(ms('deadlines.lateByDays', { days: 3 })).toBe('lewat 3 hari');
  expect([en, vi, ms].map((t) => t('deadlines.today'))).toEqual([
    'due today',
    'đến hạn hôm nay',
    'tarikh akhir hari ini',
  ]);
});

test('a monthly duty and a stretch are told in every language, with their days in them', () => {
  for (const t of [en, vi, ms]) {
    expect(t('deadlines.rule.monthly', { dayOfMonth: 25, day: '25/7/2025' })).toContain('25/7/2025');
    const within = t('deadlines.rule.within', { from: '1/7/2025', to: '31/7/2025' });
    expect(within).toContain('1/7/2025');
    expect(within).toContain('31/7/2025');
    expect(t('deadlines.rule.relative', { days: 15, from: '18/7', day: '2/8' })).toContain('2/8');
  }
});
