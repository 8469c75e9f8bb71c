import { afterEach, beforeEach } from 'vitest';
import type { TestEngine, TestStore } from '../engines.ts';
import { type House, makeHouse } from './house.ts';

/** Opens a new database with the house in it before each story, and closes it after. */
export function eachInHouse(
  engine: TestEngine,
  entered: (opened: { readonly store: TestStore; readonly house: House }) => void,
): void {
  let store: TestStore;
  beforeEach(async () => {
    store = await engine.open();
    entered({ store, house: await makeHouse(store) });
  });
  afterEach(() => store.close());
}
