import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import type { RoomChannel } from '../../domain/room.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import type { Schema } from '../schema.ts';
import { unreadIn } from './reads.ts';

/** Whose eyes: all the room asks of a viewer. */
export type Reader = Pick<Viewer, 'committeeId' | 'memberId'>;

/** Opens a channel for the whole committee; answers with its id. */
export async function addChannel(
  db: Db,
  committeeId: CommitteeId,
  channel: { name: Worded; position: number },
): Promise<string> {
  const id = newId();
  const { text, translations } = channel.name;
  await db
    .insertInto('room_channels')
    .values({
      id,
      committee_id: committeeId,
      kind: 'channel',
      name: text,
      name_in: translations ? JSON.stringify(translations) : null,
      member_id: null,
      position: channel.position,
      last_seq: 0,
    })
    .execute();
  return id;
}

/**
 * The channel between a member and Docket; made when first asked for. It bears the member's own id, so that
 * two who ask at once make one.
 */
export async function directChannel(db: Db, committeeId: CommitteeId, memberId: MemberId): Promise<string> {
  await db
    .insertInto('room_channels')
    .values({
      id: memberId,
      committee_id: committeeId,
      kind: 'direct',
      name: 'Docket',
      name_in: null,
      member_id: memberId,
      position: 0,
      last_seq: 0,
    })
    .onConflict((own) => own.column('id').doNothing())
    .execute();
  return memberId;
}

/** What this member sees in the list: the committee's channels in their order, then their own. */
export async function channelsOf(db: Db, reader: Reader): Promise<RoomChannel[]> {
  const rows = await visible(db, reader).orderBy('kind').orderBy('position').orderBy('id').execute();
  return Promise.all(rows.map(async (row) => asChannel(row, await unreadIn(db, reader, row.id))));
}

/** Undefined for another committee's and for another member's own. */
export async function channelSeen(
  db: Db,
  reader: Reader,
  id: string,
): Promise<{ id: string; kind: 'channel' | 'direct' } | undefined> {
  return visible(db, reader).where('id', '=', id).executeTakeFirst();
}

/** The committee of a channel, whoever asks: for those who post into it. */
export async function committeeOfChannel(db: Db, id: string): Promise<CommitteeId | undefined> {
  const row = await db
    .selectFrom('room_channels')
    .select('committee_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.committee_id;
}

function visible(db: Db, reader: Reader) {
  return db
    .selectFrom('room_channels')
    .selectAll()
    .where('committee_id', '=', reader.committeeId)
    .where((or) => or.or([or('member_id', 'is', null), or('member_id', '=', reader.memberId)]));
}

function asChannel(row: Schema['room_channels'], unread: number): RoomChannel {
  const name: Worded = row.name_in
    ? { text: row.name, translations: JSON.parse(row.name_in) }
    : { text: row.name };
  return { id: row.id, kind: row.kind, name, lastSeq: Number(row.last_seq), unread };
}
