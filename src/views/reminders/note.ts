import type { Card } from '../../domain/card.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { HistoryEntry, SpokenTask } from '../../store/index.ts';
import { fileOf } from '../tasks/files.ts';
import { kindIn } from '../tasks/history-line.ts';
import { mostTold } from './in-summary.ts';
import type { Hearer } from './reminded.ts';

const told = ['done', 'reported', 'returned', 'moved', 'dropped', 'reopened'] as const;

/** "Lan Nguyen: sent by post · task 12": what somebody noted, and on which task. Nobody is called by it. */
export function noteCard({ t }: Hearer, { number }: SpokenTask, entry: HistoryEntry): Card {
  const what =
    entry.action === 'progress' ? kindIn(entry) : (told.find((action) => action === entry.action) ?? 'noted');
  const text = t('notes.line', {
    name: entry.memberName ?? 'Docket',
    note: [...(entry.note ? [entry.note] : []), ...fileOf(entry)].join(' · '),
    task: t(`notes.of.${what}`, { number: String(number) }),
  });
  return { title: '', tone: 'plain', summary: text, parts: [{ part: 'text', text }], buttons: [] };
}

/** What the thread below a card is called: by its task, or by the numbers of its first tasks. */
export function threadTitle(
  { t }: Hearer,
  tasks: readonly SpokenTask[],
  sealed: readonly Pick<SpokenTask, 'number'>[],
): string {
  const [only, ...others] = tasks;
  if (only && others.length + sealed.length === 0) return taskName(t, only);
  const numbers = [...new Set([...tasks, ...sealed].map(({ number }) => `#${number}`))];
  const named = numbers.length > mostTold ? [...numbers.slice(0, mostTold), '…'] : numbers;
  return t('notes.thread', { tasks: named.length === 0 ? '…' : t.list(named) });
}
