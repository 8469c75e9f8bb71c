import type { Ask } from '../../../src/chat/ask.ts';
import { draftNumbered } from '../../../src/chat/directives-named.ts';
import { unsaid } from '../../../src/chat/field.ts';
import type { DirectiveMeant } from '../../../src/domain/directive.ts';
import type { Finding } from '../../../src/domain/drafts/finding.ts';
import type { DocumentId } from '../../../src/domain/ids.ts';
import type { Viewer } from '../../../src/domain/member.ts';
import { may } from '../../../src/domain/permissions.ts';
import { mistake } from '../../../src/i18n/mistake.ts';
import type { DocumentDetail } from '../../../src/store/index.ts';
import { systemViewer } from '../../../src/usecases/system-viewer.ts';

/** Behind which finding a review goes on: only buttons say it. */
export const after = () => unsaid('fields.page');

export interface FindingMeant {
  readonly document: DocumentDetail;
  readonly finding: Finding;
}

/** The 12th finding of draft 3, where somebody says "3.12". */
export async function findingMeant(ask: Ask, said: string): Promise<FindingMeant> {
  const { store, viewer } = ask;
  const [, draft, number] = /^#?(\d{1,7})[.,](\d{1,7})$/.exec(said.trim()) ?? [];
  const meant = draft ? await draftNumbered(store, viewer, Number(draft)) : undefined;
  const document = meant?.documentId ? await store.documents.find(viewer, meant.documentId) : undefined;
  const finding = document && (await store.findings.at(viewer, document.id, Number(number)));
  if (document && !finding) await refuseHidden(ask, document, { said, number: Number(number) });
  if (!document || !finding || !isSeen(viewer, finding)) throw mistake('directives.error.noItem', { said });
  return { document, finding };
}

/** Says of an item that is there and hidden from the asker that it is confidential. */
async function refuseHidden(
  { store, viewer }: Ask,
  { id }: DocumentDetail,
  { said, number }: { readonly said: string; readonly number: number },
): Promise<void> {
  const there = await store.findings.at(systemViewer(viewer.committeeId), id, number);
  if (there && isSeen(viewer, there)) throw mistake('sealed.error.hiddenItem', { item: said.trim() });
}

/** What is not accepted is the affair of those who review. */
export const isSeen = (viewer: Viewer, { state }: Pick<Finding, 'state'>) =>
  state === 'accepted' || may(viewer, 'drafts.read');

/** The draft, or the latest text of the directive, that was named; a directive entered by hand has none. */
export async function documentMeant(
  { store, viewer }: Ask,
  { id, documentId, number }: DirectiveMeant,
): Promise<DocumentDetail> {
  const [latest] = id ? await store.documents.ofDirective(viewer, id) : [];
  const wanted = latest?.id ?? (documentId && (await latestOf(store, viewer, documentId)));
  const document = wanted ? await store.documents.find(viewer, wanted) : undefined;
  if (!document) throw mistake('directives.error.noText', { number });
  return document;
}

/** The document that corrects this one last; itself where none does. */
export async function latestText(
  { store, viewer }: Pick<Ask, 'store' | 'viewer'>,
  document: DocumentDetail,
): Promise<DocumentDetail> {
  const id = await latestOf(store, viewer, document.id);
  return (await store.documents.find(viewer, id)) ?? document;
}

/** The version that stands for a text that was corrected since, through however many. */
async function latestOf(store: Ask['store'], viewer: Viewer, id: DocumentId): Promise<DocumentId> {
  const next = await store.documents.following(viewer, id);
  return next ? latestOf(store, viewer, next.id) : id;
}

/** A place in a review, as its buttons say it. */
export function placeSaid(said: string | undefined): string | null {
  if (said === undefined) return null;
  if (/^\d{1,2}\|\d{1,9}\|\d{1,9}$/.test(said)) return said;
  throw mistake('errors.noPage');
}
