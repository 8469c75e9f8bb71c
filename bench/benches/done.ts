import { NO_DAY } from '../../src/store/schema.ts';
import { committeeId, now } from '../data/shape.ts';
import { enterByHand, tallyByHand, write } from '../write.ts';

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
    await enterByHand(db, { ...entry, before: { state: 'open' }, after: { state: 'done' } });
  },
});
