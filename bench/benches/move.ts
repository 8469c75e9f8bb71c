import { secretary } from '../data/directory.ts';
import { committeeId, deadlineOf, nextRungDayOf, now, today } from '../data/shape.ts';
import { announceByHand, enterByHand, spanByHand, tallyByHand, write } from '../write.ts';

const day = '2026-08-31';
const reason = 'waits for the budget';

export const bench = write({
  name: 'move',
  line: (number) => `/tasks due ${number} deadline:${day} reason:"${reason}"`,
  async byHand(db, number) {
    const task = await db
      .updateTable('tasks')
      .set((eb) => ({
        day,
        deadline_version: 2,
        next_rung_day: nextRungDayOf(day),
        version: eb('version', '+', 1),
      }))
      .where('committee_id', '=', committeeId)
      .where('number', '=', number)
      .returning(['id', 'item_id', 'lead_group_id'])
      .executeTakeFirstOrThrow();
    const before = deadlineOf(Number(task.item_id?.slice(6)));
    await db
      .insertInto('deadlines')
      .values({
        task_id: task.id,
        committee_id: committeeId,
        version: 2,
        wording: null,
        wording_in: null,
        rule: JSON.stringify({ kind: 'on', day }),
        day,
        entered_on: today,
        entered_at: now,
        entered_by: secretary,
        reason,
      })
      .execute();
    await db.updateTable('stakes').set({ day }).where('task_id', '=', task.id).execute();
    await tallyByHand(db, task.lead_group_id, [
      { day: before, open: -1 },
      { day, open: 1 },
    ]);
    const entry = await enterByHand(db, {
      taskId: task.id,
      action: 'moved',
      before: { deadline: { day: before }, deadlineVersion: 1 },
      after: { deadline: { day }, deadlineVersion: 2 },
      note: reason,
    });
    await spanByHand(db, task.id, entry, { day });
    await announceByHand(db, { id: task.id, group: task.lead_group_id }, entry);
  },
});
