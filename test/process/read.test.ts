import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadDirective } from '../../src/domain/reading/types.ts';
import { pdfFile } from '../files/documents/made.ts';
import { dataFolder, docket } from './docket.ts';

const conclusion = `CONCLUSION
No. 12-KL/TW

Ha Noi, 1 July 2025

1. The Ministry of Home Affairs shall review the arrangement of staff before 31 August 2025.

2. The Ministry of Finance, in coordination with the Ministry of Home Affairs, shall report within 30 days of the date of this conclusion.
`;

/** A file in a folder of its own, and a data folder that nothing may come to. */
function handed(name: string, bytes: string | Uint8Array) {
  const [folder, data] = [dataFolder(), dataFolder()];
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return { file, env: { DATA_DIR: join(data, 'docket'), LANG: 'C' }, data };
}

describe('a directive read in the terminal', { timeout: 180_000 }, () => {
  it('is told to programs with places in the file as it is, and nothing is kept', async () => {
    const written = conclusion.replaceAll('\n', '\r\n');
    const { file, env, data } = handed('conclusion.txt', written);
    const { code, out, err } = await docket(['read', file, '--json'], env);
    expect([code, err]).toEqual([0, '']);
    const { directive, items } = JSON.parse(out) as ReadDirective;
    expect(directive).toMatchObject({
      number: '12-KL/TW',
      kind: 'conclusion',
      signedOn: '2025-07-01',
      language: 'en',
    });
    expect(items.map(({ lead, coordinators }) => [lead, coordinators])).toEqual([
      [['Ministry of Home Affairs'], []],
      [['Ministry of Finance'], ['Ministry of Home Affairs']],
    ]);
    const days = items.flatMap(({ deadlines }) => deadlines);
    expect(days.map(({ kind, date }) => [kind, date])).toEqual([
      ['before_date', '2025-08-31'],
      ['relative', '2025-07-31'],
    ]);
    for (const { start, end, text } of days) expect(written.slice(start, end)).toBe(text);
    expect(existsSync(env.DATA_DIR)).toBe(false);
    expect(readdirSync(data)).toEqual([]);
  });

  it('is shown to people in their language, a PDF too, with the day it is told', async () => {
    const words = conclusion.replace('Ha Noi, 1 July 2025\n\n', '');
    const { file, env } = handed('conclusion.pdf', await pdfFile((pdf) => pdf.text(words)));
    const { code, out } = await docket(['read', file, '--signed-on', '2025-07-02', '--language', 'vi'], env);
    expect(code).toBe(0);
    expect(out).toContain('2 mục trong conclusion.pdf');
    expect(out).toContain('Chủ Nhật, 31/8/2025');
    expect(out).toContain('Thứ Sáu, 1/8/2025');
  });

  it('is refused with a clear word where it cannot be read', async () => {
    const { file, env } = handed('scan.png', Buffer.from('89504e470d0a1a0a', 'hex'));
    const ended = await docket(['read', file, '--language', 'ms'], env);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain('Itu gambar.');
    const text = handed('conclusion.txt', conclusion);
    expect(await docket(['read', text.file, '--signed-on', '1/7/2025'], text.env)).toMatchObject({ code: 1 });
    expect(await docket(['read', text.file, '--in', 'fr'], text.env)).toMatchObject({ code: 1 });
  });
});
