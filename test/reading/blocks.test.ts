import { expect, test } from 'vitest';
import { blocksOf } from '../../src/domain/reading/blocks/blocks-of.ts';
import { cleanPage } from '../../src/domain/reading/page.ts';

/** Each block as "depth kind marker words", as a person would draw the tree. */
function tree(text: string, language: 'en' | 'vi' | 'ms' = 'en'): string[] {
  const page = cleanPage(text, language);
  const blocks = blocksOf(page);
  const depth = (place: number | null): number =>
    place === null ? 0 : 1 + depth(blocks[place]?.parent ?? null);
  return blocks.map(({ kind, marker, parent, body, end }) => {
    const words = page.text.slice(body, end).replace(/\s+/gu, ' ').trim().slice(0, 14).trim();
    return `${'  '.repeat(depth(parent))}${kind} ${marker?.label ?? '·'} ${words}`;
  });
}

test('lists nest by the looks of their numbers, and numbers begin anew below each lead-in', () => {
  const text = [
    'The council decides as follows:',
    '1. The mayor reports on the works.',
    '2. The departments:',
    '(1) Draw up lists.',
    '(2) Send them in.',
    'The schools shall in the meantime:',
    '(1) Close early.',
    '(2) Inform parents.',
    '3. The treasurer pays.',
  ].join('\n');
  expect(tree(text)).toEqual([
    'leadIn · The council de',
    '  item 1 The mayor repo',
    '  leadIn 2 The department',
    '    item (1) Draw up lists.',
    '    item (2) Send them in.',
    '    leadIn · The schools sh',
    '      item (1) Close early.',
    '      item (2) Inform parents',
    '  item 3 The treasurer',
  ]);
});

test('a letter i is told from a Roman number by what stands before it', () => {
  const letters = ['(g) One.', '(h) Two.', '(i) Three.', '(j) Four.'].join('\n');
  expect(tree(letters)).toEqual(['item (g) One.', 'item (h) Two.', 'item (i) Three.', 'item (j) Four.']);
  const numbers = ['(h) It shall:', '(i) report;', '(ii) pay.', '(i) The rest.'].join('\n');
  expect(tree(numbers).slice(1, 3)).toEqual(['  item (i) report;', '  item (ii) pay.']);
});

test('titles without an end govern what follows, in all numbering styles', () => {
  const text = [
    'II- NỘI DUNG',
    '1. Xây dựng đề án về trường học ở vùng sâu',
    '- Giao Sở Giáo dục chủ trì xây dựng đề án và báo cáo Uỷ ban trong tháng sau.',
    '2. Nâng cấp các tuyến đường liên xã',
    '- Giao Sở Xây dựng lập danh mục các tuyến đường cần nâng cấp trong năm nay.',
    'III- TỔ CHỨC THỰC HIỆN',
    '1. Các sở, ngành, địa phương căn cứ kế hoạch này để triển khai thực hiện nghiêm túc.',
  ].join('\n\n');
  expect(tree(text, 'vi')).toEqual([
    'heading II NỘI DUNG',
    '  heading 1 Xây dựng đề án',
    '    item - Giao Sở Giáo d',
    '  heading 2 Nâng cấp các t',
    '    item - Giao Sở Xây dự',
    'heading III TỔ CHỨC THỰC H',
    '  item 1 Các sở, ngành,',
  ]);
});

test('a number of a section may stand before the first of its own list', () => {
  expect(tree('**39.** (1) Lembaga boleh bersidang.\n\n(2) Lembaga hendaklah melapor.', 'ms')).toEqual([
    'heading 39 ',
    '  item (1) Lembaga boleh',
    '  item (2) Lembaga hendak',
  ]);
});

test('the title of a part may stand in one line with the first of its list', () => {
  const text =
    'Sec. 3. Reports. (a) The Secretary shall:\n(i) report; and\n(ii) pay.\n(b) The Board shall meet.';
  expect(tree(text)).toEqual([
    'heading Sec. 3 Reports.',
    '  leadIn (a) The Secretary',
    '    item (i) report; and',
    '    item (ii) pay.',
    '  item (b) The Board shal',
  ]);
});

test('captions and headlines between items do not end a list', () => {
  const text = [
    '1. The office writes.',
    'A bridge near the town. (Photo: J. Doe)',
    '2. The office pays.',
  ].join('\n\n');
  expect(tree(text)).toEqual(['item 1 The office wri', 'aside · A bridge near', 'item 2 The office pay']);
});

test('who gets a copy is of no account', () => {
  const text = 'Sở Y tế báo cáo kết quả./.\n\nNơi nhận:\n- Các sở, ngành;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN';
  expect(tree(text, 'vi').map((line) => line.split(' ')[0])).toEqual([
    'paragraph',
    'aside',
    'aside',
    'aside',
    'aside',
  ]);
});

test('columns of a table are known by their heads', () => {
  const table =
    '| No. | Task | Lead agency | Support | Due date |\n|---|---|---|---|---|\n| 1 | Repair | Works | Budget | May |';
  const blocks = blocksOf(cleanPage(table, 'en'));
  expect(blocks.at(-1)?.cells?.map(({ column, text }) => [column, text])).toEqual([
    ['number', '1'],
    ['task', 'Repair'],
    ['lead', 'Works'],
    ['coordinators', 'Budget'],
    ['deadline', 'May'],
  ]);
  const tabs = blocksOf(
    cleanPage('Bil\tPerkara\tTindakan\tTarikh siap\n1\tLatihan\tUnit Latihan\tJun', 'ms'),
  );
  expect(tabs.at(-1)?.cells?.map(({ column }) => column)).toEqual(['number', 'task', 'lead', 'deadline']);
});
