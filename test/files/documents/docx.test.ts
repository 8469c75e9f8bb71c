import { LevelFormat, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../src/files/documents/document-text.ts';
import { documentLimits } from '../../../src/files/documents/limits.ts';
import { bareWord, refusalOf, utf8, wordFile, wordsOf, zipFile } from './made.ts';

const articles = {
  reference: 'articles',
  levels: [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: 'Điều %1.' },
    { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
    { level: 2, format: LevelFormat.DECIMAL, text: '%1.%3' },
  ],
};
const bullets = { reference: 'signs', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] };
const item = (text: string, level: number, reference = 'articles') =>
  new Paragraph({ text, numbering: { reference, level } });

describe("a document of Word's", () => {
  it('has the numbers of its lists written out as Word shows them', async () => {
    const levels = [0, 1, 1, 0, 1, 2, 2];
    const file = await wordFile(
      [
        ...levels.map((level, at) => item(`phần ${at}`, level)),
        item('gạch', 0, 'signs'),
        new Paragraph('Hết.'),
      ],
      [articles, bullets],
    );
    expect((await wordsOf(file)).split('\n\n')).toEqual([
      'Điều I. phần 0',
      'a) phần 1',
      'b) phần 2',
      'Điều II. phần 3',
      'a) phần 4',
      'II.1 phần 5',
      'II.2 phần 6',
      '- gạch',
      'Hết.',
    ]);
  });

  it('has its tables as rows', async () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Rà soát', 'Bộ Nội vụ'],
    ].map(
      (cells) =>
        new TableRow({ children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })) }),
    );
    const { text, format } = await documentText(await wordFile([new Table({ rows })]), { name: 'x.bin' });
    expect(format).toBe('docx');
    expect(text).toBe('| TT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n| 1 | Rà soát | Bộ Nội vụ |');
  });

  it('is read without what was struck out, and with what was put in', async () => {
    const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const changed = `<w:p>${words('Report by ')}<w:del><w:r><w:delText>July</w:delText></w:r></w:del><w:ins>${words('August')}</w:ins></w:p>`;
    expect(await wordsOf(bareWord(changed))).toBe('Report by August');
  });

  it('is refused where it comes to more than it says, or says more than fits', async () => {
    const much = `<w:p><w:r><w:t>${'a'.repeat(3_000_000)}</w:t></w:r></w:p>`;
    expect(await refusalOf(bareWord(much, 1_000))).toBe('broken');
    expect(await refusalOf(bareWord('<w:p/>', documentLimits.unpackedBytes + 1))).toBe('unpacked');
    const many = Array.from({ length: documentLimits.entries + 1 }, (_, at) => ({
      name: `word/${at}`,
      bytes: utf8(''),
    }));
    expect(await refusalOf(zipFile(many))).toBe('unpacked');
  });

  it('is refused where it names other files, lies too deep, or has no end', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:p/>';
    expect(await refusalOf(zipFile([{ name: 'word/document.xml', bytes: utf8(laughs) }]))).toBe('broken');
    expect(await refusalOf(bareWord('<w:p>'.repeat(20_000)))).toBe('broken');
    const whole = Buffer.from(bareWord('<w:p><w:r><w:t>words</w:t></w:r></w:p>'));
    expect(await refusalOf(whole.subarray(0, -30))).toBe('broken');
  });

  it('is told from what only looks like it', async () => {
    const holding = (name: string) => refusalOf(zipFile([{ name, bytes: utf8('<x/>') }]));
    expect(await holding('xl/workbook.xml')).toBe('workbook');
    expect(await holding('ppt/presentation.xml')).toBe('otherOffice');
    expect(await holding('mimetype')).toBe('otherOffice');
    expect(await holding('holiday.jpg')).toBe('unknown');
    const old = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('WordDocument', 'utf16le'),
    ]);
    expect(await refusalOf(old)).toBe('oldWord');
    expect(await refusalOf(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('locked');
    expect(await refusalOf(utf8('{\\rtf1 words}'))).toBe('oldWord');
  });
});
