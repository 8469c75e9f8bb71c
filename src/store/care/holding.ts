import type { Kysely } from 'kysely';
import type { Db } from '../db.ts';
import { levelOf } from '../migrate.ts';

/** How much a database holds. */
export interface Holding {
  readonly committees: number;
  readonly members: number;
  readonly groups: number;
  readonly tasks: number;
  readonly history: number;
  readonly messages: number;
}

export const held = ['committees', 'members', 'groups', 'tasks', 'history', 'messages'] as const;

export const nothingHeld: Holding = {
  committees: 0,
  members: 0,
  groups: 0,
  tasks: 0,
  history: 0,
  messages: 0,
};

/** Counts the rows that matter; all nought where there are no tables yet. */
export async function holdingOf(db: Db): Promise<Holding> {
  if ((await levelOf(db as unknown as Kysely<unknown>)).last === null) return nothingHeld;
  const counted: Record<string, number> = {};
  for (const table of held) {
    const { count } = await db
      .selectFrom(table)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counted[table] = Number(count);
  }
  return { ...nothingHeld, ...counted };
}
