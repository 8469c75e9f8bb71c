import type { Day } from '../../domain/day.ts';
import type { KnownFacts } from '../../domain/drafts/finding.ts';
import { fold } from '../../domain/fold.ts';
import type { DirectiveId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import { checked, scoped } from '../scoped.ts';
import { kept, translationsOf, worded, wordingsOf } from '../worded.ts';

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

/** Writes what is given. A new title or issuer replaces its translations too: they no longer say the same. */
export async function change(
  db: Db,
  viewer: Viewer,
  id: DirectiveId,
  to: Partial<KnownFacts>,
): Promise<void> {
  const was = await checked(db, viewer)
    .from('directives')
    .select(['number', 'title', 'title_in'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!was) return;
  const number = to.number ?? was.number;
  const titles = to.title ? [to.title] : wordingsOf(worded(was.title, was.title_in));
  await checked(db, viewer)
    .update('directives')
    .set({
      number: kept(number),
      folded: fold([number, ...titles].join(' ')),
      ...(to.kind && { kind: to.kind }),
      ...(to.title && { title: kept(to.title), title_in: null }),
      ...(to.issuer && { issuer: kept(to.issuer), issuer_in: null }),
      ...(to.signedOn && { signed_on: to.signedOn }),
    })
    .where('id', '=', id)
    .execute();
}
