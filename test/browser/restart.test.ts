import { request } from 'node:http';
import { createServer } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dataFolder, docket, started } from '../process/docket.ts';
import { openBrowser, program, visit } from './visitor.ts';

describe('a room that is stopped while pages are open', () => {
  it('lets go of them at once, in order, however often it is told', async () => {
    const server = await started({ DATA_DIR: dataFolder() });
    const streams = await Promise.all([openStream(server.address), openStream(server.address)]);
    const [ended] = await Promise.all([server.stop(), server.stop(), ...streams.map(({ closed }) => closed)]);
    expect(ended).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/Stopping…\n$/) });
  });
});

describe.skipIf(!program)('a page whose server is started again', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('says that it lost its line, takes it up again, and has what happened meanwhile', async () => {
    const env = { DATA_DIR: dataFolder(), PORT: await freePort() };
    const first = await started(env);
    const me = await visit(browser, first.address);
    onTestFinished(() => me.close());
    await me.say('/tasks mine');
    const list = me.card('What waits for');
    await list.getByText('#31 ').waitFor();
    await first.stop();
    await me.page.getByText('The connection is lost').waitFor();
    await docket(['say', '/tasks edit 31 Reworded in the night', '--as', 'hoa'], env);
    await started(env);
    await list.getByText('Reworded in the night').waitFor();
    await me.page.getByText('The connection is lost').waitFor({ state: 'detached' });
    await me.say('And on we go.');
    await me.log.getByText('And on we go.').waitFor();
  });
});

/** What an open page holds: its stream, begun and never ended by the page. */
async function openStream(address: string): Promise<{ closed: Promise<void> }> {
  const asked = request(`${address}/api/events?since=0`);
  const closed = new Promise<void>((resolve) => asked.on('close', resolve));
  asked.on('error', () => undefined).end();
  await new Promise<void>((resolve) =>
    asked.on('response', (answer) => answer.once('data', () => resolve())),
  );
  return { closed };
}

/** A port that is free now, and so for the same server twice. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}
