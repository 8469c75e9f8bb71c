import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackApart } from '../../../src/files/documents/apart.ts';
import { documentText } from '../../../src/files/documents/document-text.ts';
import { documentLimits } from '../../../src/files/documents/limits.ts';
import { pdfFile, refusalOf, utf8, wordsOf } from './made.ts';

const long =
  'The Ministry of Home Affairs shall review the arrangement of staff between communes and wards and send its report to the secretariat';

describe('a PDF', () => {
  it('has its lines joined to paragraphs, and each item in one of its own', async () => {
    const file = await pdfFile((pdf) => {
      pdf.text('CONCLUSION', { align: 'center' }).moveDown();
      pdf.text(`1. ${long} before 31 August 2025.`).text(`2. ${long} by 25 July.`).moveDown();
      pdf.text('(a) the first part;').text('(b) the second part.');
    });
    expect((await wordsOf(file)).split('\n\n')).toEqual([
      'CONCLUSION',
      `1. ${long} before 31 August 2025.`,
      `2. ${long} by 25 July.`,
      '(a) the first part;',
      '(b) the second part.',
    ]);
  });

  it('has its tables as rows, empty cells in their places', async () => {
    const rows = [
      ['No.', 'Task', 'Lead', 'Deadline'],
      ['1', 'Review the staff of all communes and wards', 'Home Affairs', '31/8/2025'],
      ['2', 'Allocate the budget', '', 'July 2025'],
    ];
    const file = await pdfFile((pdf) => {
      pdf.text('Annex: what is to be done by whom and by when in this year').moveDown();
      const top = pdf.y;
      for (const [at, row] of rows.entries())
        for (const [column, words] of row.entries())
          pdf.text(words, 72 + column * 115, top + at * 40, { width: 105 });
    });
    expect((await wordsOf(file)).split('\n').slice(2)).toEqual([
      '| No. | Task | Lead | Deadline |',
      '| --- | --- | --- | --- |',
      '| 1 | Review the staff of all communes and wards | Home Affairs | 31/8/2025 |',
      '| 2 | Allocate the budget |  | July 2025 |',
    ]);
  });

  it('says where its pages begin, goes on over their ends, and leaves their numbers out', async () => {
    const file = await pdfFile((pdf) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage();
        pdf.text(
          `page ${page} tells of matters that need a good deal of room on its lines `.repeat(6).trim(),
        );
        pdf.text(`- ${page} -`, 280, 760, { lineBreak: false });
      }
    });
    const { text, pages, format } = await documentText(file, { name: 'x' });
    expect(format).toBe('pdf');
    expect(pages.map((at) => text.slice(at, at + 12))).toEqual([
      'page 1 tells',
      'page 2 tells',
      'page 3 tells',
    ]);
    expect(text).not.toMatch(/- \d -/);
    expect(text).toContain('its lines page 2 tells');
  });

  it('is refused where it is locked, scanned, too long, or broken', async () => {
    expect(await refusalOf(await pdfFile((pdf) => pdf.text(long), { userPassword: 'secret' }))).toBe(
      'locked',
    );
    expect(await refusalOf(await pdfFile((pdf) => pdf.rect(50, 50, 400, 600).fill('grey')))).toBe('scanned');
    const pages = await pdfFile((pdf) => {
      for (let page = 0; page < documentLimits.pages; page++) pdf.addPage();
    });
    expect(await refusalOf(pages)).toBe('pages');
    expect(await refusalOf(utf8('%PDF-1.7\nand then nothing'))).toBe('broken');
    const whole = await pdfFile((pdf) => pdf.text(long));
    const garbled = Buffer.from(whole).fill(0x20, 200, whole.length - 200);
    expect(await refusalOf(garbled)).toBe('broken');
  });

  it('that grows beyond bounds when opened is left alone', async () => {
    const bounds = { seconds: 120, memoryMb: 128 };
    const bomb = pdfWith(deflateSync(Buffer.alloc(250_000_000, ' ')));
    await expect(unpackApart('pdf', bomb, bounds)).rejects.toMatchObject({ key: 'documents.error.memory' });
    // The next one is read as if nothing had been.
    expect(await wordsOf(await pdfFile((pdf) => pdf.text(long)))).toBe(long);
  });

  it('that takes longer than a reader may is left alone', async () => {
    const file = await pdfFile((pdf) => pdf.text(long));
    const hurried = unpackApart('pdf', file, { seconds: 0.001, memoryMb: 200 });
    await expect(hurried).rejects.toMatchObject({ key: 'documents.error.time' });
  });
});

/** One page, whose drawing is `stream`, packed. */
function pdfWith(stream: Uint8Array): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << >> >>',
  ].map((words, at) => `${at + 1} 0 obj\n${words}\nendobj\n`);
  const begin = `%PDF-1.4\n${objects.join('')}4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([utf8(begin), stream, utf8('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF')]);
}
