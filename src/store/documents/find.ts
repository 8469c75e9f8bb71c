import { blackOut } from '../../domain/black-out.ts';
import { fold } from '../../domain/fold.ts';
import type { DirectiveId, DocumentId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { hiddenIn } from '../findings/seal.ts';
import { checked, scoped } from '../scoped.ts';
import type { Page } from '../types.ts';
import { detailOf, lineColumns, lineOf } from './row.ts';
import type { DocumentDetail, DocumentLine, DocumentState, DocumentWords } from './types.ts';

/** Undefined for another committee's. */
export async function find(db: Db, viewer: Viewer, id: DocumentId): Promise<DocumentDetail | undefined> {
  const row = await checked(db, viewer)
    .from('documents')
    .select([...lineColumns, 'facts'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && detailOf(row);
}

/** By what people call a draft: its number in the committee. */
export async function byNumber(db: Db, viewer: Viewer, number: number): Promise<DocumentDetail | undefined> {
  const row = await scoped(db, viewer)
    .from('documents')
    .select([...lineColumns, 'facts'])
    .where('number', '=', number)
    .executeTakeFirst();
  return row && detailOf(row);
}

/** The document of exactly this text. */
export async function ofText(db: Db, viewer: Viewer, sha256: string): Promise<DocumentDetail | undefined> {
  const row = await scoped(db, viewer)
    .from('documents')
    .select([...lineColumns, 'facts'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row && detailOf(row);
}

/** Those that bear this number of their own ("183-KL/TW"), folded; the latest version first. */
export async function ofSymbol(db: Db, viewer: Viewer, symbol: string): Promise<DocumentLine[]> {
  const rows = await scoped(db, viewer)
    .from('documents')
    .select(lineColumns)
    .where('folded', '=', fold(symbol))
    .orderBy('version', 'desc')
    .limit(20)
    .execute();
  return rows.map(lineOf);
}

/** The version that stands for this one now; undefined for the latest, and for what came before it alone. */
export async function following(db: Db, viewer: Viewer, id: DocumentId): Promise<DocumentLine | undefined> {
  const row = await scoped(db, viewer)
    .from('documents')
    .select(lineColumns)
    .where('previous_id', '=', id)
    .executeTakeFirst();
  return row && lineOf(row);
}

/** The texts of a directive, the latest version first. */
export async function ofDirective(db: Db, viewer: Viewer, directiveId: DirectiveId): Promise<DocumentLine[]> {
  const rows = await checked(db, viewer)
    .from('documents')
    .select(lineColumns)
    .where('directive_id', '=', directiveId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(lineOf);
}

/** In the order in which they came, the latest first. */
export async function list(
  db: Db,
  viewer: Viewer,
  filter: { readonly state?: DocumentState },
  page: { readonly after: string | null; readonly limit: number },
): Promise<Page<DocumentLine>> {
  let query = scoped(db, viewer).from('documents').select(lineColumns);
  if (filter.state) query = query.where('state', '=', filter.state);
  if (page.after !== null) query = query.where('number', '<', Number(page.after));
  const rows = await query
    .orderBy('number', 'desc')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit).map(lineOf);
  return { rows: shown, next: rows.length > page.limit ? String(shown.at(-1)?.number) : null };
}

/** What it says, word for word; what is confidential in it is black for whoever is not cleared. */
export async function words(db: Db, viewer: Viewer, id: DocumentId): Promise<DocumentWords | undefined> {
  const row = await checked(db, viewer)
    .from('documents')
    .select(['text', 'pages'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const text = blackOut(row.text, await hiddenIn(db, viewer, id));
  return { text, pages: JSON.parse(row.pages) as number[] };
}

/** The file as it was handed in; undefined for pasted words, and where anything in it is hidden from the viewer. */
export async function file(
  db: Db,
  viewer: Viewer,
  id: DocumentId,
): Promise<{ readonly name: string; readonly mediaType: string; readonly body: Uint8Array } | undefined> {
  if ((await hiddenIn(db, viewer, id)).length > 0) return undefined;
  const row = await checked(db, viewer)
    .from('documents')
    .select(['name', 'media_type', 'body'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.body ? { name: row.name, mediaType: row.media_type, body: row.body } : undefined;
}
