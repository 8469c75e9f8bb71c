import type { GroupId, MemberId } from './ids.ts';
import type { Viewer } from './member.ts';
import { onlyReads } from './permissions.ts';
import type { Task } from './task.ts';

/**
 * Whether somebody sees confidential tasks whosesoever they are: the chair, the secretariat, and members who were
 * cleared. All others see those of their own groups' seats and those they are assigned.
 */
export function seesConfidential({ office, cleared }: Pick<Viewer, 'office' | 'cleared'>): boolean {
  if (office === 'chair' || office === 'secretariat') return true;
  return cleared === true && canBeCleared(office);
}

/** Observers see what is owed by whom and when, and never anything confidential. */
export const canBeCleared = (office: Viewer['office']): boolean => office !== 'observer';

/** Whose stake in a confidential task shows it to somebody: their own as its assignee, and their seats' groups'. */
export function ownStakes({ memberId, office, seats }: Viewer): readonly (MemberId | GroupId)[] {
  return onlyReads(office) ? [] : [...new Set([memberId, ...seats.map(({ groupId }) => groupId)])];
}

/** Whether somebody sees more of a task than its number. */
export function seesTask(
  viewer: Viewer,
  task: Pick<Task, 'confidential' | 'leadGroupId' | 'coordinatorIds' | 'assigneeIds'>,
): boolean {
  if (!task.confidential || seesConfidential(viewer)) return true;
  const own = ownStakes(viewer);
  return [task.leadGroupId, ...task.coordinatorIds, ...task.assigneeIds].some((id) => own.includes(id));
}
