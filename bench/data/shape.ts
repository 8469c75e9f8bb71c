import { addDays, type Day, instantOf } from '../../src/domain/day.ts';
import type { CommitteeId } from '../../src/domain/ids.ts';
import { defaultLadder, nextRung } from '../../src/domain/reminders/ladder.ts';
import { weekendsOnly } from '../../src/domain/working-days.ts';

/** The bench's committees are never a demo, and their clock stands: on every run it is the same morning. */
export const zone = 'Asia/Ho_Chi_Minh';
export const today: Day = '2025-09-17';
export const now = instantOf(today, '09:00', zone);
export const enteredOn: Day = '2025-07-18';
export const enteredAt = instantOf(enteredOn, '10:00', zone);

export const committeeId = 'bench00000000000000001' as CommitteeId;

/** How many of what a committee has. Tasks are items × the groups they are addressed to. */
export interface Size {
  readonly name: string;
  readonly items: number;
  readonly provinces: number;
  readonly communes: number;
  /** Whether items go to the communes as well: a million tasks; else to the provinces alone: ten thousand. */
  readonly toCommunes: boolean;
}

const nation = { items: 300, provinces: 34, communes: 3321 };
const corner = { items: 20, provinces: 6, communes: 30 };

/** The same directory and the same words; every group that owes has 300 tasks in either. */
export const sizes = {
  big: { name: 'million', ...nation, toCommunes: true },
  small: { name: 'ten-thousand', ...nation, toCommunes: false },
  quickBig: { name: 'quick-large', ...corner, toCommunes: true },
  quickSmall: { name: 'quick-small', ...corner, toCommunes: false },
} as const satisfies Record<string, Size>;

export const owing = ({ provinces, communes, toCommunes }: Size) => provinces + (toCommunes ? communes : 0);
export const tasksOf = (size: Size) => size.items * owing(size);

/** Twenty-two characters, as the application's own ids. */
export const idOf = <Id extends string>(kind: string, n: number) =>
  `bench${kind}${String(n).padStart(16, '0')}` as Id;

/** Forty deadlines from August to June; about one in seven is late. */
export const deadlineOf = (item: number): Day => addDays('2025-08-05', (item % 40) * 8);

/** Where the planner stands after this morning: nothing is due until the bench says so. */
export function nextRungDayOf(day: Day): Day {
  const next = nextRung({ ladder: defaultLadder, calendar: weekendsOnly, deadlineDay: day, after: today });
  if (!next) throw new Error('The ladder goes on for ever.');
  return next.day;
}

/** A word that one group's tasks alone hold: "p07", "c0123". */
export const groupCode = (n: number, provinces: number) =>
  n < provinces ? `p${String(n + 1).padStart(2, '0')}` : `c${String(n - provinces + 1).padStart(4, '0')}`;
