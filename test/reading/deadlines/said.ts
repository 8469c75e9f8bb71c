import type { Day } from '../../../src/domain/day.ts';
import type { Language } from '../../../src/domain/language.ts';
import { deadlineOfCell, findDeadlines } from '../../../src/domain/reading/deadlines/find-deadlines.ts';
import type { FoundDeadline } from '../../../src/domain/reading/types.ts';

/** The deadlines of a text signed on 18 July 2025, each in one line. */
export const said = (language: Language, text: string, signedOn: Day | null = '2025-07-18') =>
  findDeadlines({ language, text }, { start: 0, end: text.length }, { signedOn }).map(line);

/** The same of a cell in a column of deadlines. */
export const saidInCell = (language: Language, text: string) =>
  deadlineOfCell({ language, text }, { start: 0, end: text.length }, { signedOn: '2025-07-18' }).map(line);

/** "before_date 2025-08-31", "relative -5 working_day of the meeting", "recurring monthly 25". */
export function line({ kind, date, rel, rule, soft, reach }: FoundDeadline): string {
  const counted = rel && [rel.n, rel.unit, ...(rel.anchor ? ['of', rel.anchor] : [])];
  const again = rule && [
    rule.freq,
    rule.interval && `x${rule.interval}`,
    rule.month && `m${rule.month}`,
    rule.day,
  ];
  return [kind, ...(counted ?? []), ...(again ?? []), date, soft && 'soft', reach]
    .filter((part) => part !== undefined)
    .join(' ');
}
