import { type Day, daysBetween, type Instant } from '../domain/day.ts';
import type { Language, Worded } from '../domain/language.ts';
import { wordedIn } from '../domain/language.ts';
import { compile } from './compile.ts';
import { catalogue, type SentenceKey, type SentenceValues } from './index.ts';

/** Puts keys and values into the words of one language. */
export interface Translator {
  readonly language: Language;
  /** The sentence of a key; wrong or missing values do not compile. */
  <K extends SentenceKey>(key: K, ...values: SentenceValues<K>): string;
  /** For keys that come as data (a `UserError`, a declaration); an unknown key is a fault and throws. */
  say(key: string, values?: Readonly<Record<string, unknown>>): string;
  /** "Fri 25 Jul 2025": short, with the weekday, for lists. */
  day(day: Day): string;
  /** "Friday 25 July 2025": whole, for echoing a day back. */
  fullDay(day: Day): string;
  /** "July 2025", as a heading. */
  month(day: Day): string;
  /** "today", "in 7 days", "3 days ago": as it stands within a sentence. */
  distance(day: Day, today: Day): string;
  /** Day and wall clock of an instant in a time zone. */
  moment(instant: Instant, timeZone: string): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** "A, B or C". */
  either(items: readonly string[]): string;
  number(value: number): string;
  /** The reader's version of somebody's text. */
  worded(worded: Worded): string;
}

/** Malay writes dates as in Malaysia; English as in most of the world: day before month. */
const locales: Record<Language, string> = { en: 'en-GB', vi: 'vi-VN', ms: 'ms-MY' };

const named = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
/** How a day is written in lists. Vietnamese writes the month as a number and the weekday out. */
const shortDays: Record<Language, Intl.DateTimeFormatOptions> = {
  en: named,
  vi: { weekday: 'long', day: 'numeric', month: 'numeric', year: 'numeric' },
  ms: named,
};

/** Two years of days: more are not on people's minds at once. */
const daysKept = 750;

const translators = new Map<string, Translator>();

/**
 * The translator of `language`; made once, since building formatters is what costs. `prefix` is what an
 * installation puts before our commands ("x" for "/xtasks"): sentences that tell what to type say it too.
 */
export function translator(language: Language, prefix = ''): Translator {
  const key = `${language} ${prefix}`;
  const known = translators.get(key);
  if (known) return known;
  const made = makeTranslator(language, prefix);
  translators.set(key, made);
  return made;
}

/** The order of names in `language`; in Vietnamese, the Vietnamese alphabet's. */
export function collator(language: Language): Intl.Collator {
  return new Intl.Collator(locales[language], { numeric: true });
}

function makeTranslator(language: Language, prefix: string): Translator {
  const locale = locales[language];
  const compiled = new Map<string, ReturnType<typeof compile>>();
  const days = new Map<Day, string>();
  const shortDay = new Intl.DateTimeFormat(locale, { ...shortDays[language], timeZone: 'UTC' });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const moments = new Map<string, Intl.DateTimeFormat>();
  const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`);

  function say(key: string, values: Readonly<Record<string, unknown>> = {}): string {
    let format = compiled.get(key);
    if (!format) {
      const sentence = catalogue[key as SentenceKey];
      if (!sentence) throw new Error(`no sentence has the key ${key}`);
      format = compile(prefixed(sentence[language], prefix), locale);
      compiled.set(key, format);
    }
    return format(values);
  }

  /** The same few days stand in every list; writing one out costs more than all else in its row. */
  function dayInWords(day: Day): string {
    const known = days.get(day);
    if (known) return known;
    const words = shortDay.format(noon(day));
    if (days.size >= daysKept) days.clear();
    days.set(day, words);
    return words;
  }

  return Object.assign(say as Translator, {
    language,
    say,
    day: dayInWords,
    fullDay: (day: Day) => longDay.format(noon(day)),
    month(day: Day) {
      const words = months.format(noon(day));
      return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
    },
    distance(day: Day, today: Day) {
      const words = relative.format(daysBetween(today, day), 'day');
      // Vietnamese "Hôm nay" begins like a sentence, but is none here.
      return words.charAt(0).toLowerCase() + words.slice(1);
    },
    moment(instant: Instant, timeZone: string) {
      let format = moments.get(timeZone);
      if (!format) {
        format = new Intl.DateTimeFormat(locale, {
          ...shortDays[language],
          hour: '2-digit',
          minute: '2-digit',
          hour12: false,
          timeZone,
        });
        moments.set(timeZone, format);
      }
      return format.format(instant);
    },
    list: (items: readonly string[]) => lists.format(items),
    either: (items: readonly string[]) => choices.format(items),
    number: (value: number) => numbers.format(value),
    worded: (worded: Worded) => wordedIn(worded, language),
  });
}

/** A sentence's own "/tasks …" as it is called here; what values bring is not touched. */
const prefixed = (text: string, prefix: string) =>
  prefix ? text.replace(/(?<![\p{L}\p{N}/.])\/(?=[a-z]{3})/gu, `/${prefix}`) : text;
