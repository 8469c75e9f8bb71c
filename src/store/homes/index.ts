import { type RawBuilder, sql } from 'kysely';
import type { Address, Platform } from '../../domain/place.ts';
import { before, type Db, whole } from '../db.ts';

// A home is fresh while its drawn mark is what its reader's committees have come to. Marks count history and
// not time: an entry's time is read before it is committed, and a home drawn in between would seem to know it.

/** Somebody looked at their home `agoMs` milliseconds ago. To be told before what it shows is read. */
export async function opened(db: Db, address: Address, agoMs: number): Promise<void> {
  const { platform, workspace, user } = address;
  const given = { opened_at: before(db, agoMs), asked_mark: await markOf(db, address), drawn_mark: null };
  await db
    .insertInto('homes')
    .values({ platform, workspace, user_id: user, ...given })
    .onConflict((known) => known.columns(['platform', 'workspace', 'user_id']).doUpdateSet(given))
    .execute();
}

/** What was last asked for is now shown. */
export async function drawn(db: Db, address: Address): Promise<void> {
  await homeOf(db, address)
    .set((home) => ({ drawn_mark: home.ref('asked_mark') }))
    .execute();
}

/**
 * Homes opened in the last `sinceMs` milliseconds whose reader's committees have changed since they were drawn,
 * the longest open first. Each counts as asked for now: it is to be read after this, and drawn.
 */
export async function stale(
  db: Db,
  platform: Platform,
  sinceMs: number,
  limit: number,
): Promise<readonly Address[]> {
  return whole(db, async (db) => {
    const rows = await db
      .selectFrom('homes')
      .select(['workspace', 'user_id', present.as('mark')])
      .where('platform', '=', platform)
      .where('opened_at', '>=', before(db, sinceMs))
      .where((home) => home.or([home('drawn_mark', 'is', null), home('drawn_mark', '!=', present)]))
      .orderBy('opened_at')
      .limit(limit)
      .execute();
    const addresses = rows.map(({ workspace, user_id: user, mark }) => ({
      address: { platform, workspace, user },
      mark,
    }));
    for (const { address, mark } of addresses) await homeOf(db, address).set({ asked_mark: mark }).execute();
    return addresses.map(({ address }) => address);
  });
}

const homeOf = (db: Db, { platform, workspace, user }: Address) =>
  db
    .updateTable('homes')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('user_id', '=', user);

/** How far the histories of a home's reader have come: of every committee they are in, taken together. */
const markWhere = (address: RawBuilder<unknown>) => sql<number>`(
  select cast(coalesce(sum(committees.next_history), 0) as integer) from member_addresses
  join members on members.id = member_addresses.member_id and members.left_at is null
  join committees on committees.id = member_addresses.committee_id
  where ${address})`;

const present = markWhere(sql`member_addresses.platform = homes.platform
  and member_addresses.workspace = homes.workspace and member_addresses.user_id = homes.user_id`);

async function markOf(db: Db, { platform, workspace, user }: Address): Promise<number> {
  const own = markWhere(sql`member_addresses.platform = ${platform}
    and member_addresses.workspace = ${workspace} and member_addresses.user_id = ${user}`);
  const { mark } = await db.selectNoFrom(own.as('mark')).executeTakeFirstOrThrow();
  return mark;
}
