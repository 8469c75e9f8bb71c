export type { DayReading } from '../domain/days/read-day.ts';
export type { DaysReading } from '../domain/days/read-days.ts';
export type { DeadlineReading } from '../domain/days/read-deadline.ts';
export { readDay, readDays, readDeadline } from './read-day.ts';
