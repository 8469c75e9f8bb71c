import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/roof/care/lines.ts';

const read = (pieces: readonly string[]) =>
  Array.fromAsync(
    linesOf(
      (async function* () {
        yield* pieces;
      })(),
    ),
  );

describe('the lines of a file', () => {
  it('end where a line feed is and nowhere else, however the file comes in', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\u2028', '\u2029', '\u0085', 'đ') });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const text = lines.map((one) => `${one}\n`).join('');
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        expect(await read(pieces)).toEqual(lines);
      }),
    );
    expect(await read(['a\r\nb\r', '\nc'])).toEqual(['a', 'b', 'c']);
  });

  it('are never held where they are too long to be any of Docket’s', async () => {
    const long = Array.from({ length: 40 }, () => 'x'.repeat(1024 * 1024));
    expect(await read(['a\n', ...long, '\nb\n', ...long])).toEqual(['a', '', 'b', '']);
  });
});
