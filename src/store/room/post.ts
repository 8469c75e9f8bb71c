import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { RoomContent } from '../../domain/room.ts';
import { type Db, whole } from '../db.ts';
import { newId } from '../id.ts';
import { lastChange } from './messages.ts';

export interface NewRoomMessage {
  readonly channelId: string;
  readonly at: Instant;
  /** Null is Docket. */
  readonly authorId: MemberId | null;
  /** Null is for everyone in the channel. */
  readonly onlyFor: MemberId | null;
  readonly content: RoomContent;
  readonly line?: string | null;
  /** A second message under the same key is not posted; the first one's id is the answer. */
  readonly key?: string | null;
}

/** Puts a message at the end of its channel; answers with its id. Undefined when the channel is no more. */
export async function postMessage(
  db: Db,
  committeeId: CommitteeId,
  message: NewRoomMessage,
): Promise<string | undefined> {
  return whole(db, async (rooms) => {
    const change = await nextChange(rooms, committeeId);
    const key = message.key ?? null;
    if (key !== null) {
      const posted = await rooms
        .selectFrom('room_messages')
        .select('id')
        .where('key', '=', key)
        .executeTakeFirst();
      if (posted) return posted.id;
    }
    const channel = await rooms
      .updateTable('room_channels')
      .set((is) => ({ last_seq: is('last_seq', '+', 1) }))
      .where('id', '=', message.channelId)
      .where('committee_id', '=', committeeId)
      .returning('last_seq')
      .executeTakeFirst();
    if (!channel) return undefined;
    const id = newId();
    await rooms
      .insertInto('room_messages')
      .values({
        id,
        committee_id: committeeId,
        channel_id: message.channelId,
        seq: Number(channel.last_seq),
        at: message.at,
        author_id: message.authorId,
        only_for: message.onlyFor,
        card: JSON.stringify(message.content),
        line: message.line ?? null,
        key,
        edited_at: null,
        change,
      })
      .execute();
    return id;
  });
}

/**
 * Puts other content in a message's place; `line` too, where given. False when there is no such message, or
 * when it was changed after `ifStill`, its change number.
 */
export async function editMessage(
  db: Db,
  committeeId: CommitteeId,
  id: string,
  to: { content: RoomContent; line?: string | null; at: Instant; ifStill?: number },
): Promise<boolean> {
  return whole(db, async (rooms) => {
    const change = await nextChange(rooms, committeeId);
    const line = to.line === undefined ? {} : { line: to.line };
    const message = rooms
      .updateTable('room_messages')
      .set({ card: JSON.stringify(to.content), edited_at: to.at, change, ...line })
      .where('id', '=', id)
      .where('committee_id', '=', committeeId);
    const { ifStill } = to;
    const done = await (ifStill === undefined
      ? message
      : message.where('change', '=', ifStill)
    ).executeTakeFirst();
    return Number(done.numUpdatedRows) > 0;
  });
}

/**
 * The next change number. The committee's row is written, unchanged, for its lock: without it a higher
 * number could be committed before a lower one, and a page that has seen the higher would miss the lower.
 */
async function nextChange(db: Db, committeeId: CommitteeId): Promise<number> {
  await db
    .updateTable('committees')
    .set((own) => ({ next_history: own.ref('next_history') }))
    .where('id', '=', committeeId)
    .execute();
  return (await lastChange(db, committeeId)) + 1;
}
