import { noDeadline } from '../domain/deadline.ts';
import type { DirectiveId, ItemId } from '../domain/ids.ts';
import type { Task } from '../domain/task.ts';
import type { Rooms } from '../store/index.ts';
import type { Deed } from '../usecases/deed.ts';
import { addTaskIn } from '../usecases/tasks/add-task.ts';
import type { House } from './house.ts';
import type { DemoDirective, DemoStep, DemoTask } from './types.ts';

/** A task that was entered, and what is to happen to it next. */
export interface Entered {
  readonly task: Task;
  readonly afterwards: readonly DemoStep[];
}

/** Enters a directive with its items and tasks, within the caller's transaction: all of it or nothing. */
export async function enterDirective(
  rooms: Rooms,
  house: House,
  deed: Deed,
  directive: DemoDirective,
): Promise<Entered[]> {
  const { number, kind, title, issuer, signedOn } = directive;
  const directiveId = await rooms.directives.add(deed.viewer, { number, kind, title, issuer, signedOn });
  const entered: Entered[] = [];
  for (const [position, { path, text, tasks }] of directive.items.entries()) {
    const itemId = await rooms.directives.addItem(deed.viewer, directiveId, { path, text, position });
    for (const task of tasks)
      entered.push(await enterTask(rooms, house, deed, task, { directiveId, itemId }));
  }
  return entered;
}

/** Enters one task, from a document's item or by hand. */
export async function enterTask(
  rooms: Rooms,
  house: House,
  deed: Deed,
  wanted: DemoTask,
  source: { directiveId: DirectiveId; itemId: ItemId } | null,
): Promise<Entered> {
  const task = await addTaskIn(rooms, deed, {
    title: wanted.title,
    leadGroupId: house.groups[wanted.lead],
    coordinatorIds: (wanted.coordinators ?? []).map((key) => house.groups[key]),
    assigneeIds: (wanted.assignees ?? []).map((handle) => house.members[handle]),
    deadline: wanted.deadline ?? noDeadline,
    priority: wanted.urgent ? 'urgent' : 'normal',
    ...(wanted.confidential && { confidential: true }),
    directiveId: source?.directiveId ?? null,
    itemId: source?.itemId ?? null,
  });
  return { task, afterwards: wanted.afterwards ?? [] };
}
