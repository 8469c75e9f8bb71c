import type { Button, Card } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { buttonLine } from '../../domain/line.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { SpokenTask } from '../../store/index.ts';
import { originallyDetails } from '../extensions/words.ts';
import { standing, toneOf } from '../tasks/deadline.ts';
import { progressInWords } from '../tasks/progress.ts';
import { standingAndDay } from './in-summary.ts';
import type { Hearer } from './reminded.ts';

/** A task that waits, or has waited, for somebody. */
interface Waiting {
  readonly task: SpokenTask;
  readonly lead: Group;
  /** For whom, by name. */
  readonly who: string;
}

/** Told to those for whom a task waits: who waits for what, since when and why. Nobody is called by it. */
export function blockerCard(
  hearer: Hearer,
  { task, lead, who, since, instead }: Waiting & { readonly since: Day; readonly instead: boolean },
): Card {
  const { t, today } = hearer;
  const title = t('blocker.title', { lead: t.worded(lead.name), who });
  const badge = standingAndDay(t, task, today);
  const sinceWhen = t('blocker.since', { day: t.day(since) });
  const { byName: name = '', why } = task.progress ?? {};
  const because = why ? [t('progress.because', { why })] : [];
  const next = instead ? t('blocker.instead', { who }) : t('blocker.next');
  const about = { title, task: taskName(hearer.t, task), due: badge, since: sinceWhen };
  return {
    title,
    tone: toneOf(task, today),
    summary: [t('blocker.summary', about), ...because, next].join(' '),
    parts: [
      {
        part: 'rows',
        rows: [
          {
            title: taskName(hearer.t, task),
            tone: toneOf(task, today),
            badge,
            details: [...originallyDetails(t, task), sinceWhen, ...because, t('blocker.saidBy', { name })],
            buttons: [button(hearer, task, 'note', 'buttons.answerNote'), details(hearer, task)],
          },
        ],
      },
      { part: 'text', text: next, quiet: true },
    ],
    buttons: [],
  };
}

/** Told to the same, once, when the task waits for them no longer; their card says so from then on too. */
export function liftedCard(hearer: Hearer, { task, lead, who }: Waiting): Card {
  const { t, today } = hearer;
  const title = t('blocker.title.over', { lead: t.worded(lead.name), who });
  const said = task.state === 'open' && task.progress ? progressInWords(t, task.progress, today) : null;
  const now = t('blocker.now', { standing: said ?? standing(t, task, today) });
  const over = t('blocker.over');
  return {
    title,
    tone: 'green',
    summary: `${title}: ${taskName(hearer.t, task)}. ${now} ${over}`,
    parts: [
      {
        part: 'rows',
        rows: [
          {
            title: taskName(hearer.t, task),
            tone: 'green',
            details: [now],
            buttons: [details(hearer, task)],
          },
        ],
      },
      { part: 'text', text: over, quiet: true },
    ],
    buttons: [],
  };
}

const details = (hearer: Hearer, task: SpokenTask) => button(hearer, task, 'show', 'buttons.details');

function button(
  { t, committee }: Hearer,
  { number }: SpokenTask,
  verb: 'note' | 'show',
  label: 'buttons.answerNote' | 'buttons.details',
): Button {
  return { label: t(label), line: buttonLine(committee, ['tasks', verb], { task: number }) };
}
