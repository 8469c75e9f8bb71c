import type { Day } from './day.ts';
import type { Worded } from './language.ts';

/** 'off': a holiday or a day given in exchange; 'worked': worked though the week or a holiday says otherwise. */
export type DayKind = 'off' | 'worked';

/** A day on which a committee does otherwise than its week says. */
export interface CalendarDay {
  readonly day: Day;
  readonly kind: DayKind;
  /** Why; '' where nobody said. */
  readonly name: Worded;
}

/** So many such days fit into a year: enough for any people, and too few to leave it without working days. */
export const yearLimit = 120;

/** Letters of a day's name. */
export const dayNameLimit = 120;
