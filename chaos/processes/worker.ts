// The worker as a process of its own, to be killed: the real clockwork with the real senders, and nothing else of
// Docket's. Its database, the servers' addresses and the token stand in the environment; it waits for its orders.

import { flushCompileCache } from 'node:module';
import type { Sender } from '../../src/domain/sender.ts';
import { discordSender } from '../../src/platforms/discord/sender.ts';
import { slackClients } from '../../src/platforms/slack/client.ts';
import { slackSender } from '../../src/platforms/slack/sender.ts';
import { nowOf } from '../../src/store/index.ts';
import { isPostgres } from '../../src/store/is-postgres.ts';
import { startWorker, type Worker } from '../../src/worker/index.ts';
import { signedIn } from '../../test/discord/signed-in.ts';
import { installationsIn } from '../../test/slack/installed.ts';
import { openFillable } from '../full-disk.ts';
import type { Order, Word } from '../orders.ts';

const { STORE_URL = '', SLACK_API_URL = '', DISCORD_API_URL = '', DISCORD_TOKEN = '' } = process.env;
const { store, setFull } = await openFillable(STORE_URL);
const client = await signedIn({ apiUrl: DISCORD_API_URL, token: DISCORD_TOKEN });
const looksBack = process.env.CHAOS_LOOK_BACK !== 'off';
const senders = {
  slack: asAsked(slackSender(slackClients(installationsIn(store), SLACK_API_URL), () => {})),
  discord: asAsked(discordSender(client, () => {})),
};
let worker: Worker | undefined;

process.on('message', (order: Order) => void obey(order));
// Without whoever gives the orders there is nothing to do.
process.on('disconnect', () => process.exit());
say({ word: 'ready' });
// Node would write down what it compiled when the process ends in order, which this one never does.
flushCompileCache();

async function obey(order: Order): Promise<void> {
  switch (order) {
    case 'start':
      worker = startWorker({
        store,
        senders,
        shared: isPostgres(STORE_URL),
        clock: nowOf,
        log: { warn: tell },
      });
      return say({ word: 'started', name: worker.name });
    case 'stop':
      await worker?.stop();
      return say({ word: 'stopped' });
    case 'full':
    case 'room':
      return setFull(order === 'full');
  }
}

/** For the control: a sender that does not look for what an earlier try may have posted. */
function asAsked(sender: Sender): Sender {
  if (looksBack) return sender;
  return {
    ...sender,
    send(post) {
      const { again: _, ...asIfFirst } = post;
      return sender.send(asIfFirst);
    },
  };
}

function say(word: Word): void {
  process.send?.(word);
}

function tell(fields: object, text: string): void {
  if (process.env.CHAOS_ALOUD) process.stderr.write(`${process.pid} ${text} ${reason(fields)}\n`);
}

function reason(fields: object): string {
  return 'err' in fields && fields.err instanceof Error ? fields.err.message : '';
}
