import { addDays } from '../../day.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { FoundDeadlineKind } from '../types.ts';
import { edge } from './blanks.ts';
import type { Candidate, Reading } from './candidate.ts';
import { daysOf, type Moment } from './moments.ts';
import { perLanguage } from './per-language.ts';
import { type Sense, sense, type Trigger } from './trigger.ts';

const grammars = perLanguage((language) => {
  const { notDueAfter, reported } = phrasesOf[language].deadlines;
  return {
    notDueAfter: new RegExp(`^(?:${notDueAfter})${edge.after}`, 'u'),
    reported: new RegExp(reported, 'u'),
  };
});

/** A day named by "before" may be this long past when the text is dated late, as news of it is. */
const late = 31;

/** What a day with its trigger says; null where nothing is due then. */
export function deadlineOf(
  text: string,
  moment: Moment,
  trigger: Trigger,
  { language, near, isField }: Reading,
): Candidate['says'] | null {
  const days = daysOf(moment, near);
  if (!days && (moment.year !== null || near)) return null;
  const behind = text.slice(moment.end, moment.end + 40);
  const about = sense(language, trigger.before);
  if (about.ofOther || grammars[language].notDueAfter.test(behind)) return null;
  const patience = ['by', 'until', 'before'].includes(trigger.meaning) ? -late : 0;
  const ahead = days && near ? days.to >= addDays(near, patience) : null;
  if (!isField && (ahead === false || (ahead === null && about.told))) return null;
  const isReport = ahead !== true && grammars[language].reported.test(trigger.before);
  const endsClause = /^ ?(?:$|[.,;:)\]"])/.test(behind);
  if (!isDue(moment, trigger, about, { isReport, endsClause })) return null;
  const kind = kindOf(moment, trigger);
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

interface Around {
  /** A stretch of days that something is told of. */
  readonly isReport: boolean;
  readonly endsClause: boolean;
}

function isDue(moment: Moment, { meaning }: Trigger, about: Sense, around: Around): boolean {
  if (meaning === 'label' || meaning === 'completed') return true;
  if (moment.ofYears) return false;
  if (meaning === 'none') return about.dueOn;
  switch (moment.grain) {
    case 'fiscalYear':
      // Money is given in a budget's year; what is due says by its end.
      return meaning === 'by' || meaning === 'until' || meaning === 'before';
    case 'stretch':
      return !around.isReport;
    case 'day':
      return meaning !== 'on' || about.dueOn;
    case 'period':
      return true;
    case 'year':
      return isDueInYear(moment, meaning, about, around.endsClause);
  }
}

/** Plans and strategies are named by years too: "the programme up to 2030", "in 2030 dollars". */
function isDueInYear(
  moment: Moment,
  meaning: Trigger['meaning'],
  about: Sense,
  endsClause: boolean,
): boolean {
  const isBare = moment.end - moment.start === 4;
  if (meaning === 'until') {
    return !about.namesPlan && (about.beginsClause || about.soft || about.dueOn || endsClause);
  }
  return meaning !== 'on' && (meaning !== 'within' || !isBare || endsClause);
}

function kindOf({ grain, ofYears }: Moment, { meaning }: Trigger): FoundDeadlineKind {
  switch (meaning) {
    case 'before':
      return grain === 'day' ? 'before_date' : 'by_date';
    case 'by':
    case 'until':
      return 'by_date';
    case 'from':
      return grain === 'stretch' ? 'window' : 'from_date';
    default:
      if (ofYears) return 'window';
      return grain === 'day' ? 'by_date' : 'within_period';
  }
}
