import { expect, inject, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { statementNames } from '../../src/store/statement-names.ts';
import { query } from '../../tools/postgres.ts';
import { template } from '../postgres.ts';
import { aCommittee } from './committee.ts';

const server = inject('postgres');

test('a statement is named when it comes for the third time, a search never', () => {
  const names = statementNames();
  const thrice = (text: string) => [names.of(text), names.of(text), names.of(text)].map(Boolean);
  expect(thrice('select 1')).toEqual([false, false, true]);
  expect(thrice('select 1 where words @@ $1')).toEqual([false, false, false]);
  expect(names.of('select 1')).not.toBe(names.of('select 2'));
});

test('no more than two hundred statements are kept, and those that come once are forgotten', () => {
  const names = statementNames();
  for (let n = 0; n < 5000; n++) expect(names.of(`select ${n}`)).toBeUndefined();
  for (let n = 0; n < 300; n++) for (let times = 0; times < 3; times++) names.of(`select ${n}`);
  const named = Array.from({ length: 300 }, (_, n) => names.of(`select ${n}`)).filter(Boolean);
  expect(new Set(named).size).toBe(200);
});

test.skipIf(!server)('a table that another process changes costs one call, not all that follow', async () => {
  const url = `${server}/changed_beneath`;
  await query(`${server}/postgres`, `create database changed_beneath template ${template}`);
  const store = await openStore({ url });
  const { committee } = await aCommittee(store);
  const find = () => store.committees.find(committee.id);
  for (let times = 0; times < 5; times++) expect((await find())?.name).toBe('Steering committee');
  await query(url, 'alter table committees add column motto text');
  await find().catch(() => undefined);
  for (let times = 0; times < 5; times++) expect((await find())?.name).toBe('Steering committee');
  await store.close();
});
