import { describe, expect, inject, it } from 'vitest';
import { query } from '../../tools/postgres.ts';
import { dataFolder, docket, started } from './docket.ts';

const server = inject('postgres');

describe.skipIf(!server)('the real process on a PostgreSQL server', () => {
  it('seeds the demo there, serves it, and moves its clock', async () => {
    const name = `process_${process.pid}_${Date.now()}`;
    await query(`${server}/postgres`, `create database ${name}`);
    const env = { DATA_DIR: dataFolder(), DATABASE_URL: `${server}/${name}` };
    const running = await started(env);
    const done = await docket(['say', '/tasks done 31 by courier', '--as', 'lan'], env);
    expect(done).toMatchObject({ code: 0, err: '' });
    const headers = { 'content-type': 'application/json', origin: running.address };
    const body = JSON.stringify({ to: '2025-07-24' });
    const moved = await fetch(`${running.address}/api/clock`, { method: 'POST', headers, body });
    expect(moved.status).toBe(200);
    const channels = (await (await fetch(`${running.address}/api/channels`)).json()) as {
      name: string;
      lastSeq: number;
    }[];
    expect(channels.find((channel) => channel.name === 'home-affairs')?.lastSeq).toBeGreaterThan(1);
    const ended = await running.stop();
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).not.toContain(String(server));
  });

  it('says in one line when the server cannot be reached, without the password', async () => {
    const env = { DATA_DIR: dataFolder(), DATABASE_URL: 'postgres://docket:s3cret@127.0.0.1:1/docket' };
    const ended = await docket(['start'], env);
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(
      /^The PostgreSQL server of DATABASE_URL cannot be used \(.+\)\. Check that it runs and that the address is right\.\n$/,
    );
    expect(ended.err).not.toContain('s3cret');
  });
});
