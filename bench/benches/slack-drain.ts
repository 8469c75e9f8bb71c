import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, timesAsLong } from '../bench.ts';
import { tidyMessages } from '../data/put-back.ts';
import { emptyOutbox, fillOutbox, standing } from '../slack/drain.ts';
import { openLine, openLoop } from '../slack/load.ts';
import { serveApi, serveDocket } from '../slack/servers.ts';
import type { World } from '../world/open.ts';

/** How long `/tasks mine` takes through Slack while a morning's reminders go out, against a quiet outbox. */
export const bench: Bench = {
  name: 'slack-drain',
  async prepare({ quick, big, stretchMs }) {
    const world = await big();
    const reminders = quick ? 40 : 5000;
    const perSecond = quick ? 20 : 100;
    const stretch = stretchMs * 12;
    const api = await serveApi();
    const docket = await serveDocket(world.url, api.url);
    /** Over connections of its own: those that stood unused in between were closed. */
    const p99 = async () => {
      const line = openLine(docket.port, world.size.provinces);
      try {
        return (await openLoop(line, perSecond, stretch)).p99;
      } finally {
        line.close();
      }
    };
    return {
      series: {
        quiet: p99,
        async draining() {
          await fillOutbox(world, reminders);
          // The worker looks once a second.
          await untilSent(world);
          const took = await p99();
          const { waiting, other } = await standing(world);
          if (!quick && waiting === 0) throw new Error('The outbox was empty before the measuring was done.');
          if (other > 0) throw new Error(`${other} reminders were not sent.`);
          await callOff(world);
          await emptyOutbox(world);
          await tidyMessages(world.plain);
          return took;
        },
      },
      figures: [
        {
          says: `p99 at ${perSecond} a second while ${reminders} reminders go out, of a quiet time's`,
          of: timesAsLong('draining', 'quiet'),
          unit: '×',
          atMost: 1.5,
        },
        { says: 'p99 while reminders go out', of: (round) => round.draining ?? Number.NaN, unit: 'ms' },
      ],
      async close() {
        await docket.stop();
        api.stop();
      },
    };
  },
};

/** How long the outbox may take for what it does at once. Milliseconds. */
const patienceMs = 20_000;

/** The worker looks once a second. */
async function untilSent(world: World): Promise<void> {
  for (const end = performance.now() + patienceMs; (await standing(world)).sent === 0; await pause(50))
    if (performance.now() > end) throw new Error('No reminder was sent.');
}

/** Takes back what has not been sent; what is under way comes back to waiting, or is sent. */
async function callOff(world: World): Promise<void> {
  for (const end = performance.now() + patienceMs; ; await pause(50)) {
    await world.plain
      .updateTable('messages')
      .set({ state: 'skipped' })
      .where('state', '=', 'waiting')
      .execute();
    if ((await standing(world)).waiting === 0) return;
    if (performance.now() > end) throw new Error('Reminders were still under way.');
  }
}
