import type { Button } from '../../domain/card.ts';
import { notice } from '../../domain/notice.ts';
import type { Reply } from '../../domain/reply.ts';
import type { Task } from '../../domain/task.ts';
import { taskName } from '../../i18n/task-name.ts';
import { detailsButton } from '../details-button.ts';
import type { Reader } from '../reader.ts';

/** Tasks of an item that are open to everybody: the first of them, and how many there are. */
interface Others {
  readonly numbers: readonly number[];
  readonly count: number;
}

/**
 * That other tasks of the same item go on saying in the open what was just made confidential, and the way to make
 * them so too. Nothing where there are none.
 */
export async function sayTheSame(
  reader: Reader,
  { number }: Task,
  { numbers, count }: Others,
): Promise<{ readonly details?: readonly string[]; readonly buttons?: readonly Button[] }> {
  if (count === 0) return {};
  const { t } = reader;
  const more = count - numbers.length;
  const all = [
    ...numbers.map((one) => `#${one}`),
    ...(more > 0 ? [t('sealed.others.more', { count: more })] : []),
  ];
  const line = await reader.button(['tasks', 'edit'], { task: String(number), confidential: 'item' });
  return {
    details: [t('sealed.others', { count, numbers: t.list(all) })],
    buttons: [{ label: t('sealed.button.others', { count }), line, look: 'primary' }],
  };
}

/** What making all tasks of an item confidential came to. */
export async function itemSealed(
  reader: Reader,
  { task, sealed, left }: { readonly task: Task; readonly sealed: number; readonly left: number },
): Promise<Reply> {
  const { t } = reader;
  const title = taskName(t, task);
  return notice(t('sealed.itemDone', { count: sealed, title }), {
    details: left > 0 ? [t('sealed.itemGoesOn', { count: left })] : [],
    buttons: [await detailsButton(reader, task.number)],
  });
}
