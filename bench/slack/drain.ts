import type { Kysely } from 'kysely';
import { newId } from '../../src/store/id.ts';
import type { Schema } from '../../src/store/schema.ts';
import { committeeId, now, today } from '../data/shape.ts';
import { soonDue } from '../mornings.ts';
import type { World } from '../world/open.ts';
import { workspace } from './load.ts';

/** A reminder as it waits to be sent. */
interface Waiting {
  readonly id: string;
  readonly taskId: string;
  readonly groupId: string;
  readonly workspace: string;
}

/**
 * Puts so many reminders into the outbox, each of a task of its own and into a Slack channel of its own, all in
 * one workspace unless told otherwise.
 */
export async function fillOutbox(
  world: World,
  count: number,
  workspaceOf: (n: number) => string = () => workspace,
): Promise<void> {
  const tasks = await soonDue(world).select(['id', 'lead_group_id']).orderBy('number').limit(count).execute();
  if (tasks.length < count) throw new Error(`Only ${tasks.length} tasks are due.`);
  const waiting = tasks.map(
    ({ id, lead_group_id }, n): Waiting => ({
      id: newId(),
      taskId: id,
      groupId: lead_group_id,
      workspace: workspaceOf(n),
    }),
  );
  for (let from = 0; from < count; from += 500) await put(world.plain, waiting.slice(from, from + 500), from);
}

async function put(plain: Kysely<Schema>, some: readonly Waiting[], from: number): Promise<void> {
  await plain.transaction().execute(async (all) => {
    const own = { committee_id: committeeId, day: today };
    await all
      .insertInto('messages')
      .values(
        some.map(({ id, groupId, workspace }, n) => ({
          ...own,
          id,
          kind: 'morning' as const,
          key: `bench ${id}`,
          platform: 'slack' as const,
          workspace,
          channel: `C${String(from + n).padStart(8, '0')}`,
          group_id: groupId as never,
          state: 'waiting' as const,
          at: now,
          due_at: now,
          attempts: 0,
          wanted: 1,
          shown: 0,
        })) as never,
      )
      .execute();
    await all
      .insertInto('rungs')
      .values(
        some.map(({ id, taskId, groupId }) => ({
          ...own,
          id: `drain${id}`,
          task_id: taskId,
          recipient_id: groupId,
          role: 'lead',
          rung: 0,
          deadline_version: 1,
          state: 'planned',
          message_id: id,
        })) as never,
      )
      .execute();
    await all
      .insertInto('message_tasks')
      .values(
        some.map(({ id, taskId, groupId }) => ({
          committee_id: committeeId,
          message_id: id,
          task_id: taskId,
          rung: 0,
          role: 'lead',
          group_ids: groupId,
          position: 1,
        })) as never,
      )
      .execute();
  });
}

/** Takes out what `fillOutbox` put in; among a million rungs these are found by the beginning of their ids. */
export async function emptyOutbox({ plain }: World): Promise<void> {
  await plain.deleteFrom('message_tasks').execute();
  await plain
    .deleteFrom('rungs')
    .where('id', '>=', 'drain' as never)
    .where('id', '<', 'draio' as never)
    .execute();
  await plain.deleteFrom('messages').execute();
}

/** How many stand where in the outbox. */
export async function standing(world: World): Promise<{ waiting: number; sent: number; other: number }> {
  const rows = await world.plain
    .selectFrom('messages')
    .select((of) => ['state', of.fn.countAll<number>().as('count')] as const)
    .groupBy('state')
    .execute();
  const counted = (names: readonly string[]) =>
    rows.reduce((sum, { state, count }) => sum + (names.includes(state) ? Number(count) : 0), 0);
  const [waiting, sent] = [counted(['waiting', 'claimed']), counted(['sent'])];
  return { waiting, sent, other: rows.reduce((sum, { count }) => sum + Number(count), 0) - waiting - sent };
}
