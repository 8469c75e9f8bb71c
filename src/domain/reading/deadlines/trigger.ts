import type { Language } from '../../language.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { TriggerMeaning } from '../phrases/types.ts';
import { edge, smallWords } from './blanks.ts';
import { perLanguage } from './per-language.ts';

export interface Trigger {
  /** 'none' where a day stands by itself. */
  readonly meaning: TriggerMeaning | 'none';
  /** Where it begins in the compact text. */
  readonly start: number;
  /** What stands before it, as far as anybody looks. */
  readonly before: string;
}

interface Grammar {
  readonly trigger: RegExp;
  readonly completed: RegExp;
  readonly notDue: RegExp;
  readonly history: RegExp;
  readonly namedByYear: RegExp;
  readonly soft: RegExp;
  readonly allAbove: RegExp;
  readonly dueOn: RegExp;
  readonly meetings: RegExp;
}

/** So many units before a day are looked at: a trigger with its small words is no longer. */
const reach = { trigger: 80, before: 160 };

const meanings: readonly TriggerMeaning[] = ['label', 'by', 'until', 'before', 'within', 'on', 'from'];

/** The words that say what a day is for, as one pattern; the groups are named by meaning. */
export function triggerPattern(language: Language, named: boolean): string {
  const { triggers } = phrasesOf[language].deadlines;
  const all = meanings.map((meaning) => `(?${named ? `<${meaning}>` : ':'}${triggers[meaning]})`);
  return `(?:${all.join('|')})${smallWords(language)}`;
}

const grammars = perLanguage<Grammar>((language) => {
  const { triggers, notDue, history, namedByYear, soft, allAbove, dueOn, meetings } =
    phrasesOf[language].deadlines;
  const ending = (pattern: string) => new RegExp(`${edge.before}(?:${pattern}) ?$`, 'u');
  return {
    trigger: new RegExp(`${edge.before}${triggerPattern(language, true)}[ (]{0,2}$`, 'u'),
    completed: new RegExp(`${edge.before}(?:${triggers.completed})${smallWords(language)} $`, 'u'),
    notDue: ending(notDue.join('|')),
    history: ending(history),
    namedByYear: ending(namedByYear),
    soft: ending(`(?:${soft})(?: \\p{L}+){0,4}`),
    allAbove: ending(allAbove),
    meetings: ending(meetings),
    dueOn: new RegExp(`${edge.before}(?:${dueOn})${edge.after}[^.;:]{0,110}$`, 'u'),
  };
});

/** The trigger that stands right before `at`; null where a day stands by itself. */
export function triggerAt(text: string, at: number, language: Language): Trigger | null {
  const from = Math.max(0, at - reach.trigger);
  const near = text.slice(from, at);
  const { trigger, completed } = grammars[language];
  // "Completed" alone, as in "to be completed July 2025", only where no better word stands between.
  const match = trigger.exec(near) ?? completed.exec(near);
  if (!match) return null;
  const meaning = meanings.find((each) => match.groups?.[each] !== undefined) ?? 'completed';
  const start = from + match.index;
  return { meaning, start, before: text.slice(Math.max(0, start - reach.before), start) };
}

/** What is known of a day that stands by itself. */
export const noTriggerAt = (text: string, start: number): Trigger => ({
  meaning: 'none',
  start,
  before: text.slice(Math.max(0, start - reach.before), start),
});

export type Sense = ReturnType<typeof sense>;

/** What the words before a trigger make of the day behind it. */
export function sense(language: Language, before: string) {
  const is = (name: Exclude<keyof Grammar, 'trigger' | 'completed'>) => grammars[language][name].test(before);
  return {
    /** It is a day of something else: of force, of a report, of a condition. */
    ofOther: is('notDue'),
    told: is('history'),
    namesPlan: is('namedByYear'),
    soft: is('soft'),
    allAbove: is('allAbove'),
    dueOn: is('dueOn') && !is('meetings'),
    beginsClause: /(?:^|[.;:,(-]) ?$/.test(before),
  };
}
