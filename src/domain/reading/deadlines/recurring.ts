import { phrasesOf } from '../phrases/index.ts';
import type { FoundRule } from '../types.ts';
import { dayBehind, dayBeside, type Place, weekdayOf } from './beside.ts';
import { edge, filled } from './blanks.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { Compact } from './compact.ts';
import { cover } from './cover.ts';
import { numberIn } from './numbers.ts';
import { perLanguage } from './per-language.ts';
import { triggerAt } from './trigger.ts';

interface Grammar {
  readonly phrases: readonly { readonly rule: FoundRule; readonly pattern: RegExp }[];
  readonly not: RegExp;
}

const grammars = perLanguage<Grammar>((language) => {
  const { recurring, notRecurring } = phrasesOf[language].deadlines;
  return {
    phrases: recurring.map(({ phrases, ...rule }) => ({
      rule,
      pattern: new RegExp(`${edge.before}(?:${filled(phrases, language)})${edge.after}`, 'gu'),
    })),
    not: new RegExp(`${edge.before}(?:${notRecurring}) $`, 'u'),
  };
});

/** Words that only name a thing ("the plan of every year") end within so many units. */
const namesWithin = 60;

/** What comes again: "by the 25th of each month", "hằng quý", "setiap minggu". */
export function recurringIn({ text }: Compact, reading: Reading): readonly Candidate[] {
  const { phrases, not } = grammars[reading.language];
  const found: Candidate[] = [];
  const isFree = cover(text.length);
  for (const { rule, pattern } of phrases) {
    for (const match of text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      const names = not.test(text.slice(Math.max(0, place.start - namesWithin), place.start));
      // "The plan of every year (by 15 November)": the day behind it is when.
      if (names && dayBehind(text, place, rule.freq, reading.language) === null) continue;
      if (isFree(place))
        found.push(...again(text, place, ruleOf(rule, match.groups ?? {}, reading), reading));
    }
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function ruleOf(rule: FoundRule, { n, again, w }: Groups, { language }: Reading): FoundRule {
  const every = n === undefined ? 1 : numberIn(phrasesOf[language].deadlines.numbers, n, again);
  return {
    ...rule,
    ...(every > 1 ? { interval: every } : {}),
    ...(w === undefined ? {} : { day: weekdayOf(w, language) }),
  };
}

type Dated = Place & { readonly rule?: Pick<FoundRule, 'day' | 'month'> };

function again(text: string, place: Place, rule: FoundRule, { language }: Reading): readonly Candidate[] {
  const beside = rule.day === undefined ? dayBeside(text, place, rule.freq, language) : null;
  const days: readonly Dated[] = beside?.listedAfter ? [beside.listedAfter, beside] : [beside ?? place];
  return days.map(({ start, end, rule: day }) => {
    const trigger = triggerAt(text, start, language);
    const isDue = trigger && trigger.meaning !== 'from' && trigger.meaning !== 'completed';
    return {
      start: isDue ? trigger.start : start,
      end,
      says: { kind: 'recurring', rule: { ...rule, ...day } },
    };
  });
}
