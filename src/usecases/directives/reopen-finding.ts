import type { Finding } from '../../domain/drafts/finding.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { changeTaskIn } from '../tasks/change-task.ts';
import { decided, enterDecision, type FindingAsked, settleReview, withFinding } from './with-finding.ts';

/**
 * Takes a decision back: what was skipped waits for review again; what was accepted too, while nobody has touched
 * its task. The task is dropped, its number is not used again.
 */
export function reopenFinding(deed: Deed, asked: FindingAsked): Promise<Finding> {
  return withFinding(deed, asked, async (rooms, held) => {
    const { finding } = held;
    if (finding.state === 'open') throw mistake('findings.error.open', { number: finding.number });
    if (finding.state === 'merged') throw decided(finding);
    if (finding.state === 'accepted') await takeBack(rooms, deed, finding);
    const to = { state: 'open', reason: null, taskId: null } as const;
    const open = await rooms.findings.change(deed.viewer, finding, to);
    await enterDecision(rooms, deed, held, { action: 'findingReopened' });
    await settleReview(rooms, deed, held.document);
    return open;
  });
}

async function takeBack(rooms: Rooms, deed: Deed, finding: Finding): Promise<void> {
  const { number, taskId, dutyId, fannedOutTo } = finding;
  const [task] = taskId ? await rooms.tasks.wholes(deed.viewer, [taskId]) : [];
  const untouched = task?.state === 'open' && task.version === 1;
  if (!untouched || dutyId || fannedOutTo) throw mistake('findings.error.worked', { number });
  await changeTaskIn(rooms, deed, {
    number: task.number,
    action: 'tasks.drop',
    change: 'drop',
    entry: 'dropped',
    announced: 'dropped',
    write: (inside, own) =>
      inside.tasks.change(deed.viewer, own, { state: 'dropped', closedAt: deed.now, nextRungDay: null }),
  });
}
