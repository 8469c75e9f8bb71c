import type { MemberId, TaskId } from './ids.ts';
import type { Office, Viewer } from './member.ts';
import type { Task } from './task.ts';

/** What somebody is to a task or to the committee, for the purpose of being allowed something. */
export type Standing = Office | 'lead' | 'deputy' | 'assignee';

/** Who takes part; the inspector reads with them, the observer a part of it. */
const members = ['administrator', 'chair', 'secretariat', 'member'] as const;
const readers = [...members, 'inspector'] as const;
const everyone = [...readers, 'observer'] as const;
const ownPeople = ['lead', 'deputy', 'assignee'] as const;

/** Who may do what: a row per action. Lead, deputy and assignee count for their own tasks only. */
export const permissions = {
  'tasks.read': everyone,
  /** What was said and handed in on a task, and its history. */
  'tasks.history': readers,
  'tasks.note': members,
  /** To report it done where the secretariat accepts, to close it where it does not. */
  'tasks.done': ['secretariat', ...ownPeople],
  'tasks.undo': ['secretariat', ...ownPeople],
  'tasks.accept': ['secretariat'],
  'tasks.return': ['secretariat'],
  'tasks.acknowledge': ['secretariat', ...ownPeople],
  'tasks.progress': ['secretariat', ...ownPeople],
  'tasks.snooze': ['secretariat', ...ownPeople],
  'tasks.delegate': ['secretariat', 'lead', 'deputy'],
  'tasks.add': ['secretariat'],
  'tasks.edit': ['secretariat'],
  'tasks.assign': ['secretariat'],
  /** With a reason of its own; all others ask for more time. */
  'tasks.move': ['secretariat'],
  'tasks.drop': ['secretariat'],
  'tasks.reopen': ['secretariat'],
  /** What it is asked for, and whether it is confidential. */
  'tasks.govern': ['secretariat'],
  'extensions.read': readers,
  'extensions.ask': ownPeople,
  /** To say yes or no to a request at all; which of the two comes first is the committee's rule. */
  'extensions.answer': ['chair', 'secretariat'],
  'extensions.decide': ['secretariat'],
  /** The second level, where the committee has one. */
  'extensions.approve': ['chair'],
  'directives.read': everyone,
  /** What was read from a document and is not accepted yet. */
  'drafts.read': ['secretariat', 'inspector'],
  'directives.review': ['secretariat'],
  'groups.read': everyone,
  'groups.change': ['administrator', 'secretariat'],
  /** A lead hands over the seat that is their own, and no other. */
  'groups.handover': ['administrator', 'secretariat', 'lead'],
  'absences.own': members,
  'absences.change': ['administrator', 'secretariat'],
  /** Who is cleared for what is confidential: administrators keep the bot, not its secrets. */
  'members.clear': ['secretariat'],
  /** What can be said, and what Docket is. */
  'help.read': everyone,
  'settings.read': readers,
  'settings.own': everyone,
  'settings.change': ['administrator', 'secretariat'],
  'governance.change': ['secretariat'],
  'requests.read': ['administrator', 'secretariat', 'inspector'],
  'requests.decide': ['administrator', 'secretariat'],
  'room.enter': everyone,
  'reports.read': everyone,
  /** Who was told when. */
  'ledger.read': readers,
} as const satisfies Record<string, readonly Standing[]>;

export type Action = keyof typeof permissions;

/** What those who give the parts of a task may do to them, beside whom the table names: all but move their days. */
export const onParts: Partial<Record<Action, readonly Standing[]>> = {
  'tasks.edit': ['lead', 'deputy'],
  'tasks.drop': ['lead', 'deputy'],
  'tasks.reopen': ['lead', 'deputy'],
};

/** Who a task's own people are, and whether it is a part of another. */
export type TaskPeople = Pick<Task, 'leadGroupId'> & {
  readonly assigneeIds: readonly MemberId[];
  readonly parentId?: TaskId | null;
};

/** Inspectors and observers change nothing, whatever seat they may hold beside. */
export const onlyReads = (office: Office) => office === 'inspector' || office === 'observer';

/** All that `viewer` is, to the committee and, where one is given, to the task. */
export function standingOf(viewer: Viewer, task?: TaskPeople): Standing[] {
  const standing: Standing[] = [viewer.office];
  if (!task || onlyReads(viewer.office)) return standing;
  for (const seat of viewer.seats) if (seat.groupId === task.leadGroupId) standing.push(seat.kind);
  if (task.assigneeIds.includes(viewer.memberId)) standing.push('assignee');
  return standing;
}

/**
 * Whether `viewer` is one of a task's own people: leads or deputises in the group that owes it, or is assigned to
 * it.
 */
export function isOwn(viewer: Viewer, task: TaskPeople): boolean {
  return standingOf(viewer, task).some((standing) => ownPeople.some((own) => own === standing));
}

/** Whether `viewer` may do `action`, to `task` where the action is on one. */
export function may(viewer: Viewer, action: Action, task?: TaskPeople): boolean {
  const allowed = allowedTo(action, task);
  return standingOf(viewer, task).some((standing) => allowed.includes(standing));
}

/** Who may do `action`, to `task` where the action is on one. */
export function allowedTo(action: Action, task?: Pick<TaskPeople, 'parentId'>): readonly Standing[] {
  return [...permissions[action], ...((task?.parentId && onParts[action]) || [])];
}

/** Whether `viewer` could do `action` to some task: refused before anything is looked up, if not. */
export function mayAtAll(viewer: Viewer, action: Action): boolean {
  const allowed: readonly Standing[] = permissions[action];
  if (allowed.includes(viewer.office)) return true;
  if (onlyReads(viewer.office)) return false;
  if (ownPeople.some((own) => allowed.includes(own))) return true;
  return viewer.seats.some(({ kind }) => onParts[action]?.includes(kind));
}
