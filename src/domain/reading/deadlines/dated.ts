import { addDays, type Day } from '../../day.ts';
import type { Language } from '../../language.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { FoundDeadline } from '../types.ts';
import { smallWords } from './blanks.ts';
import type { Compact } from './compact.ts';
import { daysOf, type Moment, momentsIn } from './moments.ts';
import { perLanguage } from './per-language.ts';
import { noTriggerAt, sense, type Trigger, triggerAt } from './trigger.ts';

/** A deadline in the compact text: where it stands, what it says. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly says: Omit<FoundDeadline, 'start' | 'end' | 'text'>;
  /** The words that `says` counts from, to be quoted as they are written. */
  readonly anchor?: { readonly start: number; readonly end: number };
}

export interface Reading {
  readonly language: Language;
  /** The day of the document: what is counted from it has a day by this. */
  readonly signedOn: Day | null;
  /** That, or a day near it: unwritten years are guessed from it, and days before it are history. */
  readonly near: Day | null;
  /** The text is a field for deadlines: a day in it needs no word that says so, and may be past. */
  readonly isField?: true;
}

const behind = perLanguage(
  (language) => new RegExp(`^(?:${phrasesOf[language].deadlines.notDueAfter})(?![\\p{L}\\p{N}])`, 'u'),
);
const reported = perLanguage((language) => new RegExp(phrasesOf[language].deadlines.reported, 'u'));

/** A day named by "before" may be this long past when the text is dated late, as news of it is. */
const late = 31;

/** A day that was read as a deadline, and by which trigger. */
interface Read {
  readonly moment: Moment;
  readonly trigger: Trigger;
}

/** Deadlines by a day or a period, each with the word that makes it one. */
export function datedIn(words: Compact, reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  let last: Read | null = null;
  for (const moment of momentsIn(words, reading.language)) {
    const trigger = triggerOf(words.text, moment, last, reading);
    const says = trigger && deadlineOf(words.text, moment, trigger, reading);
    last = says && { moment, trigger };
    if (says) found.push({ start: Math.min(trigger.start, moment.start), end: moment.end, says });
  }
  return found;
}

function triggerOf(text: string, moment: Moment, last: Read | null, reading: Reading): Trigger | null {
  const own = triggerAt(text, moment.start, reading.language);
  if (own) return own;
  // "Before 15 June and 15 December": the second has its trigger from the first.
  if (last && joinsMoments(text.slice(last.moment.end, moment.start), reading.language)) {
    return { ...last.trigger, start: moment.start };
  }
  if (reading.isField) return { meaning: 'label', start: moment.start, before: '' };
  // "Report early in March": a part of a month says by itself when.
  return moment.isShort ? noTriggerAt(text, moment.start) : null;
}

/** Whether the words between two days make a list of them: "15 June and 15 December". */
export const joinsMoments = (joint: string, language: Language): boolean =>
  joint.length < 20 && joints[language].test(joint);

const joints = perLanguage((language) => {
  const { between } = phrasesOf[language].deadlines;
  return new RegExp(`^(?:,|,? ${between[1]})${smallWords(language)} $`, 'u');
});

function deadlineOf(
  text: string,
  moment: Moment,
  trigger: Trigger,
  reading: Reading,
): Candidate['says'] | null {
  const { language, near } = reading;
  const days = daysOf(moment, near);
  const about = sense(language, trigger.before);
  const rest = text.slice(moment.end, moment.end + 40);
  if (about.ofOther || behind[language].test(rest)) return null;
  if (!days && (moment.year !== null || near)) return null;
  const ahead =
    days && near
      ? days.to >= addDays(near, trigger.meaning === 'by' || trigger.meaning === 'before' ? -late : 0)
      : null;
  if (!reading.isField && (ahead === false || (ahead === null && about.told))) return null;
  if (!isDue(moment, trigger, about, { text: rest, before: trigger.before }, { ahead, language }))
    return null;
  const kind = kindOf(moment, trigger);
  if (!kind) return null;
  const more = {
    ...((days?.guessed ?? true) ? { yearGuessed: true as const } : {}),
    ...(about.soft ? { soft: true as const } : {}),
    ...(about.allAbove ? { reach: 'allAbove' as const } : {}),
  };
  if (!days) return { kind, ...more };
  if (kind === 'from_date') return { kind, date: days.from, ...more };
  if (kind === 'within_period' || kind === 'window') return { kind, from: days.from, date: days.to, ...more };
  // Before a month is up to the eve of its first day; before its end, up to that.
  const eve = trigger.meaning === 'before' && moment.grain !== 'day' && moment.part !== 'late';
  return { kind, date: eve ? addDays(days.from, -1) : days.to, ...more };
}

function isDue(
  moment: Moment,
  { meaning }: Trigger,
  about: ReturnType<typeof sense>,
  around: { text: string; before: string },
  { ahead, language }: { ahead: boolean | null; language: Language },
): boolean {
  const endsClause = /^ ?(?:$|[.,;:)\]"])/.test(around.text);
  if (meaning === 'label' || meaning === 'completed') return true;
  if (moment.ofYears) return false;
  if (meaning === 'none') return about.dueOn;
  // Money is given in a budget's year; what is due says by its end.
  if (moment.grain === 'fiscalYear') return meaning === 'by' || meaning === 'until' || meaning === 'before';
  if (meaning === 'from') {
    return moment.grain !== 'stretch' || ahead === true || !reported[language].test(around.before);
  }
  if (moment.grain === 'stretch') return ahead === true || !reported[language].test(around.before);
  if (meaning === 'on') return moment.grain === 'day' ? about.dueOn : moment.grain === 'period';
  if (moment.grain !== 'year') return true;
  if (meaning === 'until') {
    return !about.namesPlan && (about.beginsClause || about.soft || about.dueOn || endsClause);
  }
  if (meaning === 'within') return language !== 'en' || endsClause;
  return true;
}

function kindOf({ grain, ofYears }: Moment, { meaning }: Trigger): FoundDeadline['kind'] | null {
  switch (meaning) {
    case 'before':
      return grain === 'day' ? 'before_date' : 'by_date';
    case 'by':
    case 'until':
      return 'by_date';
    case 'from':
      return grain === 'stretch' ? 'window' : 'from_date';
    case 'within':
    case 'on':
    case 'none':
    case 'completed':
    case 'label':
      if (ofYears) return 'window';
      return grain === 'day' ? 'by_date' : 'within_period';
  }
}
