import type { Finding } from '../../domain/drafts/finding.ts';
import type { FindingId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import type { UserError } from '../../domain/user-error.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { DocumentDetail, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

/** A finding that somebody decides on. */
export interface FindingAsked {
  readonly findingId: FindingId;
  /** The version they saw; left out means the finding as it is. */
  readonly seen?: number | null | undefined;
}

/** A finding under the committee's lock, and what it was read from. */
export interface Held {
  readonly finding: Finding;
  readonly document: DocumentDetail;
}

/**
 * Decides on a finding in one transaction: who may, that it is as it was seen, and that its document still stands
 * for review. The committee is held, so that of two who decide at once the second is told.
 */
export async function withFinding<T>(
  deed: Deed,
  asked: FindingAsked,
  decide: (rooms: Rooms, held: Held) => Promise<T>,
): Promise<T> {
  if (!may(deed.viewer, 'directives.review')) throw notAllowed('directives.review');
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const held = await heldIn(rooms, deed, asked.findingId);
    const { number, version } = held.finding;
    if (asked.seen && asked.seen !== version) throw mistake('findings.error.stale', { number });
    return decide(rooms, held);
  });
}

/** A finding whose document can be reviewed, inside a transaction that holds the committee. */
export async function heldIn(rooms: Rooms, { viewer }: Deed, id: FindingId): Promise<Held> {
  const finding = await rooms.findings.find(viewer, id);
  const document = finding && (await rooms.documents.find(viewer, finding.documentId));
  if (!document) throw mistake('findings.error.none');
  await checkReviewable(rooms, { viewer }, document);
  return { finding, document };
}

/** Refuses a document that a newer version stands for, or that was thrown away. */
export async function checkReviewable(
  rooms: Rooms,
  { viewer }: Pick<Deed, 'viewer'>,
  document: DocumentDetail,
): Promise<void> {
  if (document.state === 'discarded') throw mistake('findings.error.discarded');
  if (document.state !== 'replaced') return;
  const next = await rooms.documents.following(viewer, document.id);
  throw next
    ? mistake('findings.error.replaced', { number: next.number })
    : mistake('findings.error.noDocument');
}

/** Why a finding that is decided already cannot be decided. */
export function decided({ state, number, reason }: Finding): UserError {
  if (state === 'accepted') return mistake('findings.error.accepted', { number });
  if (state === 'merged') return mistake('findings.error.merged', { number });
  return mistake('findings.error.skipped', { number, reason: reason ?? '' });
}

/** Enters a decision in the history of the directive, or of the draft before it is one. */
export async function enterDecision(
  rooms: Rooms,
  deed: Deed,
  { finding, document }: Held,
  entry: { readonly action: string; readonly after?: object; readonly note?: string },
): Promise<void> {
  await rooms.history.append({
    ...authorOf(deed),
    action: entry.action,
    subject: 'directive',
    subjectId: document.directiveId ?? document.id,
    after: { document: document.number, finding: finding.number, path: finding.path, ...entry.after },
    note: entry.note ?? null,
  });
}

/** A review is over when nothing is open, and goes on when something is open again. */
export async function settleReview(rooms: Rooms, { viewer }: Deed, document: DocumentDetail): Promise<void> {
  const { rows } = await rooms.findings.toReview(viewer, document.id, { after: null, limit: 1 });
  const state = rows.length === 0 ? 'done' : 'draft';
  if (document.state !== state) await rooms.documents.change(viewer, document.id, { state });
}
