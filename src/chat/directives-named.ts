import type { DirectiveMeant } from '../domain/directive.ts';
import { fold } from '../domain/fold.ts';
import type { DirectiveId, DocumentId } from '../domain/ids.ts';
import type { Viewer } from '../domain/member.ts';
import { may } from '../domain/permissions.ts';
import type { DocumentLine, Store } from '../store/index.ts';

/** More drafts than this do not wait at once; who has more says the number. */
const draftsLooked = 50;

/** Directives and drafts whose number or title has words that begin so; drafts first, for those who review. */
export async function directivesNamed(
  store: Store,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<DirectiveMeant[]> {
  const begun = fold(words).split(' ').filter(Boolean);
  const drafts = (await draftsOf(store, viewer)).filter((draft) => {
    const folded = ` ${fold([draft.symbol, draft.title, draft.name].join(' '))}`;
    return begun.every((word) => folded.includes(` ${word}`));
  });
  const found = await store.directives.named(viewer, words, limit);
  const meant = found.map(({ id, number, title }) => ({ id, documentId: null, number, title }));
  return [...drafts.map(meantBy), ...meant].slice(0, limit);
}

/** Drafts of which nothing is a directive yet: the others are found by their directive. */
async function draftsOf(store: Store, viewer: Viewer): Promise<DocumentLine[]> {
  if (!may(viewer, 'drafts.read')) return [];
  const { rows } = await store.documents.list(
    viewer,
    { state: 'draft' },
    { after: null, limit: draftsLooked },
  );
  return rows.filter(({ directiveId }) => directiveId === null);
}

/** The directive or draft of this id ("@…" without its sign); undefined where there is none, or none to be seen. */
export async function directiveById(
  store: Store,
  viewer: Viewer,
  id: string,
): Promise<DirectiveMeant | undefined> {
  const document = await store.documents.find(viewer, id as DocumentId);
  if (document) return isSeen(viewer, document) ? meantBy(document) : undefined;
  const directive = await store.directives.detail(viewer, id as DirectiveId);
  if (!directive) return undefined;
  return { id: directive.id, documentId: null, number: directive.number, title: directive.title };
}

/** The draft that people call by this number. */
export async function draftNumbered(
  store: Store,
  viewer: Viewer,
  number: number,
): Promise<DirectiveMeant | undefined> {
  const document = await store.documents.byNumber(viewer, number);
  return document && isSeen(viewer, document) ? meantBy(document) : undefined;
}

/** What was not accepted yet is the affair of those who review. */
const isSeen = (viewer: Viewer, { directiveId }: DocumentLine) =>
  directiveId !== null || may(viewer, 'drafts.read');

const meantBy = ({ id, directiveId, symbol, title, name, number }: DocumentLine): DirectiveMeant => ({
  id: directiveId,
  documentId: id,
  number: symbol ?? String(number),
  title: title || name ? { text: title ?? name } : null,
});
