import type { Button } from '../../domain/card.ts';
import { buttonLine } from '../../domain/line.ts';
import { canSnooze } from '../../domain/reminders/answering.ts';
import { askButton } from '../extensions/buttons.ts';
import { answersTo } from '../tasks/progress.ts';
import type { Hearer, Reminded } from './reminded.ts';

/**
 * What can be done from a reminder: the lead group ends it or says how it goes, the secretariat ends it or moves it;
 * all others may only look. A channel's people are many: whoever presses is asked again who they are.
 */
export function reminderButtons({ t, committee, today }: Hearer, task: Reminded): Button[] {
  const said = { task: task.number };
  const to = (verb: string, version?: number) => buttonLine(committee, ['tasks', verb], said, version);
  const changing = (verb: 'done' | 'snooze' | 'due'): Button => ({
    label: t(`buttons.${verb}`),
    line: to(verb, task.version),
    ...(verb === 'done' && { look: 'primary' as const }),
  });
  const details: Button = { label: t('buttons.details'), line: to('show') };
  switch (task.role) {
    case 'lead':
    case 'assignee': {
      const isPutOff = task.snoozedTo !== null && task.snoozedTo > today;
      return [
        changing('done'),
        ...answersTo(t, task, today, (answer) =>
          buttonLine(committee, ['tasks', 'progress'], { ...said, ...answer }, task.version),
        ),
        ...askButton({ t, committee, today }, task),
        ...(canSnooze(task, today) && !isPutOff ? [changing('snooze')] : []),
        details,
      ];
    }
    case 'secretariat':
      return [changing('done'), changing('due'), details];
    default:
      return [details];
  }
}
