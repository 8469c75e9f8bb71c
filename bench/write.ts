import { createHash, randomBytes } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { TaskId } from '../src/domain/ids.ts';
import { NO_DAY, type Schema } from '../src/store/schema.ts';
import { type Bench, rateOf, repeated } from './bench.ts';
import { secretary } from './data/directory.ts';
import { markOf, putBack } from './data/put-back.ts';
import { committeeId, now, today } from './data/shape.ts';
import type { World } from './world/open.ts';

export type Hand = Transaction<Schema>;

interface Write {
  readonly name: string;
  readonly line: (number: number) => string;
  /** The same rows, written by hand inside one transaction. */
  readonly byHand: (db: Hand, number: number) => Promise<void>;
}

/** A change through dispatch with its history, against the same rows written by hand, both durable. */
export function write({ name, line, byHand }: Write): Bench {
  return {
    name,
    async prepare(ground) {
      const world = await ground.big();
      const mark = await markOf(world.plain);
      const numbers = await openNumbers(world);
      // From the first look of a day on, every change keeps up what was counted.
      await world.say('hoa', '/reports now');
      const next = () => {
        const number = numbers.pop();
        if (number === undefined) throw new Error('All the open tasks are used up.');
        return number;
      };
      const byDispatch = async () => {
        const number = next();
        const text = await world.say('hoa', line(number));
        if (!text.includes(`#${number} `)) throw new Error(`${name} did not answer for #${number}: ${text}`);
      };
      return {
        series: {
          floor: repeated(ground.stretchMs, () =>
            world.plain.transaction().execute((db) => byHand(db, next())),
          ),
          million: repeated(ground.stretchMs, byDispatch),
        },
        figures: [
          { says: 'rate, of the same rows by hand', of: rateOf('million', 'floor'), unit: '×', atLeast: 0.5 },
        ],
        close: () => putBack(world.plain, world.size, mark),
      };
    },
  };
}

/** Open tasks without people, from all over the committee. */
async function openNumbers({ plain }: World): Promise<number[]> {
  const rows = await plain
    .selectFrom('tasks')
    .select('number')
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'open')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('stakes')
            .select('owner_id')
            .whereRef('stakes.task_id', '=', 'tasks.id')
            .where('role', '=', 'assignee'),
        ),
      ),
    )
    .orderBy((eb) => eb(eb('number', '*', 997), '%', 9973))
    .orderBy('number')
    .limit(60_000)
    .execute();
  return rows.map((row) => row.number);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What every change writes besides its own rows: the next number of the history, and the entry in its chain. */
export async function enterByHand(
  db: Hand,
  entry: { taskId: string; action: string; before: object; after: object; note?: string },
): Promise<number> {
  const { next_history } = await db
    .updateTable('committees')
    .set((eb) => ({ next_history: eb('next_history', '+', 1) }))
    .where('id', '=', committeeId)
    .returning('next_history')
    .executeTakeFirstOrThrow();
  const number = next_history - 1;
  const { taskId, action, note = null } = entry;
  const [before, after] = [JSON.stringify(entry.before), JSON.stringify(entry.after)];
  const last = await db
    .selectFrom('history')
    .select('hash')
    .where('committee_id', '=', committeeId)
    .where('number', '=', number - 1)
    .executeTakeFirst();
  const said = { number, at: now, day: today, action, subject: 'task' as const, subject_id: taskId, note };
  const text = JSON.stringify({ ...said, committee: committeeId, member: secretary, before, after });
  const salt = randomBytes(16).toString('hex');
  await db
    .insertInto('history')
    .values({
      ...said,
      committee_id: committeeId,
      member_id: secretary,
      door: 'terminal',
      before,
      after,
      text,
      salt,
      hash: sha256(`${last?.hash ?? ''}\n${number}\n${sha256(`${salt}\n${text}`)}`),
      recorded_at: Date.now(),
    })
    .execute();
  return number;
}

/** What reports of past days count: how the task stood ends today, and how it stands now begins. */
export async function spanByHand(
  db: Hand,
  taskId: TaskId,
  entry: number,
  facts: Partial<Selectable<Schema['task_spans']>>,
): Promise<void> {
  const last = await db
    .selectFrom('task_spans')
    .selectAll()
    .where('task_id', '=', taskId)
    .where('to_day', '=', NO_DAY)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('task_spans')
    .set({ to_day: today })
    .where('task_id', '=', taskId)
    .where('from_day', '=', last.from_day)
    .execute();
  await db
    .insertInto('task_spans')
    .values({ ...last, ...facts, from_number: entry, from_day: today })
    .execute();
}

/** Counts that move from one day to another, or away; what is kept ahead of them follows. */
export async function tallyByHand(
  db: Hand,
  group: Schema['tallies']['group_id'],
  steps: readonly { day: Schema['tallies']['day']; open: number }[],
): Promise<void> {
  await db
    .insertInto('tallies')
    .values(
      steps.flatMap((step) =>
        (['', group] as const).map((group_id) => ({ committee_id: committeeId, group_id, ...step })),
      ),
    )
    .onConflict((on) =>
      on
        .columns(['committee_id', 'group_id', 'day'])
        .doUpdateSet((eb) => ({ open: eb('tallies.open', '+', eb.ref('excluded.open')) })),
    )
    .execute();
  const late = (day: string, open: number) => (day < today ? open : 0);
  const [open, overdue] = [
    steps.reduce((sum, step) => sum + step.open, 0),
    steps.reduce((sum, step) => sum + late(step.day, step.open), 0),
  ];
  await db
    .updateTable('standings')
    .set((eb) => ({ open: eb('open', '+', open), late: eb('late', '+', overdue) }))
    .where('committee_id', '=', committeeId)
    .where('group_id', '=', group as never)
    .execute();
}

/** Word of the change, owed to the lead group's channel. */
export async function announceByHand(
  db: Hand,
  task: { id: string; group: string },
  entry: number,
): Promise<void> {
  const id = `hand${String(entry).padStart(18, '0')}` as Schema['messages']['id'];
  await db
    .insertInto('messages')
    .values({
      id,
      committee_id: committeeId,
      kind: 'announcement',
      key: `hand:${entry}`,
      platform: 'web',
      workspace: '',
      channel: `benchc${task.group.slice(6)}`,
      group_id: task.group as never,
      member_id: null,
      language: null,
      state: 'waiting',
      at: now,
      day: today,
      due_at: Date.now() + 5000,
      attempts: 0,
      error: null,
      wanted: 1,
      shown: 0,
    })
    .execute();
  await db
    .insertInto('message_tasks')
    .values({
      message_id: id,
      committee_id: committeeId,
      task_id: task.id as never,
      rung: null,
      history_number: entry,
      group_ids: '',
      position: 1,
    })
    .execute();
}
