import type { Receipts } from '../domain/door.ts';
import type { Store } from '../store/index.ts';

const hour = 60 * 60_000;
/** Platforms repeat what was not acknowledged for an hour at most. */
const remembered = 48 * hour;

/** Receipts on the database; once an hour the old ones are thrown away. */
export function receiptsIn(store: Store): Receipts {
  let tidied = Number.NEGATIVE_INFINITY;
  return {
    async first(key) {
      const isFirst = await store.receipts.first(key);
      if (performance.now() - tidied > hour) {
        tidied = performance.now();
        await store.receipts.forget(remembered);
      }
      return isFirst;
    },
  };
}
