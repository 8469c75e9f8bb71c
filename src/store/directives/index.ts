import type { Day } from '../../domain/day.ts';
import { fold } from '../../domain/fold.ts';
import type { DirectiveId, ItemId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import { scoped } from '../scoped.ts';
import { kept, translationsOf, worded, wordingsOf } from '../worded.ts';

export { ladderOf, setLadder } from './ladder.ts';

interface NewDirective {
  number: string;
  kind: string;
  title: Worded;
  issuer: Worded;
  signedOn: Day;
}

/** A new directive. */
export async function add(db: Db, viewer: Viewer, directive: NewDirective): Promise<DirectiveId> {
  const id = newId<DirectiveId>();
  await db
    .insertInto('directives')
    .values({
      id,
      committee_id: viewer.committeeId,
      number: kept(directive.number),
      kind: directive.kind,
      title: kept(directive.title.text),
      title_in: translationsOf(directive.title),
      issuer: kept(directive.issuer.text),
      issuer_in: translationsOf(directive.issuer),
      signed_on: directive.signedOn,
      folded: fold([directive.number, ...wordingsOf(directive.title)].join(' ')),
      created_at: Date.now(),
    })
    .execute();
  return id;
}

/** An item of a directive; each has a position of its own. */
export async function addItem(
  db: Db,
  viewer: Viewer,
  directiveId: DirectiveId,
  item: { path: string; text: Worded; position: number },
): Promise<ItemId> {
  const id = newId<ItemId>();
  await db
    .insertInto('items')
    .values({
      id,
      committee_id: viewer.committeeId,
      directive_id: directiveId,
      path: item.path,
      text: kept(item.text.text),
      text_in: translationsOf(item.text),
      position: item.position,
    })
    .execute();
  return id;
}

/** By number or by words of the title, folded, each of which begins a word; the latest signed first. */
export async function named(
  db: Db,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<{ id: DirectiveId; number: string; title: Worded }[]> {
  // Folded words hold no % and no _, so they need no escaping.
  let query = scoped(db, viewer).from('directives').select(['id', 'number', 'title', 'title_in']);
  for (const word of fold(words).split(' '))
    query = query.where((eb) =>
      eb.or([eb('folded', 'like', `${word}%`), eb('folded', 'like', `% ${word}%`)]),
    );
  const rows = await query.orderBy('signed_on', 'desc').orderBy('id').limit(limit).execute();
  return rows.map((row) => ({ id: row.id, number: row.number, title: worded(row.title, row.title_in) }));
}
