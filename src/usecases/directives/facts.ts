import { type KnownFacts, type MissingFact, missingFacts } from '../../domain/drafts/finding.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { DocumentDetail, DocumentLine, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

/** What is known of a document: read from it, or said by a person. */
const factsOf = ({ symbol, kind, title, issuer, signedOn }: DocumentLine) => ({
  number: symbol,
  kind,
  title,
  issuer,
  signedOn,
});

/** What a document does not say of itself and nobody has said yet, in the order in which to ask. */
export const missingOf = (document: DocumentLine): MissingFact[] => missingFacts(factsOf(document));

/** Says what a document is: what it does not say of itself, or says otherwise. Its directive follows. */
export async function stateFacts(
  deed: Deed,
  { documentId, facts }: { readonly documentId: DocumentId; readonly facts: Partial<KnownFacts> },
): Promise<DocumentDetail> {
  if (!may(deed.viewer, 'directives.review')) throw notAllowed('directives.review');
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const document = await rooms.documents.find(deed.viewer, documentId);
    if (!document) throw mistake('findings.error.noDocument');
    return factsIn(rooms, deed, document, facts);
  });
}

/** The same inside a transaction that holds the committee. */
export async function factsIn<Document extends DocumentLine>(
  rooms: Rooms,
  deed: Deed,
  document: Document,
  facts: Partial<KnownFacts>,
): Promise<Document> {
  const was = factsOf(document);
  const given = Object.entries(facts).filter(
    ([name, fact]) => fact !== undefined && fact !== was[name as keyof typeof was],
  );
  if (given.length === 0) return document;
  const to = Object.fromEntries(given) as Partial<KnownFacts>;
  await rooms.documents.change(deed.viewer, document.id, to);
  if (document.directiveId) await rooms.directives.change(deed.viewer, document.directiveId, to);
  await rooms.history.append({
    ...authorOf(deed),
    action: 'edited',
    subject: 'directive',
    subjectId: document.directiveId ?? document.id,
    before: Object.fromEntries(given.map(([name]) => [name, was[name as keyof typeof was]])),
    after: to,
  });
  const { number: symbol = document.symbol, ...others } = to;
  return { ...document, ...others, symbol };
}
