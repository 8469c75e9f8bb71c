import type { Day } from '../../day.ts';
import type { Language } from '../../language.ts';
import { phrasesOf } from '../phrases/index.ts';
import { datesInDigits, edge, filled, smallWords } from './blanks.ts';
import type { Compact } from './compact.ts';
import { perLanguage } from './per-language.ts';
import { type Stretch, stretchOf } from './stretch.ts';

/** A day or a period named in the text; offsets into its compact form. */
export interface Moment extends Stretch {
  readonly start: number;
  readonly end: number;
}

interface Grammar {
  readonly one: RegExp;
  readonly upTo: RegExp;
  readonly and: RegExp;
  readonly between: RegExp;
}

const grammars = perLanguage<Grammar>((language) => {
  const { dates, periods, upTo, between } = phrasesOf[language].deadlines;
  const all = [...datesWorded(language, dates), ...datesInDigits, ...datesWorded(language, periods)];
  const small = smallWords(language);
  return {
    one: new RegExp(`${edge.beforeNumber}(?:${all.join('|')})${edge.afterNumber}`, 'gu'),
    upTo: new RegExp(`^,? ?(?:${upTo})${small} ?$`, 'u'),
    and: new RegExp(`^ ${between[1]}${small} $`, 'u'),
    between: new RegExp(`${edge.before}${between[0]}${small} $`, 'u'),
  };
});

function datesWorded(language: Language, phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => filled(phrase, language));
}

/** Words between two days that make one stretch of them are no more. */
const longestJoint = 40;

/** Every day and period that `words` names, in their order; "from … to …" is one. */
export function momentsIn({ text }: Compact, language: Language): readonly Moment[] {
  const { one, upTo, and, between } = grammars[language];
  const found: Moment[] = [];
  for (const match of text.matchAll(one)) {
    const stretch = stretchOf(match[0], match.groups ?? {}, language);
    if (!stretch) continue;
    const moment = { ...stretch, start: match.index, end: match.index + match[0].length };
    const before = found.at(-1);
    const joint = before ? text.slice(before.end, moment.start) : '';
    const joined =
      before && joint.length <= longestJoint && before.grain !== 'stretch' && moment.grain !== 'stretch'
        ? upTo.test(joint) ||
          (and.test(joint) && between.test(text.slice(Math.max(0, before.start - 40), before.start)))
        : false;
    if (before && joined) found[found.length - 1] = joinedTo(before, moment);
    else found.push(moment);
  }
  return found;
}

/** A stretch whose first day may be without a year: then it is the last one's, or the year before that. */
function joinedTo(first: Moment, last: Moment): Moment {
  const spans = (year: number) => {
    const end = last.of(last.year ?? (first.year === null ? year : first.year));
    const begin = first.of(first.year ?? Number((end?.to ?? '').slice(0, 4)));
    if (!end || !begin) return null;
    if (begin.from <= end.to) return { from: begin.from, to: end.to };
    const earlier = first.year === null ? first.of(year - 1) : null;
    const later = last.year === null && first.year !== null ? last.of(first.year + 1) : null;
    if (later) return { from: begin.from, to: later.to };
    return earlier && { from: earlier.from, to: end.to };
  };
  return {
    start: first.start,
    end: last.end,
    grain: 'stretch',
    part: null,
    year: last.year ?? first.year,
    of: spans,
    ofYears: first.grain === 'year' && last.grain === 'year',
  };
}

/** The days a moment comes to; `guessed` where its year was not written and is the first that is not over. */
export function daysOf(moment: Stretch, near: Day | null): { from: Day; to: Day; guessed: boolean } | null {
  if (moment.year !== null) {
    const days = moment.of(moment.year);
    return days && { ...days, guessed: false };
  }
  if (!near) return null;
  const year = Number(near.slice(0, 4));
  for (const each of [year - 1, year, year + 1, year + 2]) {
    const days = moment.of(each);
    if (days && days.to >= near) return { ...days, guessed: true };
  }
  return null;
}
