import { tasksOf } from '../data/shape.ts';
import { asker, oneTask } from '../floors.ts';
import { query } from '../query.ts';
import type { World } from '../world/open.ts';

/** All over the committee, in no order. */
export const someNumber = (n: number, { size }: World) => ((n * 7919) % tasksOf(size)) + 1;

export const bench = query({
  name: 'who-number',
  said: (n, world) => ['hoa', `/tasks who ${someNumber(n, world)}`],
  floor: (n, world) => async (db) => {
    await asker(db, 'hoa');
    return (await oneTask(db, someNumber(n, world))).seen;
  },
});
