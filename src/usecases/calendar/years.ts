import type { Day } from '../../domain/day.ts';

/** A calendar reaches to the end of the third year after this one: deadlines are no further off. */
export const yearsAhead = 3;

export const yearOf = (day: Day) => Number(day.slice(0, 4));
