import { groupCode } from '../data/shape.ts';
import { itemCode } from '../data/words.ts';
import { asker, oneTask } from '../floors.ts';
import { query } from '../query.ts';
import { found } from '../search-floor.ts';
import type { World } from '../world/open.ts';

const words = (n: number, { size: { items, provinces } }: World) => [
  itemCode(n % items),
  groupCode(n % provinces, provinces),
];

/** Words that one task alone holds: answered with its owners at once. */
export const bench = query({
  name: 'who-words',
  said: (n, world) => ['hoa', `/tasks who ${words(n, world).join(' ')}`],
  floor: (n, world) => async (db) => {
    await asker(db, 'hoa');
    const [only] = await found(db, words(n, world))
      .innerJoin('tasks', 'tasks.id', 'task_texts.task_id')
      .select('tasks.number')
      .execute();
    return (await oneTask(db, only?.number ?? 0)).seen;
  },
});
