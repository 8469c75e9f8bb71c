import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/domain/clean.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { checkSize, readTable, tableLimits } from '../../src/files/csv.ts';
import { catalogue } from '../../src/i18n/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const cellsOf = async (text: string | Uint8Array) =>
  (await readTable(typeof text === 'string' ? bytes(text) : text)).map(({ cells }) => cells);

/** The mistake a table is answered with; a fault or none fails the test. */
async function refusal(given: Uint8Array | string): Promise<UserError> {
  try {
    await readTable(typeof given === 'string' ? bytes(given) : given);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(Object.keys(catalogue)).toContain(error.key);
    return error;
  }
  throw new Error('it was read');
}

/** As spreadsheets write a cell. */
const quoted = (cell: string, separator: string) =>
  cell.includes(separator) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const written = (rows: readonly (readonly string[])[], separator: string, end: string) =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator) + end).join('');

describe('a table', () => {
  const words = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'Bộ Văn hóa, Thể thao và Du lịch',
        'a;b',
        'say "x"',
        'two\nlines',
        '=1+1',
        '-3',
        '0012',
      ),
    )
    // Pictures made of several signs hold invisible ones, which are taken out of all that is kept.
    .map((text) => cleanText(text).replaceAll('\uFFFE', ''));

  test('comes back as it was written, whatever separates its cells and ends its lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF'),
        fc.integer({ min: 3, max: 5 }),
        fc.array(fc.array(words, { minLength: 5, maxLength: 5 }), { maxLength: 8 }),
        async (separator, end, mark, width, body) => {
          const heads = Array.from({ length: width }, (_, at) => `Column ${at + 1}`);
          const rows = [heads, ...body.map((row) => ['x', ...row.slice(1, width)])];
          expect(await cellsOf(mark + written(rows, separator, end))).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(['utf-16le', 'utf-16be'] as const)(
    'is read in %s, with its mark and without',
    async (encoding) => {
      const text = 'Tên cơ quan;Trực thuộc\r\nBộ Nội vụ;Chính phủ\r\n';
      const little = (some: string) => Buffer.from(some, 'utf16le');
      const encode = (some: string) => (encoding === 'utf-16le' ? little(some) : little(some).swap16());
      const expected = [
        ['Tên cơ quan', 'Trực thuộc'],
        ['Bộ Nội vụ', 'Chính phủ'],
      ];
      expect(await cellsOf(encode(`\uFEFF${text}`))).toEqual(expected);
      expect(await cellsOf(encode(text))).toEqual(expected);
    },
  );

  test('keeps the numbers that a spreadsheet shows beside its rows', async () => {
    const rows = await readTable(bytes('a,b\n\n"two\nlines",c\n,\n d , e\n'));
    expect(rows).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 3, cells: ['two\nlines', 'c'] },
      { number: 5, cells: ['d', 'e'] },
    ]);
    expect(await readTable(bytes('sep=;\r\na;b\r\n'))).toEqual([{ number: 2, cells: ['a', 'b'] }]);
  });

  test('letters are composed, and what hides or steers text is taken out', async () => {
    expect(await cellsOf('Ho\u0323 va\u0300 te\u0302n,b\u202Ec\u0007')).toEqual([['Họ và tên', 'bc']]);
  });

  test('a comma in a sentence separates nothing', async () => {
    expect(await cellsOf('Tên;Cấp\nBộ Văn hóa, Thể thao;1\nSở Y tế, tỉnh A, khu B;2')).toEqual([
      ['Tên', 'Cấp'],
      ['Bộ Văn hóa, Thể thao', '1'],
      ['Sở Y tế, tỉnh A, khu B', '2'],
    ]);
    expect(await cellsOf('Tên\nBộ Y tế\nBộ Văn hóa, Thể thao\nBộ Nội vụ')).toHaveLength(4);
  });

  test('what looks like a formula is text', async () => {
    const formulas = ["=cmd|' /C calc'!A0", '+1+1', '-2', '@SUM(A1)'];
    expect(await cellsOf(`a,b,c,d\n${formulas.join(',')}`)).toEqual([['a', 'b', 'c', 'd'], formulas]);
  });
});

describe('what is no table, or too much of one', () => {
  test('is refused by its size before it is fetched', () => {
    expect(() => checkSize(1_000_000_000)).toThrow(UserError);
    expect(() => checkSize(tableLimits.bytes)).not.toThrow();
  });

  test.each([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2), 'imports.error.workbook'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'imports.error.workbook'],
    ['a PDF', '%PDF-1.7', 'imports.error.pdf'],
    ['an old encoding', Uint8Array.of(0x54, 0xea, 0x6e, 0x2c, 0x42, 0xf4, 0x0a), 'imports.error.encoding'],
    ['zeros', 'a,b\n\0,c', 'imports.error.encoding'],
    ['zeros among letters', Uint8Array.of(0x61, 0, 0, 0x62, 0, 0x63), 'imports.error.encoding'],
    ['half a letter of UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'imports.error.encoding'],
    ['nothing', '', 'imports.error.empty'],
    ['blank lines', '\n \n;;\n', 'imports.error.empty'],
    ['a hundred thousand columns', 'a,'.repeat(100_000), 'imports.error.columns'],
    ['too many rows', 'a,b\n'.repeat(20_001), 'imports.error.rows'],
    ['far too many rows', 'a\n'.repeat(2_000_000), 'imports.error.rows'],
    ['one endless cell', `a,b\n${'x'.repeat(10_001)},c`, 'imports.error.cell'],
    ['too many bytes', 'x'.repeat(tableLimits.bytes + 1), 'imports.error.size'],
  ] as const)('%s', async (_, given, key) => {
    expect((await refusal(given)).key).toBe(key);
  });

  test('a quote that is never closed is told with its row', async () => {
    const endless = `a,b\n1,2\n3,"4\n${'5,6\n'.repeat(100_000)}`;
    expect(await refusal(endless)).toMatchObject({ key: 'imports.error.quote', values: { row: 3 } });
  });

  test('any bytes at all are a table or a mistake, never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (given) => {
        try {
          const rows = await readTable(given);
          expect(rows.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
