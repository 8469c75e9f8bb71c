import type { TaskId } from '../domain/ids.ts';
import type { NewMessage, Recipient, Rooms } from '../store/index.ts';
import type { Deed } from './deed.ts';

/** Messages made in one statement: engines take only so many values. */
const atOnce = 500;

/** What is told: an entry of a task's history, and of whom it speaks where it speaks of somebody. */
interface Told {
  readonly taskId: TaskId;
  readonly historyNumber: number;
  readonly groupIds?: readonly Recipient[];
}

/** Where it is told and how; `waitMs` in milliseconds of database time, none unless told. */
type Word = Pick<NewMessage, 'key' | 'kind' | 'route' | 'subjectId'> & Partial<Pick<NewMessage, 'waitMs'>>;

/** Owes word of what has become of a task: each message once, by its key, however often it is asked for. */
export async function oweWord(
  rooms: Rooms,
  { committee, now, today }: Pick<Deed, 'committee' | 'now' | 'today'>,
  { taskId, historyNumber, groupIds = [] }: Told,
  words: readonly Word[],
): Promise<void> {
  for (let from = 0; from < words.length; from += atOnce) {
    const kept = await rooms.outbox.keepMessages(
      committee.id,
      words.slice(from, from + atOnce).map((word) => ({ waitMs: 0, ...word, at: now, day: today })),
    );
    const common = { taskId, historyNumber, groupIds, rung: null, role: null, wasDue: null };
    await rooms.outbox.putTasks(
      committee.id,
      kept.flatMap(({ id: messageId, fresh }) => (fresh ? [{ ...common, messageId, fresh }] : [])),
    );
  }
}
