import {
  type CountryCode,
  countryInWords,
  countryNamed,
  holidaysFrom,
  weekendOf,
} from '../../calendars/index.ts';
import { fold } from '../../domain/fold.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { calendarChanged } from './changed.ts';
import { yearOf, yearsAhead } from './years.ts';

/** What came of choosing; without a country it was taken out. */
export interface Chosen {
  readonly country: CountryCode | null;
  /** Days that came in. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Words that take the country out again, folded. */
const noCountry = new Set(['none', 'no', 'khong', 'khong co', 'tiada']);

/**
 * Begins the calendar with the holidays of a country or state, from last year on, instead of those of the one
 * chosen before. What the committee entered itself stays. "none" takes the country's days out.
 */
export async function chooseCountry(deed: Deed, said: string): Promise<Chosen> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  const country = noCountry.has(fold(said)) ? null : await meant(said);
  const [from, to] = [yearOf(deed.today) - 1, yearOf(deed.today) + yearsAhead];
  // Before the transaction: finding the holidays takes a while.
  const days = country ? await holidaysFrom(country, from, to) : [];
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const before = await rooms.calendars.source(deed.committee.id);
    if (before.country === country) throw same(country);
    const weekend = country ? weekendOf(country) : [6, 7];
    await rooms.calendars.unseed(deed.viewer);
    await rooms.calendars.seed(deed.viewer, days);
    await rooms.calendars.setSource(deed.viewer, { country, weekend, to: country ? to : null });
    await calendarChanged(rooms, deed, {
      action: 'country',
      before: { country: before.country, weekend: before.weekend },
      after: { country, weekend },
    });
    return { country, count: days.length, from, to };
  });
}

async function meant(said: string): Promise<CountryCode> {
  const { code, near } = await countryNamed(said);
  if (code) return code;
  throw mistake('calendar.error.country', {
    said,
    near: (t) => (near ? t('calendar.error.countryNear', { near: countryInWords(near, t.language) }) : ''),
  });
}

const same = (country: CountryCode | null) =>
  country
    ? mistake('calendar.error.sameCountry', { country: (t) => countryInWords(country, t.language) })
    : mistake('calendar.error.noCountry');
