/** Words to days: Docket's own grammar first, a larger one for what it does not know. */
export { readDay, readDays, readDeadline } from './read-day.ts';
