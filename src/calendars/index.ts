/**
 * Words to days: Docket's own grammar first, a larger one for what it does not know. And which days of a year
 * the countries of the world keep.
 */
export { type CountryCode, countryInWords, countryNamed } from './countries.ts';
export { holidaysFrom, holidaysOf } from './holidays.ts';
export { inLieuOf } from './in-lieu.ts';
export { readAsOf, readDay, readDays, readDeadline } from './read-day.ts';
export { vietnamese } from './vietnam.ts';
export { weekendOf } from './weekends.ts';
