import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliver } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { ChatServer } from '../reminders/chat-server.ts';
import { makeWorld, type Someone } from '../world.ts';
import { attempts, everyCommand, secret, secretCommittee, tried } from './apart.ts';

const everybody = [
  'ada',
  'chi',
  'hoa',
  'lan',
  'dan',
  'minh',
  'an',
  'bao',
] as const satisfies readonly Someone[];

describe('another committee of the same installation', () => {
  it('is reached by no command, option, button, form, search or completion: not a byte, and nothing changes', async () => {
    const store = await engineOfRun.open();
    const { world: theirs, overheard } = await secretCommittee(store);
    const ours = await makeWorld({ store, name: 'Our own', governance: { acceptance: true } });
    await ours.aTask();
    const before = await rowsOf(store, theirs.committee.id);
    const codes = [theirs, ours].map(({ committee }) => `c${committee.code}`);
    for (const one of everyCommand(overheard, 2))
      expect(await tried(ours, 'hoa', one), JSON.stringify(one)).not.toContain(secret);
    const attempt = attempts(overheard, codes);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...everybody), attempt, async (who, one) => {
        expect(await tried(ours, who, one)).not.toContain(secret);
      }),
      { numRuns: 300 },
    );
    expect(await rowsOf(store, theirs.committee.id)).toBe(before);
    expect([...ours.faults, ...theirs.faults]).toEqual([]);
    await store.close();
  }, 300_000);

  it('is what its own people see by the same means, so that the law above could be broken', async () => {
    const store = await engineOfRun.open();
    const { world, overheard } = await secretCommittee(store);
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(attempts(overheard, [`c${world.committee.code}`]), async (one) => {
        if ((await tried(world, 'hoa', one)).includes(secret)) seen++;
      }),
      { numRuns: 150, seed: 8 },
    );
    expect(seen).toBeGreaterThan(20);
    await store.close();
  }, 300_000);

  it('has nothing of it posted in our channels, whatever both of them do', async () => {
    const store = await engineOfRun.open();
    const { world: theirs, overheard } = await secretCommittee(store);
    const ours = await makeWorld({ store, name: 'Our own' });
    await ours.say('hoa', '/groups channel finance channel:#our-own open:yes');
    const tries = fc.sample(attempts(overheard, [`c${ours.committee.code}`]), { numRuns: 60, seed: 3 });
    for (const one of tries) await tried(ours, 'hoa', one);
    const chat = new ChatServer();
    const senders = { slack: chat.sender, discord: chat.sender, web: chat.sender };
    const round = { owner: 'w1', limit: 200, force: true };
    await deliver(store, senders, round);
    await editCards(store, senders, round);
    const own = await store.query(`select id from room_channels where committee_id = '${ours.committee.id}'`);
    const posted = own.flatMap(({ id }) => chat.in(String(id))).map(({ card }) => JSON.stringify(card));
    expect(posted.filter((card) => card.includes(secret))).toEqual([]);
    expect(JSON.stringify(chat.everything)).toContain(secret);
    expect(theirs.faults).toEqual([]);
    await store.close();
  }, 300_000);
});

/** One hash over all that a committee has. */
async function rowsOf(store: TestStore, committeeId: string): Promise<string> {
  const names =
    engineOfRun.name === 'SQLite'
      ? `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'task_words%'`
      : `select tablename as name from pg_tables where schemaname = 'public'`;
  const hash = createHash('sha256');
  for (const { name } of await store.query(`${names} order by 1`)) {
    const [one] = await store.query(
      engineOfRun.name === 'SQLite'
        ? `select 1 as there from pragma_table_info('${name}') where name = 'committee_id'`
        : `select 1 as there from information_schema.columns where table_name = '${name}' and column_name = 'committee_id'`,
    );
    // Asking for something half leaves a form to go on with, of whoever asks; nothing of the committee.
    if (!one || name === 'drafts') continue;
    const rows = await store.query(`select * from ${name} where committee_id = '${committeeId}'`);
    hash.update(
      `${name} ${rows
        .map((row) => JSON.stringify(row))
        .toSorted()
        .join('\n')}`,
    );
  }
  return hash.digest('hex');
}
