import { NO_DAY } from '../../src/store/schema.ts';
import { committeeId, now, today } from '../data/shape.ts';
import { enterByHand, spanByHand, tallyByHand, write } from '../write.ts';

export const bench = write({
  name: 'done',
  line: (number) => `/tasks done ${number} sent by post`,
  async byHand(db, number) {
    const task = await db
      .updateTable('tasks')
      .set((eb) => ({ state: 'done', closed_at: now, next_rung_day: NO_DAY, version: eb('version', '+', 1) }))
      .where('committee_id', '=', committeeId)
      .where('number', '=', number)
      .returning(['id', 'day', 'lead_group_id'])
      .executeTakeFirstOrThrow();
    await db.updateTable('stakes').set({ state: 'done' }).where('task_id', '=', task.id).execute();
    await tallyByHand(db, task.lead_group_id, [{ day: task.day, open: -1 }]);
    const entry = { taskId: task.id, action: 'done', note: 'sent by post' };
    const before = { state: 'open' };
    const written = await enterByHand(db, { ...entry, before, after: { state: 'done' } });
    await spanByHand(db, task.id, written, { state: 'done', reported_day: today });
    const { id: task_id, lead_group_id } = task;
    await db
      .insertInto('answers')
      .values({
        committee_id: committeeId,
        number: written,
        task_id,
        lead_group_id,
        day: today,
        waited: null,
      })
      .execute();
  },
});
