import { isLate } from '../../domain/reminders/answering.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import type { Hearer, Reminded } from './reminded.ts';
import { slipTone } from './slip.ts';

/** What a task is to those who are reminded of it, by their role and the slip's colour. */
export function roleInWords({ t, today }: Hearer, task: Reminded): string {
  const lead = t.worded(task.lead.name);
  const late = isLate(task.day, today);
  switch (task.role) {
    case 'lead': {
      const tone = slipTone(task, today);
      return t(`reminders.role.lead.${tone === 'red' || tone === 'yellow' ? tone : 'blue'}`, { lead });
    }
    case 'assignee': {
      const tone = slipTone(task, today);
      const of = { lead, number: task.parentNumber ?? task.number };
      return t(`reminders.role.assignee.${tone === 'red' || tone === 'yellow' ? tone : 'blue'}`, of);
    }
    case 'coordinating': {
      if (task.day === null) return t('reminders.role.coordinating.none', { lead });
      const day = t.day(task.day);
      return t(`reminders.role.coordinating.${late ? 'late' : 'near'}`, { lead, day });
    }
    case 'parent':
    case 'secretariat':
    case 'chair':
      // They are told of what is late; a card that stands may speak of what was moved since.
      if (!late) return t('reminders.role.moved', { lead });
      return t(`reminders.role.${task.role}`, { lead, days: task.lateBy });
  }
}

/** Those of whom something is asked before those who are only told. */
const byClaim: readonly ReminderRole[] = [
  'lead',
  'assignee',
  'coordinating',
  'secretariat',
  'parent',
  'chair',
];

/** In which role a message speaks to its readers, where it has several. */
export function mainRole(tasks: readonly Pick<Reminded, 'role'>[]): ReminderRole {
  return byClaim.find((role) => tasks.some((task) => task.role === role)) ?? 'lead';
}
