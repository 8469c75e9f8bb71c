// Enters so many things in the history of the only committee of the database named on the command line: one, then
// three at once, in turn.
import { openStore } from '../../../src/store/index.ts';

const [url = '', writer = '', count = '0'] = process.argv.slice(2);
const store = await openStore({ url });
const [committee] = await store.committees.all();
if (!committee) throw new Error('no committee');
for (let turn = 0; turn < Number(count); turn++) {
  const entry = {
    committeeId: committee.id,
    memberId: null,
    door: 'worker',
    at: turn,
    day: '2025-07-18',
    action: 'edited',
    subject: 'committee',
    subjectId: committee.id,
    note: `writer ${writer}, turn ${turn}`,
  } as const;
  await (turn % 2 ? store.history.appendAll([entry, entry, entry]) : store.history.append(entry));
}
await store.close();
