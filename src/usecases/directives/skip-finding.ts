import type { Finding } from '../../domain/drafts/finding.ts';
import type { Deed } from '../deed.ts';
import { decided, enterDecision, type FindingAsked, settleReview, withFinding } from './with-finding.ts';

/** Leaves a finding out: it becomes no task, and says why for ever. */
export function skipFinding(
  deed: Deed,
  { reason, ...asked }: FindingAsked & { readonly reason: string },
): Promise<Finding> {
  return withFinding(deed, asked, async (rooms, held) => {
    if (held.finding.state !== 'open') throw decided(held.finding);
    const skipped = await rooms.findings.change(deed.viewer, held.finding, { state: 'skipped', reason });
    await enterDecision(rooms, deed, held, { action: 'findingSkipped', note: reason });
    await settleReview(rooms, deed, held.document);
    return skipped;
  });
}
