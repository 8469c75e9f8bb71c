import { describe, expect, it } from 'vitest';
import { documentText } from '../../../src/files/documents/document-text.ts';
import { htmlText } from '../../../src/files/documents/html/html-text.ts';
import { refusalOf, utf8 } from './made.ts';

const body = (inside: string) => htmlText(`<!doctype html><html><body>${inside}</body></html>`);

describe('a page', () => {
  it('comes to the words that its reader sees', () => {
    const page = `<head><title>Portal</title><style>p{}</style></head><nav>Home | News</nav>
      <h1>Thông  báo</h1><p>Bộ <b>Nội</b> vụ&nbsp;báo cáo<br>trước ngày 31/8.</p><script>alert(1)</script>
      <div hidden>draft</div><div style="display: none">more</div><p>Done<sup><a href="#f1">29</a></sup> on time.</p>
      <div><span>One</span><span>word</span></div><button>Share</button>`;
    expect(body(page)).toBe('Thông báo\n\nBộ Nội vụ báo cáo\ntrước ngày 31/8.\n\nDone on time.\n\nOneword');
  });

  it('keeps the numbers of its lists, and adds none to items that have their own', () => {
    const list =
      '<ol type="i" start="3"><li>third<ul><li>inner</li></ul></li><li value="9"><p>ninth</p></li></ol>';
    expect(body(`${list}<ul><li>(1) own</li><li>2.1. own too</li><li>bare</li></ul>`)).toBe(
      'iii. third\n  - inner\nix. ninth\n\n(1) own\n2.1. own too\n- bare',
    );
  });

  it('has its tables as rows, a cell over several rows in each of them', () => {
    const table = `<table><tr><th>No.</th><th>Task</th><th>Lead</th></tr>
      <tr><td>1</td><td>Review<br>all | each</td><td rowspan="2"><p>Home</p><p>Affairs</p></td></tr>
      <tr><td>2</td><td>Report</td></tr><tr><td colspan="2">Both</td><td>Finance</td></tr></table>`;
    expect(body(table)).toBe(
      [
        '| No. | Task | Lead |',
        '| --- | --- | --- |',
        '| 1 | Review all / each | Home Affairs |',
        '| 2 | Report | Home Affairs |',
        '| Both |  | Finance |',
      ].join('\n'),
    );
  });

  it('has the sides of a letterhead below each other', () => {
    const head = `<table><tr><td><p>CHÍNH PHỦ</p><p>Số: 24/CT-TTg</p></td>
      <td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Hà Nội, ngày 1 tháng 7 năm 2025</p></td></tr></table>`;
    expect(body(head).split('\n\n')).toEqual([
      'CHÍNH PHỦ',
      'Số: 24/CT-TTg',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Hà Nội, ngày 1 tháng 7 năm 2025',
    ]);
  });

  it('is known by how it begins, and a piece of one by its name', async () => {
    const page = utf8('\ufeff<!-- saved --><HTML><body><p>Words</p></body></HTML>');
    expect(await documentText(page, { name: 'page.txt' })).toEqual({
      text: 'Words',
      pages: [],
      format: 'html',
    });
    const piece = utf8('Some words<p>and a paragraph</p>');
    expect((await documentText(piece, { name: 'page.html' })).text).toBe('Some words\n\nand a paragraph');
    expect((await documentText(piece, { name: 'notes.txt' })).format).toBe('text');
    const declared = Buffer.from(
      '<html><meta charset="windows-1252"><p>caf\xe9 \xe9\xe9\xe9\xe9\xe9</p></html>',
      'latin1',
    );
    expect((await documentText(declared, { name: 'x' })).text).toBe('café ééééé');
  });

  it('is refused where its parts lie too deep in each other, or say nothing', async () => {
    expect(await refusalOf(utf8(`<html>${'<div>'.repeat(200_000)}deep`))).toBe('nested');
    expect(await refusalOf(utf8('<html><script>only()</script></html>'))).toBe('empty');
    const wide = `<html><table><tr>${'<td rowspan=65000 colspan=1000>x</td>'.repeat(300)}</tr></table>`;
    expect(await refusalOf(utf8(wide))).toBe('read');
  });
});
