import { state } from './state.ts';

const locales = { en: 'en-GB', vi: 'vi-VN', ms: 'ms-MY' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { language, committee } = state.start;
  const key = `${name} ${language} ${committee.timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: committee.timeZone });
  formats.set(key, made);
  return made;
}

const clockTime = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const named = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
/** As the bot writes it: Vietnamese has the weekday in words and the month as a number. */
const date = { en: named, vi: { ...named, weekday: 'long', month: 'numeric' }, ms: named } as const;
/** "Fri, 18 Jul" is two words of one date. */
const joined = (text: string) => text.replace(/^(\w{3}), /, '$1 ');

/** "08:30" on the committee's wall. */
export const timeOf = (at: number) => format('time', clockTime).format(at);

/** "Fri 18 Jul 2025". */
export const dateOf = (at: number) => joined(format('date', date[state.start.language]).format(at));

/** "Fri 18 Jul 2025, 08:30". */
export const momentOf = (at: number) => `${dateOf(at)}, ${timeOf(at)}`;

/** "Friday 18 July 2025". */
export const longDateOf = (at: number) => format('long', { dateStyle: 'full' }).format(at);

/** The committee's calendar day, "2025-07-18". */
export function dayOf(at: number): string {
  const options = { timeZone: state.start.committee.timeZone } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(at);
}
