import { addDays, type Day } from '../../day.ts';
import type { Language } from '../../language.ts';
import { addWorkingDays, weekendsOnly } from '../../working-days.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { FoundRelation } from '../types.ts';
import { anchorAt } from './anchor.ts';
import { edge, filled } from './blanks.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { Compact } from './compact.ts';
import { numberIn } from './numbers.ts';
import { perLanguage } from './per-language.ts';
import { sense } from './trigger.ts';

type Unit = FoundRelation['unit'];
type Groups = Readonly<Record<string, string | undefined>>;

interface Grammar {
  readonly phrase: RegExp;
  /** The same, where a length of time alone is one too. */
  readonly inField: RegExp;
  readonly not: RegExp;
  readonly kept: RegExp;
  readonly units: readonly (readonly [Unit, RegExp])[];
  readonly oneUnit: readonly (readonly [Unit, RegExp])[];
}

const grammars = perLanguage<Grammar>((language) => {
  const { relative, units, oneUnit } = phrasesOf[language].deadlines;
  const { free, anchored, ahead, bare, links } = relative;
  const any = (...phrases: readonly string[]) => phrases.map((phrase) => filled(phrase, language)).join('|');
  const all = [
    `(?<ahead>${any(...ahead)})`,
    `(?:${any(...free)})(?<link>${links})?`,
    `(?:${any(...anchored)})(?<link>${links})`,
    `(?<bareAhead>${any(bare.before)})`,
    `(?<bareAfter>${any(bare.after)})`,
  ];
  const alone = `^${any('{n} {u}')}(?<link>${links})?`;
  const whole = (phrases: readonly string[]) =>
    new RegExp(`${edge.before}(?:${phrases.join('|')})${edge.after}`, 'gu');
  const named = (words: Partial<Record<Unit, string>>) =>
    Object.entries(words).map(([unit, word]) => [unit as Unit, new RegExp(`^(?:${word})$`, 'u')] as const);
  return {
    phrase: whole(all),
    inField: whole([...all, alone]),
    not: new RegExp(`^(?:${relative.not})${edge.after}`, 'u'),
    kept: new RegExp(`${edge.before}(?:${relative.kept})(?: \\p{L}+){0,6} $`, 'u'),
    units: named(units),
    oneUnit: named(oneUnit),
  };
});

/** Deadlines counted from something: "within 30 days of receipt", "at least two working days before". */
export function relativesIn({ text }: Compact, reading: Reading): readonly Candidate[] {
  const { phrase, inField, not, kept } = grammars[reading.language];
  return [...text.matchAll(reading.isField ? inField : phrase)].flatMap((match) => {
    const groups = match.groups ?? {};
    const { link, ahead, bareAhead, bareAfter } = groups;
    const end = match.index + match[0].length;
    const length = lengthOf(groups, reading.language);
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const about = sense(reading.language, before);
    if (!length || length.n < 1 || not.test(text.slice(end, end + 30)) || kept.test(before)) return [];
    // "Two weeks before the meeting" tells of anything, unless something is to be handed in then.
    const isBare = (bareAhead ?? bareAfter) !== undefined && !reading.isField;
    const isFirst = bareAfter !== undefined && /(?:^|[.;:] ?)$/.test(before);
    if (isBare && !isFirst && (!about.dueOn || isLong(length.unit))) return [];
    const isAhead = (ahead ?? bareAhead) !== undefined;
    const anchor = isAhead || (link ?? bareAfter) !== undefined ? anchorAt(text, end, reading) : null;
    const { unit } = length;
    const n = isAhead ? -length.n : length.n;
    return {
      start: match.index,
      end: anchor?.end ?? end,
      ...(anchor && !anchor.isDocument ? { anchor } : {}),
      says: {
        kind: 'relative' as const,
        rel: { n, unit, anchor: anchor?.isDocument ? 'document' : (anchor?.words ?? '') },
        ...(anchor?.day ? dayAfter(anchor.day, n, unit) : {}),
        ...(about.soft ? { soft: true as const } : {}),
        ...(about.allAbove ? { reach: 'allAbove' as const } : {}),
      },
    };
  });
}

const isLong = (unit: Unit) => unit === 'month' || unit === 'year';

function lengthOf({ n, again, u, one }: Groups, language: Language): { n: number; unit: Unit } | null {
  const { units, oneUnit } = grammars[language];
  const known = one === undefined ? units : oneUnit;
  const unit = known.find(([, pattern]) => pattern.test(one ?? u ?? ''))?.[0];
  if (!unit) return null;
  return { n: n === undefined ? 1 : numberIn(phrasesOf[language].deadlines.numbers, n, again), unit };
}

/** Working days are counted with weekends alone: which days else are off is the committee's to say. */
function dayAfter(day: Day, n: number, unit: Unit): { date?: Day } {
  const date = Temporal.PlainDate.from(day);
  switch (unit) {
    case 'hour':
      return {};
    case 'day':
      return { date: addDays(day, n) };
    case 'working_day':
      return { date: addWorkingDays(weekendsOnly, day, n) };
    case 'week':
      return { date: addDays(day, n * 7) };
    case 'month':
      return { date: date.add({ months: n }).toString() as Day };
    case 'year':
      return { date: date.add({ years: n }).toString() as Day };
  }
}
