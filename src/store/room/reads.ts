import type { Db } from '../db.ts';
import type { Reader } from './channels.ts';

/** Nobody reads "412 unread" differently from "99+"; counting stops here. */
const countedUpTo = 100;

/** Messages after the last one read, own ones left out. */
export async function unreadIn(db: Db, reader: Reader, channelId: string): Promise<number> {
  const read = await db
    .selectFrom('room_reads')
    .select('seq')
    .where('channel_id', '=', channelId)
    .where('member_id', '=', reader.memberId)
    .executeTakeFirst();
  const unread = await db
    .selectFrom('room_messages')
    .select('seq')
    .where('channel_id', '=', channelId)
    .where('seq', '>', read?.seq ?? 0)
    .where((or) => or.or([or('only_for', 'is', null), or('only_for', '=', reader.memberId)]))
    .where((or) => or.or([or('author_id', 'is', null), or('author_id', '!=', reader.memberId)]))
    .limit(countedUpTo)
    .execute();
  return unread.length;
}

/** Remembers how far this member has read; never goes back. */
export async function markRead(db: Db, reader: Reader, channelId: string, seq: number): Promise<void> {
  await db
    .insertInto('room_reads')
    .values({ committee_id: reader.committeeId, channel_id: channelId, member_id: reader.memberId, seq })
    .onConflict((known) =>
      known.columns(['channel_id', 'member_id']).doUpdateSet({ seq }).where('room_reads.seq', '<', seq),
    )
    .execute();
}
