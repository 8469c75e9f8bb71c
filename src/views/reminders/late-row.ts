import type { Row } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import { reminderRoles } from '../../domain/reminders/reminding.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Answer, TaskLine, ToldOf } from '../../store/index.ts';
import { originallyDetails } from '../extensions/words.ts';
import { standing } from '../tasks/deadline.ts';
import { progressTold } from '../tasks/progress.ts';

/** A late task, who was told of it, and what was answered. */
export interface LateTask extends TaskLine {
  /** Null for those who may not read what was said of it. */
  readonly said: Said | null;
}

interface Said {
  readonly told: readonly ToldOf[];
  readonly answer: Answer | null;
}

/** Words of an answer that a row can carry. */
const mostOfAnswer = 120;

/** What a late list says of one task. */
export function lateRow(t: Translator, today: Day, task: LateTask): Row {
  return {
    title: taskName(t, task),
    tone: 'red',
    badge: standing(t, task, today),
    details: [
      t.worded(task.lead.name),
      ...(task.day ? [t('late.since', { day: t.day(task.day) })] : []),
      ...originallyDetails(t, task),
      ...progressTold(t, task, today),
      ...(task.said ? saidInWords(t, task, task.said) : []),
    ],
  };
}

/** Who was told of it, and the last word on it; where that was how it goes, it stands above already. */
function saidInWords(t: Translator, { progress }: LateTask, { told, answer }: Said): string[] {
  return [toldInWords(t, told), ...(answer?.isProgress && progress ? [] : [answerInWords(t, answer)])];
}

function toldInWords(t: Translator, told: readonly ToldOf[]): string {
  if (told.length === 0) return t('late.untold');
  const inOrder = told.toSorted((a, b) => reminderRoles.indexOf(a.role) - reminderRoles.indexOf(b.role));
  const each = inOrder.map(({ role, times }) => t('late.toldRole', { role: t(`late.role.${role}`), times }));
  const last = told
    .map((one) => one.last)
    .toSorted()
    .at(-1);
  return t('late.told', { who: t.list(each), day: last ? t.day(last) : '' });
}

function answerInWords(t: Translator, answer: Answer | null): string {
  if (!answer) return t('late.noAnswer');
  const { by: name, words } = answer;
  const day = t.day(answer.day);
  if (words === null) return t('late.acknowledged', { name, day });
  const cut = words.length > mostOfAnswer ? `${words.slice(0, mostOfAnswer).trimEnd()}…` : words;
  return t('late.answered', { name, day, words: cut });
}
