import type { Button } from '../domain/card.ts';
import { notice } from '../domain/notice.ts';
import type { Reply } from '../domain/reply.ts';
import type { Task } from '../domain/task.ts';
import type { SentenceKey } from '../i18n/index.ts';
import { taskName } from '../i18n/task-name.ts';
import { detailsButton } from './details-button.ts';
import type { Reader } from './reader.ts';

type Told = Extract<
  SentenceKey,
  | 'tasks.added'
  | 'tasks.done'
  | 'tasks.reported'
  | 'tasks.accepted'
  | 'tasks.returned'
  | 'tasks.undone'
  | 'tasks.dropped'
  | 'tasks.assigned'
  | 'tasks.edited'
  | 'tasks.noted'
  | 'tasks.movedTo'
  | 'tasks.acknowledged'
  | 'tasks.progressed'
  | 'tasks.snoozed'
  | 'tasks.unsnoozed'
  | 'sealed.done'
  | 'sealed.undone'
>;

/** What a change came to, for the one who made it, with the way to look at it. */
export async function changed(
  reader: Reader,
  told: Told,
  task: Task,
  more: { readonly details?: readonly string[]; readonly buttons?: readonly Button[] } = {},
): Promise<Reply> {
  const { t } = reader;
  const title = taskName(t, task);
  return notice(t(told, { title }), {
    details: more.details ?? [],
    buttons: [...(more.buttons ?? []), await detailsButton(reader, task.number)],
  });
}
