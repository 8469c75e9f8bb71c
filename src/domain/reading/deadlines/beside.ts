import type { Language } from '../../language.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { FoundRule } from '../types.ts';
import { edge, filled, placeIn } from './blanks.ts';
import { joinsMoments } from './dated.ts';
import { momentsIn } from './moments.ts';
import { perLanguage } from './per-language.ts';
import { triggerPattern } from './trigger.ts';

interface Grammar {
  readonly dayBefore: RegExp;
  readonly dayBehind: RegExp;
  readonly jointBefore: RegExp;
  readonly jointBehind: RegExp;
}

const grammars = perLanguage<Grammar>((language) => {
  const { dayOfMonth, ofEach } = phrasesOf[language].deadlines;
  const when = `(?:${filled(dayOfMonth, language)}|${filled('{w}', language)})`;
  const trigger = `(?:${triggerPattern(language, false)} )?`;
  return {
    dayBefore: new RegExp(`${edge.before}${when}${ofEach} $`, 'u'),
    dayBehind: new RegExp(`^,? \\(?${trigger}${when}${edge.after}`, 'u'),
    jointBefore: new RegExp(`^(?:${ofEach})? $`, 'u'),
    jointBehind: new RegExp(`^,? \\(?${trigger}$`, 'u'),
  };
});

/** So far from "each month" its day is looked for, before it and behind. */
const reach = { before: 60, behind: 90 };

export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Beside extends Place {
  readonly rule: Pick<FoundRule, 'day' | 'month'>;
  /** The day before it in a list: "15 June and 15 December each year". */
  readonly listedAfter?: Beside;
}

/** The day that stands beside: "the 25th of each month", "every month, by the 25th", "15 December each year". */
export function dayBeside(
  text: string,
  place: Place,
  freq: FoundRule['freq'],
  language: Language,
): Beside | null {
  const before = text.slice(Math.max(0, place.start - reach.before), place.start);
  const behind = text.slice(place.end, place.end + reach.behind);
  if (freq === 'yearly' || freq === 'half_yearly') return dateBeside(before, behind, place, language);
  const { dayBefore, dayBehind } = grammars[language];
  const found = dayBefore.exec(before);
  const next = found ? null : dayBehind.exec(behind);
  const { d, w } = found?.groups ?? next?.groups ?? {};
  if ((d === undefined) === (w === undefined) || (w !== undefined) !== (freq === 'weekly')) return null;
  return {
    start: found ? place.start - before.length + found.index : place.start,
    end: next ? place.end + next[0].length : place.end,
    rule: { day: w === undefined ? Number(d) : weekdayOf(w, language) },
  };
}

/** A day in brackets right behind: "(by the 25th)", "(trước ngày 15 tháng 11)". */
export function dayBehind(
  text: string,
  place: Place,
  freq: FoundRule['freq'],
  language: Language,
): Beside | null {
  return /^ ?\(/u.test(text.slice(place.end, place.end + 2))
    ? dayBeside(text.slice(0, place.end + reach.behind), place, freq, language)
    : null;
}

export const weekdayOf = (name: string, language: Language): number =>
  placeIn(phrasesOf[language].deadlines.weekdays, name);

function dateBeside(before: string, behind: string, place: Place, language: Language): Beside | null {
  const { jointBefore, jointBehind } = grammars[language];
  const offset = place.start - before.length;
  const listed = momentsIn({ text: before, at: [] }, language);
  const last = listed.at(-1);
  if (last?.monthDay && jointBefore.test(before.slice(last.end))) {
    const earlier = listed.at(-2);
    const isListed = earlier?.monthDay && joinsMoments(before.slice(earlier.end, last.start), language);
    const listedAfter = isListed && {
      start: offset + earlier.start,
      end: offset + earlier.end,
      rule: { ...earlier.monthDay },
    };
    const beside = { start: offset + last.start, end: place.end, rule: { ...last.monthDay } };
    return listedAfter ? { ...beside, listedAfter } : beside;
  }
  const [next] = momentsIn({ text: behind, at: [] }, language);
  if (next?.monthDay && jointBehind.test(behind.slice(0, next.start))) {
    return { start: place.start, end: place.end + next.end, rule: { ...next.monthDay } };
  }
  return null;
}
