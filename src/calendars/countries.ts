import { fold } from '../domain/fold.ts';
import { type Language, languages } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';

/** A country, or a state of one: "VN", "MY-14". */
export type CountryCode = string;

/**
 * The country, or state of one, that somebody names in any language, or by its code: "Vietnam", "Việt Nam",
 * "my", "Selangor", "MY-10"; where there is none, the code of what it resembles, if it does.
 */
export async function countryNamed(said: string): Promise<{ code?: CountryCode; near?: CountryCode }> {
  const names = await allNames();
  const found = names.get(fold(said));
  if (found) return { code: found };
  const near = nearest(fold(said), names.keys());
  const code = near && names.get(near);
  return code ? { near: code } : {};
}

/** "Malaysia – Kuala Lumpur"; a state that has no name here goes by its code. */
export function countryInWords(code: CountryCode, language: Language): string {
  const [country = '', state] = code.split('-');
  const name = regions(language).of(country) ?? country;
  return state ? `${name} – ${malaysian[code] ?? state}` : name;
}

/** Made once for each language: it takes longer to make one than to ask it for all there are. */
function regions(language: Language): Intl.DisplayNames {
  const names = known.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  known.set(language, names);
  return names;
}
const known = new Map<Language, Intl.DisplayNames>();

/** Every name of every country and state, folded. Loads the holidays, which know which there are. */
async function allNames(): Promise<Map<string, CountryCode>> {
  const { default: Holidays } = await import('date-holidays');
  const holidays = new Holidays();
  const names = new Map<string, CountryCode>();
  const add = (name: string, code: CountryCode) => {
    const folded = fold(name);
    if (folded && !names.has(folded)) names.set(folded, code);
  };
  const countries = Object.entries(holidays.getCountries('en'));
  for (const [code, name] of countries) {
    add(code, code);
    add(name, code);
    for (const language of languages) add(countryInWords(code, language), code);
  }
  // A state goes after all countries: Georgia is one of each.
  for (const [country] of countries)
    for (const [state, name] of Object.entries(holidays.getStates(country, 'en') ?? {})) {
      const code = `${country}-${state}`;
      add(code, code);
      for (const one of [name, malaysian[code] ?? '']) {
        add(one, code);
        if (one) for (const language of languages) add(`${countryInWords(country, language)} ${one}`, code);
      }
    }
  return names;
}

/** Malaysia's states keep holidays, and some of them weekends, of their own. */
const malaysian: Readonly<Record<CountryCode, string>> = {
  'MY-01': 'Johor',
  'MY-02': 'Kedah',
  'MY-03': 'Kelantan',
  'MY-04': 'Melaka',
  'MY-05': 'Negeri Sembilan',
  'MY-06': 'Pahang',
  'MY-07': 'Pulau Pinang',
  'MY-08': 'Perak',
  'MY-09': 'Perlis',
  'MY-10': 'Selangor',
  'MY-11': 'Terengganu',
  'MY-12': 'Sabah',
  'MY-13': 'Sarawak',
  'MY-14': 'Kuala Lumpur',
  'MY-15': 'Labuan',
  'MY-16': 'Putrajaya',
};
