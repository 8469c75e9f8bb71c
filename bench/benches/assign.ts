import { officerOf } from '../data/directory.ts';
import { committeeId } from '../data/shape.ts';
import { announceByHand, enterByHand, write } from '../write.ts';

export const bench = write({
  name: 'assign',
  line: (number) => `/tasks assign ${number} officer1`,
  async byHand(db, number) {
    const task = await db
      .updateTable('tasks')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('committee_id', '=', committeeId)
      .where('number', '=', number)
      .returning(['id', 'state', 'day', 'number', 'lead_group_id'])
      .executeTakeFirstOrThrow();
    await db
      .insertInto('stakes')
      .values({
        committee_id: committeeId,
        task_id: task.id,
        owner_id: officerOf(1),
        role: 'assignee',
        position: 0,
        state: task.state,
        day: task.day,
        number: task.number,
      })
      .execute();
    const after = { assigneeIds: [officerOf(1)] };
    const entry = await enterByHand(db, {
      taskId: task.id,
      action: 'assigned',
      before: { assigneeIds: [] },
      after,
    });
    await announceByHand(db, { id: task.id, group: task.lead_group_id }, entry);
  },
});
