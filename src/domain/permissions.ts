import type { MemberId } from './ids.ts';
import type { Office, Viewer } from './member.ts';
import type { Task } from './task.ts';

/** What somebody is to a task or to the committee, for the purpose of being allowed something. */
export type Standing = Office | 'lead' | 'deputy' | 'assignee';

const everyone = ['administrator', 'chair', 'secretariat', 'member'] as const;

/** Who may do what: a row per action. Lead, deputy and assignee count for their own tasks only. */
export const permissions = {
  'tasks.read': everyone,
  'tasks.note': everyone,
  'tasks.done': ['secretariat', 'lead', 'deputy', 'assignee'],
  'tasks.undo': ['secretariat', 'lead', 'deputy', 'assignee'],
  'tasks.acknowledge': ['secretariat', 'lead', 'deputy', 'assignee'],
  'tasks.snooze': ['secretariat', 'lead', 'deputy', 'assignee'],
  'tasks.add': ['secretariat'],
  'tasks.edit': ['secretariat'],
  'tasks.assign': ['secretariat'],
  'tasks.move': ['secretariat'],
  'tasks.drop': ['secretariat'],
  'tasks.reopen': ['secretariat'],
  'directives.read': everyone,
  /** What was read from a document and is not accepted yet. */
  'drafts.read': ['secretariat'],
  'directives.review': ['secretariat'],
  'groups.read': everyone,
  'groups.change': ['administrator', 'secretariat'],
  'settings.read': everyone,
  'settings.own': everyone,
  'settings.change': ['administrator', 'secretariat'],
  'requests.read': ['administrator', 'secretariat'],
  'requests.decide': ['administrator', 'secretariat'],
  'room.enter': everyone,
  'reports.read': everyone,
} as const satisfies Record<string, readonly Standing[]>;

export type Action = keyof typeof permissions;

/** Who a task's own people are. */
export type TaskPeople = Pick<Task, 'leadGroupId'> & { readonly assigneeIds: readonly MemberId[] };

/** All that `viewer` is, to the committee and, where one is given, to the task. */
export function standingOf(viewer: Viewer, task?: TaskPeople): Standing[] {
  const standing: Standing[] = [viewer.office];
  if (!task) return standing;
  for (const seat of viewer.seats) if (seat.groupId === task.leadGroupId) standing.push(seat.kind);
  if (task.assigneeIds.includes(viewer.memberId)) standing.push('assignee');
  return standing;
}

/** Whether `viewer` may do `action`, to `task` where the action is on one. */
export function may(viewer: Viewer, action: Action, task?: TaskPeople): boolean {
  const allowed: readonly Standing[] = permissions[action];
  return standingOf(viewer, task).some((standing) => allowed.includes(standing));
}

/** Whether `viewer` could do `action` to some task: refused before anything is looked up, if not. */
export function mayAtAll(viewer: Viewer, action: Action): boolean {
  const allowed: readonly Standing[] = permissions[action];
  return (
    allowed.includes(viewer.office) || allowed.some((s) => s === 'lead' || s === 'deputy' || s === 'assignee')
  );
}
