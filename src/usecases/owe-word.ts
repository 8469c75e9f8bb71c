import type { TaskId } from '../domain/ids.ts';
import { inPieces } from '../domain/pieces.ts';
import type { NewMessage, Recipient, Rooms } from '../store/index.ts';
import type { Deed } from './deed.ts';

/** Messages made in one statement: engines take only so many values. */
const atOnce = 500;

/** A word that is no reminder hangs on no rung. */
export const noRung = { rung: null, role: null, wasDue: null } as const;

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
  for (const some of inPieces(words, atOnce)) {
    const kept = await rooms.outbox.keepMessages(
      committee.id,
      some.map((word) => ({ waitMs: 0, ...word, at: now, day: today })),
    );
    const common = { ...noRung, taskId, historyNumber, groupIds };
    await rooms.outbox.putTasks(
      committee.id,
      kept.flatMap(({ id: messageId, fresh }) => (fresh ? [{ ...common, messageId, fresh }] : [])),
    );
  }
}
