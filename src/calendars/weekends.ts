import type { CountryCode } from './countries.ts';

/** States whose weekend is not their country's: Friday and Saturday. Johor went back to Sunday in 2025. */
const ofStates: Readonly<Record<CountryCode, readonly number[]>> = {
  'MY-02': [5, 6],
  'MY-03': [5, 6],
  'MY-11': [5, 6],
};

/** The runtime knows it; the types do not yet. */
interface Week {
  getWeekInfo(): { readonly weekend: readonly number[] };
}

/** The days of the week on which a country's offices are shut; 1 is Monday, 7 is Sunday. */
export function weekendOf(code: CountryCode): readonly number[] {
  const [country = ''] = code.split('-');
  const locale: Intl.Locale & Partial<Week> = new Intl.Locale('und', { region: country });
  return ofStates[code] ?? locale.getWeekInfo?.().weekend ?? [6, 7];
}
