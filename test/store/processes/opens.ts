// Opens the store named on the command line, as a process of its own; with "serve", as its only server.
import { openStore } from '../../../src/store/index.ts';
import { lockServer } from '../../../src/store/lock.ts';

const [file = '', serve] = process.argv.slice(2);
if (serve) lockServer(file);
const store = await openStore({ url: file });
process.stdout.write(`committees ${(await store.committees.all()).length}\n`);
if (serve) await new Promise((resolve) => setTimeout(resolve, 60_000));
await store.close();
