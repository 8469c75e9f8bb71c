import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../src/files/documents/document-text.ts';
import { documentLimits } from '../../../src/files/documents/limits.ts';
import { refusalOf, utf8, wordsOf } from './made.ts';

const vietnamese =
  'Kết luận số 12-KL/TW\n\nGiao Bộ Nội vụ hoàn thành các nhiệm vụ trước ngày 31/8/2025 và báo cáo kết quả của đợt rà soát.';

describe('a document of plain text', () => {
  it('is read in UTF-8 and UTF-16, with a mark or without', async () => {
    const utf16 = Buffer.from(vietnamese, 'utf16le');
    const big = Buffer.from(utf16).swap16();
    const ways = [
      utf8(vietnamese),
      utf8(`\ufeff${vietnamese}`),
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
    ];
    for (const bytes of ways) expect(await wordsOf(bytes)).toBe(vietnamese);
    expect(await wordsOf(Buffer.from('Hand in the list by Friday.', 'utf16le'))).toBe(
      'Hand in the list by Friday.',
    );
  });

  it('is put in NFC with one kind of line break, and nothing in it hides or turns letters', async () => {
    const written = `${vietnamese.normalize('NFD').replaceAll('\n', '\r\n')}\u202e tạm`;
    expect(await wordsOf(utf8(written))).toBe(`${vietnamese}  tạm`);
  });

  it('is read in Windows-1258 where it is plainly Vietnamese, in Windows-1252 where little depends on it', async () => {
    // "Thực hiện các nhiệm vụ được giao của tháng" as old editors saved it: marks stand behind their letters.
    const old = Buffer.from(
      'Th\xfd\xf2c hi\xea\xf2n c\xe1c nhi\xea\xf2m v\xf9\xf2 \xf0\xfd\xf5\xf2c giao c\xf9\xd2a th\xe1ng'
        .replace('v\xf9\xf2', 'vu\xf2')
        .replace('c\xf9\xd2a', 'cu\xd2a'),
      'latin1',
    );
    expect(await wordsOf(old)).toBe(
      'Thực hiện các nhiệm vụ đượ̣c giao của tháng'
        .normalize('NFC')
        .replace('ượ̣', 'ươ\u0323'.normalize('NFC')),
    );
    const western = Buffer.from(
      `The Ministry\x92s report is due on 1 July. ${'It covers all provinces. '.repeat(4)}`,
      'latin1',
    );
    expect(await wordsOf(western)).toContain('The Ministry’s report');
  });

  it('is refused where its letters cannot be told', async () => {
    // TCVN3: "Bộ Chính trị kết luận", which is rubbish in any other encoding.
    const tcvn3 = Buffer.from(
      'B\xe9 Ch\xdd nh tr\xde k\xd5t lu\xcb n: giao B\xe9 N\xe9i v\xf4 ho\xb5n th\xb5nh tr\xad\xedc'.repeat(
        5,
      ),
      'latin1',
    );
    expect(await refusalOf(tcvn3)).toBe('encoding');
    expect(await refusalOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBe('encoding');
    expect(await refusalOf(utf8('one\0two'))).toBe('encoding');
  });

  it('is refused where it is empty, too large, too long, or a line does not end', async () => {
    expect(await refusalOf(utf8(''))).toBe('empty');
    expect(await refusalOf(utf8(' \n\t\n ….'))).toBe('empty');
    expect(await refusalOf(new Uint8Array(documentLimits.bytes + 1))).toBe('bytes');
    expect(await refusalOf(utf8('a line\n'.repeat(documentLimits.characters / 7 + 1)))).toBe('characters');
    expect(await refusalOf(utf8(`a\n${'word '.repeat(documentLimits.line / 5 + 1)}\nb`))).toBe('line');
  });

  it('is what its bytes say, whatever it is called', async () => {
    const told = { name: 'conclusion.pdf', mediaType: 'application/pdf' };
    expect(await documentText(utf8(vietnamese), told)).toEqual({
      text: vietnamese,
      pages: [],
      format: 'text',
    });
    const marked = 'Each agency shall release <u>at least 20 percent</u> of its code</p>.';
    expect(await wordsOf(utf8(marked))).toBe(marked);
  });

  it('never meets a fault, whatever bytes it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        // A zip or a PDF by its first bytes would cost a thread each.
        fc.pre(bytes[0] !== 0x50 && bytes[0] !== 0x25);
        const outcome = await refusalOf(bytes);
        expect(['read', 'empty', 'encoding', 'picture']).toContain(outcome);
      }),
      { numRuns: 300 },
    );
  });
});
