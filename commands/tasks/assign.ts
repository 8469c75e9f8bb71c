import { command } from '../../src/chat/command.ts';
import { group, groups, members, task } from '../../src/chat/field.ts';
import { assignTask } from '../../src/usecases/tasks/assign-task.ts';
import { changed } from '../../src/views/changed.ts';

/** Says whose a task is: people, lead group, coordinating groups. */
export const assign = command({
  path: ['tasks', 'assign'],
  summary: 'tasks.assign.summary',
  options: {
    task: task(),
    to: members({ label: 'fields.assignees', hint: 'fields.severalOrNone.hint' }).optional(),
    lead: group({ label: 'fields.lead' }).optional(),
    coordinators: groups({ label: 'fields.coordinators', hint: 'fields.severalOrNone.hint' }).optional(),
  },
  oneOf: ['to', 'lead', 'coordinators'],
  also: ['give', 'owner', 'giao', 'phan cong', 'tugaskan', 'beri'],
  may: 'tasks.assign',
  async run(ask, given) {
    const task = await assignTask(ask, {
      number: given.task,
      assigneeIds: given.to?.map((member) => member.id),
      leadGroupId: given.lead?.id,
      coordinatorIds: given.coordinators?.map((group) => group.id),
      seen: ask.seen,
    });
    return changed(ask, 'tasks.assigned', task);
  },
});
