import type { Language } from '../../language.ts';
import { phrasesOf } from '../phrases/index.ts';
import { smallWords } from './blanks.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { Compact } from './compact.ts';
import { deadlineOf } from './due.ts';
import { type Moment, momentsIn } from './moments.ts';
import { perLanguage } from './per-language.ts';
import { noTriggerAt, type Trigger, triggerAt } from './trigger.ts';

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
