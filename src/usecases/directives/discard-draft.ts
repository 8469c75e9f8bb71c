import type { DocumentId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { DocumentDetail } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { enterState } from './keep-reading.ts';
import { checkReviewable } from './with-finding.ts';

/** Ends a review: nobody wants the rest of it. What was accepted stays; handed in again, it goes on. */
export async function discardDraft(
  deed: Deed,
  { documentId }: { readonly documentId: DocumentId },
): Promise<DocumentDetail> {
  const { viewer } = deed;
  if (!may(viewer, 'directives.review')) throw notAllowed('directives.review');
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(viewer);
    const document = await rooms.documents.find(viewer, documentId);
    if (!document) throw mistake('findings.error.noDocument');
    await checkReviewable(rooms, deed, document);
    await rooms.documents.change(viewer, document.id, { state: 'discarded' });
    await enterState(rooms, deed, document, 'discarded');
    return { ...document, state: 'discarded' };
  });
}
