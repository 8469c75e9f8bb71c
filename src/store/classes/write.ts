import type { GroupClass } from '../../domain/group-class.ts';
import type { ClassId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import { type Db, whole } from '../db.ts';
import { newId } from '../id.ts';
import { rename as renameOwner } from '../names.ts';
import { checked } from '../scoped.ts';
import { kept, translationsOf, wordingsOf } from '../worded.ts';
import { byIds } from './find.ts';

/** A new class without groups, found by its name, its translations and its aliases. */
export function add(
  db: Db,
  viewer: Viewer,
  given: { readonly name: Worded; readonly aliases?: readonly string[] },
): Promise<GroupClass> {
  return whole(db, async (db) => {
    const id = newId<ClassId>();
    await db
      .insertInto('group_classes')
      .values({
        id,
        committee_id: viewer.committeeId,
        name: kept(given.name.text),
        name_in: translationsOf(given.name),
        created_at: Date.now(),
      })
      .execute();
    for (const alias of given.aliases ?? []) await keepAlias(db, viewer, id, alias);
    await indexNames(db, viewer, id);
    return { id, name: given.name };
  });
}

/** Another name; it replaces the translations too, where it brings none. */
export function rename(db: Db, viewer: Viewer, id: ClassId, name: Worded): Promise<void> {
  return whole(db, async (db) => {
    const columns = { name: kept(name.text), name_in: translationsOf(name) };
    await checked(db, viewer).update('group_classes').set(columns).where('id', '=', id).execute();
    await indexNames(db, viewer, id);
  });
}

/** One more name to find the class by; a name it has already changes nothing. */
export function addAlias(db: Db, viewer: Viewer, id: ClassId, alias: string): Promise<void> {
  return whole(db, async (db) => {
    await keepAlias(db, viewer, id, alias);
    await indexNames(db, viewer, id);
  });
}

/** What else the class is called, unsorted. */
export async function aliasesOf(db: Db, viewer: Viewer, id: ClassId): Promise<string[]> {
  const rows = await checked(db, viewer)
    .from('class_aliases')
    .select('alias')
    .where('class_id', '=', id)
    .execute();
  return rows.map((row) => row.alias);
}

async function keepAlias(db: Db, viewer: Viewer, id: ClassId, alias: string): Promise<void> {
  await db
    .insertInto('class_aliases')
    .values({ committee_id: viewer.committeeId, class_id: id, alias: kept(alias) })
    .onConflict((conflict) => conflict.columns(['class_id', 'alias']).doNothing())
    .execute();
}

async function indexNames(db: Db, viewer: Viewer, id: ClassId): Promise<void> {
  const [one] = await byIds(db, viewer, [id]);
  if (!one) return;
  const names = [...wordingsOf(one.name), ...(await aliasesOf(db, viewer, id))];
  await renameOwner(db, viewer, 'class', id, names);
}
