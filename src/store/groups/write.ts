import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Language, Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import { type Db, whole } from '../db.ts';
import { newId } from '../id.ts';
import { rename } from '../names.ts';
import { checked } from '../scoped.ts';
import { kept, translationsOf, wordingsOf } from '../worded.ts';
import { aliasesOf, byId } from './find.ts';
import { groupOf } from './row.ts';

interface NewGroup {
  name: Worded;
  aliases?: readonly { alias: string; language: Language | null }[];
  parentId?: GroupId | null;
}

type Change = Partial<{ name: Worded; parentId: GroupId | null }>;

/** A new group, found by its name, its name's translations and its aliases. */
export function add(db: Db, viewer: Viewer, group: NewGroup): Promise<Group> {
  return whole(db, async (db) => {
    const row = await db
      .insertInto('groups')
      .values({
        id: newId<GroupId>(),
        committee_id: viewer.committeeId,
        name: kept(group.name.text),
        name_in: translationsOf(group.name),
        parent_id: group.parentId ?? null,
        created_at: Date.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    for (const { alias, language } of group.aliases ?? [])
      await keepAlias(db, viewer, row.id, alias, language);
    await indexNames(db, viewer, row.id);
    return groupOf(row);
  });
}

/** Writes what is given. */
export function change(db: Db, viewer: Viewer, id: GroupId, to: Change): Promise<void> {
  return whole(db, async (db) => {
    const columns = {
      ...(to.name !== undefined && { name: kept(to.name.text), name_in: translationsOf(to.name) }),
      ...(to.parentId !== undefined && { parent_id: to.parentId }),
    };
    if (Object.keys(columns).length === 0) return;
    await checked(db, viewer).update('groups').set(columns).where('id', '=', id).execute();
    if (to.name) await indexNames(db, viewer, id);
  });
}

/** One more name to find the group by; a name it has already changes nothing. */
export function addAlias(
  db: Db,
  viewer: Viewer,
  id: GroupId,
  alias: string,
  language: Language | null,
): Promise<void> {
  return whole(db, async (db) => {
    await keepAlias(db, viewer, id, alias, language);
    await indexNames(db, viewer, id);
  });
}

async function keepAlias(db: Db, viewer: Viewer, id: GroupId, alias: string, language: Language | null) {
  await db
    .insertInto('group_aliases')
    .values({ committee_id: viewer.committeeId, group_id: id, alias: kept(alias), language })
    .onConflict((conflict) => conflict.columns(['group_id', 'alias']).doNothing())
    .execute();
}

async function indexNames(db: Db, viewer: Viewer, id: GroupId) {
  const group = await byId(db, viewer, id);
  if (!group) return;
  await rename(db, viewer, 'group', id, [...wordingsOf(group.name), ...(await aliasesOf(db, viewer, id))]);
}
