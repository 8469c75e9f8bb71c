import { Paragraph } from 'docx';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfFile, refusalOf, utf8, wordFile } from './made.ts';

const told = [
  'read',
  'empty',
  'encoding',
  'broken',
  'locked',
  'scanned',
  'letters',
  'unknown',
  'line',
  'nested',
];

describe('a damaged file', () => {
  let whole: Readonly<Record<string, Uint8Array>> = {};

  beforeAll(async () => {
    const words = 'The Ministry of Finance shall report before 31 August 2025. '.repeat(20);
    whole = {
      pdf: await pdfFile((pdf) => pdf.text(words)),
      docx: await wordFile([new Paragraph(words)]),
      html: utf8(`<html><table><tr><td>1<td><p>${words}</table><ol><li>one<li>two</ol><p>end</html>`),
    };
  });

  // Each costs a thread; whatever it does there, it comes to its words or to a refusal.
  it.each(['pdf', 'docx', 'html'])('of %s is read or refused, and never a fault', async (format) => {
    const bytes = whole[format] ?? utf8('');
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(bytes.length), async (changes, cut) => {
        const damaged = Uint8Array.from(bytes.subarray(0, Math.max(12, bytes.length - (cut % 50))));
        for (const [at, byte] of changes) if (at > 8 && at < damaged.length) damaged[at] = byte;
        expect(told).toContain(await refusalOf(damaged));
      }),
      { numRuns: 6 },
    );
  });
});
