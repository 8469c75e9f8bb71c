import { expect } from 'vitest';
import { beginningOf, digestOf, linkOf } from '../../src/store/history/chain.ts';
import { verifyCommittee } from '../../src/usecases/verify/verify-committee.ts';
import { engineOfRun } from '../engines.ts';
import type { World } from '../world.ts';

/** Writes to the database as somebody who may do anything there, past what refuses to change a history. */
export async function behind({ store }: Pick<World, 'store'>, sql: string): Promise<void> {
  if (engineOfRun.name !== 'SQLite') {
    await store.query(
      `set session_replication_role = replica; ${sql}; set session_replication_role = origin`,
    );
    return;
  }
  for (const deed of ['update', 'delete']) await store.query(`drop trigger if exists history_no_${deed}`);
  await store.query('pragma foreign_keys = off');
  await store.query(sql);
}

/** What is found wrong with the committee's history: the first broken link, the tasks, then people, seats and rules. */
export async function faultsOf({ store, committee }: World) {
  const settings = (await store.history.committeesHeld()).find(({ id }) => id === committee.id);
  if (!settings) throw new Error('gone');
  const { fault, taskFaults, standing } = await verifyCommittee(store, settings, []);
  return [...(fault ? [fault] : []), ...taskFaults, ...standing.faults];
}

export async function expectSound(world: World): Promise<void> {
  expect(await faultsOf(world)).toEqual([]);
}

interface Entry {
  number: number;
  text: string;
  salt: string;
}

export async function entryOf(world: World, number: number): Promise<Entry> {
  const entry = (await entriesOf(world)).find((one) => one.number === number);
  if (!entry) throw new Error(`no entry ${number}`);
  return entry;
}

export async function entriesOf({ store }: World): Promise<Entry[]> {
  const rows = await store.query('select number, text, salt from history order by number');
  return rows.map(({ number, text, salt }) => ({
    number: Number(number),
    text: String(text),
    salt: String(salt),
  }));
}

/** Chains all entries anew, as somebody does who knows the rule. */
export async function chainAnew(world: World): Promise<void> {
  let hash = beginningOf(world.committee.id);
  for (const { number, text, salt } of await entriesOf(world)) {
    hash = linkOf(hash, number, digestOf(salt, text));
    await behind(world, `update history set hash = '${hash}' where number = ${number}`);
  }
}

/** A text as SQL writes it. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
