import { type Language, languages } from '../language.ts';
import { en } from './en.ts';
import { ms } from './ms.ts';
import type { Phrases } from './phrases.ts';
import type { RecurringMeaning } from './recurring/phrases.ts';
import { vi } from './vi.ts';

/** What a phrase was filled with; 0 or '' for blanks it does not have. */
export interface Told {
  readonly n: number;
  readonly d: number;
  readonly m: number;
  readonly q: number;
  /** 1 is Monday. */
  readonly w: number;
  readonly y: number | undefined;
  readonly rest: string;
  readonly from: string;
  readonly to: string;
  /** Said with a word like "before", after which the day named may be no good. */
  readonly before: boolean;
}

export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly told: Told;
}

type Plain = 'stretches' | 'units' | 'days' | 'ranges' | 'overdue' | 'asOf' | 'deadlines';
type Section = Plain | 'recurring';
export type MeaningOf<S extends Section> = S extends Plain ? keyof Phrases[S] & string : RecurringMeaning;

interface Compiled {
  readonly names: Readonly<Record<'n' | 'm' | 'q' | 'w', ReadonlyMap<string, number>>>;
  readonly patterns: Readonly<Record<Section, readonly { meaning: string; pattern: RegExp }[]>>;
}

const compiled: Record<Language, Compiled> = { en: compile(en), vi: compile(vi), ms: compile(ms) };

/** Words that join the dates of a list, in any language. */
export const betweenDates: ReadonlySet<string> = new Set(
  [en, vi, ms].flatMap(({ recurring }) => recurring.betweenDates.split('|')),
);

/** All readings of tidied `text` in a section of the grammar; the asker's language first. */
export function* matches<S extends Section>(
  text: string,
  section: S,
  asker: Language,
): Generator<Match<MeaningOf<S>>> {
  for (const language of [asker, ...languages.filter((other) => other !== asker)]) {
    const { names, patterns } = compiled[language];
    for (const { meaning, pattern } of patterns[section]) {
      const found = pattern.exec(text);
      // A pattern without blanks has no groups at all.
      if (found) yield { meaning: meaning as MeaningOf<S>, told: toldBy(found.groups ?? {}, names) };
    }
  }
}

function toldBy(groups: Readonly<Record<string, string | undefined>>, names: Compiled['names']): Told {
  const named = (name: keyof Compiled['names']) => {
    const text = groups[name];
    return text === undefined ? 0 : (names[name].get(text) ?? Number(text));
  };
  return {
    n: named('n'),
    m: named('m'),
    q: named('q'),
    w: named('w'),
    d: Number(groups.d ?? 0),
    y: groups.y === undefined ? undefined : Number(groups.y),
    rest: groups.rest ?? '',
    from: groups.from ?? '',
    to: groups.to ?? '',
    before: groups.before !== undefined,
  };
}

function compile(phrases: Phrases): Compiled {
  const names = {
    n: numbered(phrases.numbers),
    m: numbered(phrases.months),
    q: numbered(phrases.quarters),
    w: numbered(phrases.weekdays),
  };
  const oneOf = (known: ReadonlyMap<string, number>) => [...known.keys()].join('|');
  const blanks: Readonly<Record<string, string>> = {
    n: `(?<n>\\d{1,4}|${oneOf(names.n)})`,
    d: `(?<d>\\d{1,2})(?:${phrases.dayEnding})?`,
    D: `(?<d>\\d{1,2})(?:${phrases.dayEnding})`,
    m: `(?<m>${oneOf(names.m)})`,
    q: `(?<q>[1-4]|${oneOf(names.q)})`,
    w: `(?<w>${oneOf(names.w)})`,
    y: `(?:[ /-](?:(?:${phrases.beforeYear}) )?(?<y>\\d{4}))?`,
    rest: '(?<rest>.+)',
    from: '(?<from>.+)',
    to: '(?<to>.+)',
    by: `(?:(?:${phrases.recurring.by}|(?<before>${phrases.recurring.before})) )?`,
  };
  const patternsOf = (meanings: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(meanings).flatMap(([meaning, texts]) =>
      texts.map((text) => ({
        meaning,
        pattern: new RegExp(
          `^(?:${text.replace(/\{(\w+)\}/g, (_, blank: string) => blanks[blank] ?? '')})$`,
          'u',
        ),
      })),
    );
  return {
    names,
    patterns: {
      stretches: patternsOf(phrases.stretches),
      units: patternsOf(phrases.units),
      days: patternsOf(phrases.days),
      ranges: patternsOf(phrases.ranges),
      overdue: patternsOf(phrases.overdue),
      asOf: patternsOf(phrases.asOf),
      deadlines: patternsOf(phrases.deadlines),
      recurring: patternsOf(phrases.recurring.meanings),
    },
  };
}

/** "january|jan" at place 0 → both names mean 1. */
function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((alternatives, at) => alternatives.split('|').map((name) => [name, at + 1] as const)),
  );
}
