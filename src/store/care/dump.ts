import { devNull } from 'node:os';
import type pg from 'pg';
import { type Level, levelFrom } from '../migrate.ts';
import { type Holding, held, nothingHeld } from './holding.ts';
import { connected, tablesOf } from './postgres.ts';
import { forPrograms } from './postgres-address.ts';
import { runProgram } from './programs.ts';

/** Has `pg_dump` write the database into a file of its own format, and counts what it holds at that same moment. */
export function dumpPostgres(url: string, to: string): Promise<Holding> {
  return connected(url, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ moment: string }>('select pg_export_snapshot() as moment');
    const { schema, tables } = await tablesOf(client);
    const { address, env } = forPrograms(url);
    const what = [`--snapshot=${rows[0]?.moment}`, `--schema=${quoted(schema)}`];
    const how = ['--format=custom', '--no-owner', '--no-privileges'];
    await runProgram('pg_dump', [...how, ...what, `--file=${to}`, `--dbname=${address}`], env);
    return await count(client, tables);
  });
}

async function count(client: pg.Client, tables: readonly string[]): Promise<Holding> {
  const counted: Record<string, number> = {};
  for (const table of held.filter((one) => tables.includes(one))) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`);
    counted[table] = Number(rows[0]?.count);
  }
  return { ...nothingHeld, ...counted };
}

/** Reads a dump to its very end. A `UserError` for one that is cut short or spoilt. */
export async function readDump(file: string): Promise<{ readonly tables: number; readonly level: Level }> {
  const list = await runProgram('pg_restore', ['--list', file]);
  await runProgram('pg_restore', [`--file=${devNull}`, file]);
  const done = await runProgram('pg_restore', ['--data-only', '--table=migrations', '--file=-', file]);
  const names = /^copy .*? from stdin;\n([\s\S]*?)^\\\.$/im.exec(done)?.[1] ?? '';
  return {
    tables: list.match(/ TABLE DATA /g)?.length ?? 0,
    level: levelFrom(names.split('\n').filter(Boolean)),
  };
}

/** Puts a dump's tables where none are, all or nothing. */
export async function loadDump(url: string, schema: string, file: string): Promise<void> {
  const { address, env } = forPrograms(url);
  const whole = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges'];
  await runProgram('pg_restore', [...whole, `--schema=${schema}`, `--dbname=${address}`, file], env);
}

/** A name as pg_dump's patterns take it literally. */
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
