import type { KnownFacts } from '../../domain/drafts/finding.ts';
import { fold } from '../../domain/fold.ts';
import type { DirectiveId, DocumentId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import { checked, scoped } from '../scoped.ts';
import { kept } from '../worded.ts';
import type { DocumentState, NewDocument } from './types.ts';

/**
 * Keeps a document under the committee's next number. Whoever keeps one holds the committee
 * (`committees.hold`): two at once would take one number.
 */
export async function add(db: Db, viewer: Viewer, document: NewDocument): Promise<DocumentId> {
  const last = await scoped(db, viewer)
    .from('documents')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const id = newId<DocumentId>();
  const { facts, pages, symbol, title, issuer, body } = document;
  await db
    .insertInto('documents')
    .values({
      id,
      committee_id: viewer.committeeId,
      number: (last?.number ?? 0) + 1,
      member_id: viewer.memberId,
      state: 'draft',
      version: document.version,
      previous_id: document.previousId,
      directive_id: document.directiveId,
      symbol: symbol && kept(symbol),
      folded: fold(symbol ?? ''),
      kind: document.kind,
      title: title && kept(title),
      issuer: issuer && kept(issuer),
      signed_on: document.signedOn,
      language: document.language,
      name: kept(document.name),
      media_type: document.mediaType,
      format: document.format,
      link: document.link,
      author: document.author && kept(document.author),
      sha256: document.sha256,
      next_finding: 1,
      taken_at: document.takenAt,
      facts: JSON.stringify(facts),
      pages: JSON.stringify(pages),
      text: document.text,
      // SQLite takes no other kind of bytes.
      body: body && Buffer.from(body),
    })
    .execute();
  return id;
}

type Change = Partial<KnownFacts> & {
  readonly state?: DocumentState;
  readonly directiveId?: DirectiveId;
};

/** Writes what is given. */
export async function change(db: Db, viewer: Viewer, id: DocumentId, to: Change): Promise<void> {
  const columns = {
    ...(to.state && { state: to.state }),
    ...(to.directiveId && { directive_id: to.directiveId }),
    ...(to.number && { symbol: kept(to.number), folded: fold(to.number) }),
    ...(to.kind && { kind: to.kind }),
    ...(to.title && { title: kept(to.title) }),
    ...(to.issuer && { issuer: kept(to.issuer) }),
    ...(to.signedOn && { signed_on: to.signedOn }),
  };
  if (Object.keys(columns).length === 0) return;
  await checked(db, viewer).update('documents').set(columns).where('id', '=', id).execute();
}
