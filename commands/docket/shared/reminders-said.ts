import type { TimeOfDay } from '../../../src/domain/day.ts';
import { fold } from '../../../src/domain/fold.ts';
import type { Ladder } from '../../../src/domain/reminders/ladder.ts';
import { farthestRung } from '../../../src/domain/reminders/reminding.ts';
import type { SentenceKey } from '../../../src/i18n/index.ts';
import { mistake } from '../../../src/i18n/mistake.ts';
import { asTime } from './time-named.ts';

const nothing = new Set([
  'none',
  'no',
  'off',
  'never',
  '0',
  'khong',
  'khong co',
  'tat',
  'tiada',
  'tidak',
  'jangan',
]);
const everything = new Set(['all', 'tat ca', 'het', 'semua']);

/** Whether people said that there is to be none: "off", "không", "tiada". */
export const meansNone = (said: string) => nothing.has(fold(said));

/** The parts of a ladder as they were said. */
export interface LadderSaid {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly 'then-every'?: string | undefined;
  readonly 'on-day'?: boolean | undefined;
}

/** What of a ladder was said; nothing of what was not. */
export function ladderSaid(said: LadderSaid): Partial<Ladder> {
  const { before, after, 'then-every': thenEvery, 'on-day': onDay } = said;
  return {
    ...(before !== undefined && { before: workingDays(before, '14 7 3 1').reverse() }),
    ...(after !== undefined && { after: workingDays(after, '1 3') }),
    ...(thenEvery !== undefined && { thenEvery: numberOrNone(thenEvery, 'reminding.field.thenEvery') ?? 0 }),
    ...(onDay !== undefined && { onDay }),
  };
}

/** "14 7 3, 1" → 1, 3, 7, 14. */
function workingDays(said: string, example: string): number[] {
  if (meansNone(said)) return [];
  const days = said
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  if (days.length === 0 || !days.every((one) => isBetween(one, farthestRung)))
    throw mistake('reminding.error.days', { said, limit: farthestRung, example });
  return [...new Set(days)].sort((one, other) => one - other);
}

/** Working days, or null for never. */
export function numberOrNone(said: string, label: SentenceKey): number | null {
  if (meansNone(said)) return null;
  const number = Number(said);
  if (isBetween(number, farthestRung)) return number;
  throw mistake('reminding.error.number', {
    said,
    label: (t) => t.say(label),
    limit: farthestRung,
    other: (t) => t('reminding.never'),
  });
}

/** How much one person is told in a day; null for all. */
export function capSaid(said: string): number | null {
  if (everything.has(fold(said)) || meansNone(said)) return null;
  const number = Number(said);
  if (isBetween(number, 500)) return number;
  throw mistake('reminding.error.number', {
    said,
    label: (t) => t('reminding.field.cap'),
    limit: 500,
    other: (t) => t('reminding.all'),
  });
}

/** For how many calendar days a missed reminder is still said. */
export function limitSaid(said: string): number {
  const limit = 90;
  const number = Number(said);
  if (isBetween(number, limit)) return number;
  throw mistake('reminding.error.limit', { said, limit });
}

/** "20:00-06:30", "20h – 6h30"; null for none. */
export function quietSaid(said: string): { from: TimeOfDay; to: TimeOfDay } | null {
  if (meansNone(said)) return null;
  const [from, to, more] = said.split(/\s*(?:[-–—]|\bto\b|\bđến\b|\bhingga\b)\s*/u).map(asTime);
  if (from && to && !more && from !== to) return { from, to };
  throw mistake('reminding.error.quiet', { said });
}

const isBetween = (number: number, limit: number) =>
  Number.isInteger(number) && number >= 1 && number <= limit;
