import type { Store } from '../src/store/index.ts';

/** A store whose user dies in its nth transaction: all of that one is written, and not committed. 0 for never. */
export function mortal(store: Store, killedIn: number): Store {
  let piece = 0;
  return {
    ...store,
    transaction: (work) =>
      store.transaction(async (rooms) => {
        const done = await work(rooms);
        if (++piece === killedIn) throw new Error('killed');
        return done;
      }),
  };
}
