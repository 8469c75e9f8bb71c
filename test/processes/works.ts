// A worker as a process of its own, on the database named in the environment: it says when it is ready, begins at
// the first word it is told, and prints the key of everything it posts.
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { nowOf, openStore } from '../../src/store/index.ts';
import { startWorker } from '../../src/worker/index.ts';

const store = await openStore({ url: process.env.STORE_URL ?? '' });
const say = (line: string) => process.stdout.write(`${line}\n`);
say('ready');
await once(process.stdin, 'data');
const { stop } = startWorker({
  store,
  senders: {
    web: {
      async send({ key }) {
        // Long enough for another process to come by.
        await pause(5);
        say(`posted ${key}`);
        return { messageId: key };
      },
      edit: () => Promise.resolve(),
      directChannel: ({ user }) => Promise.resolve({ platform: 'web', workspace: '', channel: `dm:${user}` }),
    },
  },
  shared: true,
  clock: nowOf,
  log: { warn: (fields, text) => say(`fault ${text} ${JSON.stringify(fields)}`) },
});
await once(process.stdin, 'end');
await stop();
await store.close();
