import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { RoomContent, RoomMessage } from '../../domain/room.ts';
import type { Db } from '../db.ts';
import type { Reader } from './channels.ts';

/** A page of the log, oldest first; `more` when there are earlier ones. */
export interface MessagePage {
  readonly messages: readonly RoomMessage[];
  readonly more: boolean;
}

/** The latest `limit` messages of a channel that this member sees, or those before `before`. */
export async function messagesIn(
  db: Db,
  reader: Reader,
  channelId: string,
  page: { before?: number; limit: number },
): Promise<MessagePage> {
  const query = seenBy(db, reader).where('m.channel_id', '=', channelId);
  const asked = page.before === undefined ? query : query.where('m.seq', '<', page.before);
  const found = await asked
    .orderBy('m.seq', 'desc')
    .limit(page.limit + 1)
    .execute();
  return { messages: found.slice(0, page.limit).reverse().map(asMessage), more: found.length > page.limit };
}

/** One message, if this member sees it. */
export async function messageSeen(db: Db, reader: Reader, id: string): Promise<RoomMessage | undefined> {
  const row = await seenBy(db, reader).where('m.id', '=', id).executeTakeFirst();
  return row && asMessage(row);
}

/** What was posted or edited after `change`, in that order, as far as this member sees it. */
export async function messagesSince(
  db: Db,
  reader: Reader,
  change: number,
  limit: number,
): Promise<RoomMessage[]> {
  const query = seenBy(db, reader).where('m.change', '>', change);
  return (await query.orderBy('m.change').limit(limit).execute()).map(asMessage);
}

/** The committee's latest change number; 0 in an empty room. */
export async function lastChange(db: Db, committeeId: CommitteeId): Promise<number> {
  const row = await db
    .selectFrom('room_messages')
    .select('change')
    .where('committee_id', '=', committeeId)
    .orderBy('change', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Number(row?.change ?? 0);
}

function rows(db: Db, committeeId: CommitteeId) {
  return db
    .selectFrom('room_messages as m')
    .leftJoin('members as a', 'a.id', 'm.author_id')
    .select(['m.id', 'm.channel_id', 'm.seq', 'm.at', 'm.author_id', 'a.name as author_name'])
    .select(['m.only_for', 'm.card', 'm.line', 'm.change'])
    .where('m.committee_id', '=', committeeId);
}

/** Hides what is for others: their private messages and their own channels. */
function seenBy(db: Db, reader: Reader) {
  const channels = db
    .selectFrom('room_channels')
    .select('id')
    .where('committee_id', '=', reader.committeeId)
    .where((or) => or.or([or('member_id', 'is', null), or('member_id', '=', reader.memberId)]));
  return rows(db, reader.committeeId)
    .where('m.channel_id', 'in', channels)
    .where((or) => or.or([or('m.only_for', 'is', null), or('m.only_for', '=', reader.memberId)]));
}

interface Row {
  id: string;
  channel_id: string;
  seq: number;
  at: Instant;
  author_id: MemberId | null;
  author_name: string | null;
  only_for: MemberId | null;
  card: string;
  line: string | null;
  change: number;
}

function asMessage(row: Row): RoomMessage {
  return {
    id: row.id,
    channelId: row.channel_id,
    seq: Number(row.seq),
    at: Number(row.at),
    author: row.author_id && { id: row.author_id, name: row.author_name ?? '' },
    private: row.only_for !== null,
    content: JSON.parse(row.card) as RoomContent,
    line: row.line,
    change: Number(row.change),
  };
}
