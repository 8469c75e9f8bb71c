import fc from 'fast-check';
import { describe, it } from 'vitest';
import { openBooks } from './books.ts';
import { days, live } from './live.ts';
import { worlds } from './worlds.ts';

describe('a year of any committee', () => {
  it('is reminded, and rehearsed, just as the plainest account of it says', async () => {
    await fc.assert(
      fc.asyncProperty(worlds(days), async (world) => {
        const books = await openBooks();
        try {
          await live(world, books);
        } finally {
          await books.close();
        }
      }),
      { numRuns: 6, interruptAfterTimeLimit: 60_000 },
    );
  }, 600_000);
});
