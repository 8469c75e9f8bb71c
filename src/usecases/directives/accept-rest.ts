import type { KnownFacts } from '../../domain/drafts/finding.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { askerOf } from '../jobs/worker-deed.ts';
import { openPeriods } from '../open-periods.ts';
import { acceptSome, type RestBody, restKind } from './accept-some.ts';
import { directiveOf } from './directive-of.ts';
import { factsIn } from './facts.ts';
import { checkReviewable, settleReview } from './with-finding.ts';

/** More than this many are left to the worker: commands wait while a transaction lasts. */
const atOnce = 50;

/** What came of it. */
export interface RestAccepted {
  readonly accepted: number;
  /** Those that the worker accepts. */
  readonly waiting: number;
  /** Those whose lead nobody knows: they stay open. */
  readonly left: number;
}

/**
 * Accepts all that is open and whose lead is known: at once, or by a job where it is much. What becomes unclear
 * meanwhile is passed over and stays open.
 */
export async function acceptRest(
  deed: Deed,
  given: { readonly documentId: DocumentId; readonly facts?: Partial<KnownFacts> | undefined },
): Promise<RestAccepted> {
  if (!may(deed.viewer, 'directives.review')) throw notAllowed('directives.review');
  const done = await deed.store.transaction((rooms) => restIn(rooms, deed, given));
  if (done.accepted > 0) await openPeriods(deed.store, deed.committee, deed.now);
  return done;
}

async function restIn(
  rooms: Rooms,
  deed: Deed,
  { documentId, facts = {} }: Parameters<typeof acceptRest>[1],
): Promise<RestAccepted> {
  const { viewer, committee, now } = deed;
  await rooms.committees.hold(viewer);
  const found = await rooms.documents.find(viewer, documentId);
  if (!found) throw mistake('findings.error.noDocument');
  await checkReviewable(rooms, deed, found);
  const document = await factsIn(rooms, deed, found, facts);
  const counts = (await rooms.findings.counts(viewer, [documentId])).get(documentId);
  const [open = 0, left = 0] = [counts?.open, counts?.leadUnknown];
  if (open === left) return { accepted: 0, waiting: 0, left };
  // Refused here, where somebody can mend it, and not by the worker.
  await directiveOf(rooms, deed, document);
  const body: RestBody = { documentId, by: askerOf(deed) };
  if (open - left > atOnce) {
    if (!(await rooms.jobs.anyOpen(committee.id, restKind)))
      await rooms.jobs.add(committee.id, { kind: restKind, body: JSON.stringify(body), at: now });
    return { accepted: 0, waiting: open - left, left };
  }
  const { accepted } = await acceptSome(rooms, deed, documentId, { after: null, limit: atOnce });
  await settleReview(rooms, deed, document);
  return { accepted, waiting: 0, left: open - accepted };
}
