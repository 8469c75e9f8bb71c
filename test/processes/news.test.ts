import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { listenFor } from '../../src/store/listen.ts';
import { database, hasServer } from './database.ts';

describe.runIf(hasServer)('what one process puts into the outbox', { timeout: 180_000 }, () => {
  it('is heard by the others, also after their connection was lost, and who speaks is told', async () => {
    const { url, sql } = await database();
    const store = await openStore({ url });
    const heard: string[] = [];
    const ear = listenFor(url, (teller) => heard.push(teller));
    onTestFinished(async () => {
      await ear.close();
      await store.close();
    });
    // Connected: something may have been said before.
    await expect.poll(() => heard).toEqual(['']);
    await store.outbox.tellOthers('first');
    await expect.poll(() => heard).toEqual(['', 'first']);

    await sql(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen %'`);
    await expect.poll(() => heard, { timeout: 60_000 }).toEqual(['', 'first', '']);
    await store.outbox.tellOthers('second');
    await expect.poll(() => heard.at(-1)).toBe('second');
  });

  it('is no matter where the server cannot be reached: listening never fails', async () => {
    const ear = listenFor('postgres://docket@127.0.0.1:1/nowhere', () => {});
    await ear.close();
  });
});
