import type { Day, Instant } from '../../domain/day.ts';
import type { Deadline } from '../../domain/deadline.ts';
import type { Extension, ExtensionState } from '../../domain/extension.ts';
import type { ExtensionId, MemberId, TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import { checked } from '../scoped.ts';
import { dayKept, kept, translationsOf } from '../worded.ts';
import { extensionOf } from './row.ts';

interface Asked {
  readonly taskId: TaskId;
  readonly reason: string;
  readonly fromDay: Day;
  readonly to: Deadline;
  /** The committee's day and time. */
  readonly on: Day;
  readonly at: Instant;
}

interface Answered {
  readonly state: Exclude<ExtensionState, 'asked'>;
  /** Null where Docket did, on nobody's behalf. */
  readonly by: MemberId | null;
  readonly on: Day;
  readonly words: string | null;
  /** The day that was supported or granted, where it is not the one that stands. */
  readonly to?: Deadline;
}

const columnsOf = (to: Deadline) => ({
  to_day: dayKept(to.day),
  wording: to.wording && kept(to.wording.text),
  wording_in: to.wording && translationsOf(to.wording),
  rule: JSON.stringify(to.rule),
});

/** Keeps a request; undefined, and nothing kept, where one waits for the task already. */
export async function ask(db: Db, viewer: Viewer, asked: Asked): Promise<Extension | undefined> {
  const row = await db
    .insertInto('extensions')
    .values({
      id: newId<ExtensionId>(),
      committee_id: viewer.committeeId,
      task_id: asked.taskId,
      state: 'asked',
      asked_by: viewer.memberId,
      asked_on: asked.on,
      asked_at: asked.at,
      from_day: asked.fromDay,
      ...columnsOf(asked.to),
      reason: kept(asked.reason),
      supported_by: null,
      supported_on: null,
      decided_by: null,
      decided_on: null,
      answer: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && extensionOf(row);
}

/**
 * Answers a request that stands as it was read; throws when somebody was quicker: whoever answers has locked its
 * task.
 */
export async function answer(
  db: Db,
  viewer: Viewer,
  { id, state }: Pick<Extension, 'id' | 'state'>,
  { state: next, by, on, words, to }: Answered,
): Promise<Extension> {
  const who =
    next === 'supported' ? { supported_by: by, supported_on: on } : { decided_by: by, decided_on: on };
  const row = await checked(db, viewer)
    .update('extensions')
    .set({ state: next, ...who, answer: words && kept(words), ...(to && columnsOf(to)) })
    .where('id', '=', id)
    .where('state', '=', state)
    .returningAll()
    .executeTakeFirstOrThrow();
  return extensionOf(row);
}
