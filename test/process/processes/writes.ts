// Adds one member after the other to the database named on the command line until it is stopped; prints the
// number of each once it is committed.
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../../src/store/index.ts';

const [url = ''] = process.argv.slice(2);
const store = await openStore({ url });
const [known] = await store.committees.all();
const { id } =
  known ??
  (await store.committees.create({
    name: 'Busy',
    language: 'en',
    timeZone: 'Asia/Ho_Chi_Minh',
    demo: false,
  }));
let stopped = false;
process.once('SIGTERM', () => (stopped = true));
for (let number = 1; !stopped; number++) {
  await store.members.add(id, { handle: `m${number}`, name: `Member ${number}`, office: 'member' });
  process.stdout.write(`${number}\n`);
  // A turn of the event loop: SQLite answers without one, and no word to stop would be heard.
  await pause(1);
}
await store.close();
