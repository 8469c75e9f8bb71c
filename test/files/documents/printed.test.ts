import { expect, it } from 'vitest';
import { openBrowser, program } from '../../browser/visitor.ts';
import { wordsOf } from './made.ts';

// No two rows begin alike: what stands at the top of page after page is a running head.
const verbs = [
  'Xây dựng',
  'Rà soát',
  'Hoàn thiện',
  'Công bố',
  'Kiểm tra',
  'Sửa đổi',
  'Tổng kết',
  'Ban hành',
  'Thẩm định',
];
const things = ['đề án', 'nghị định', 'kế hoạch', 'báo cáo', 'danh mục', 'quy chế', 'hướng dẫn'];

const rows = Array.from({ length: 40 }, (_, at) => [
  `${at + 1}.`,
  `${verbs[at % 9]} ${things[at % 7]} trình cấp có thẩm quyền về sắp xếp tổ chức bộ máy của các xã, phường, đặc khu`,
  at % 3 === 0 ? '' : 'Bộ Nội vụ',
  'Các bộ, ngành, địa phương',
  `Quý IV/${2025 + (at % 2)}`,
]);

it.skipIf(!program)(
  'a Vietnamese table that a browser printed has all its rows, over the ends of pages',
  async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const cells = rows.map((row) => `<tr>${row.map((words) => `<td>${words}`).join('')}`).join('');
      const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn']
        .map((words) => `<td>${words}`)
        .join('');
      await page.setContent(`<style>td { border: 1px solid; padding: 14px; } tr { break-inside: avoid; } body { text-align: justify; }</style>
      <p>Kèm theo Kết luận này là các nhiệm vụ sau đây:<table style="border-collapse: collapse"><tr>${head}${cells}</table>`);
      const text = await wordsOf(new Uint8Array(await page.pdf({ format: 'A4' })));
      const read = text.split('\n').filter((line) => line.startsWith('|'));
      expect(read).toEqual([
        '| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |',
        '| --- | --- | --- | --- | --- |',
        ...rows.map((row) => `| ${row.join(' | ')} |`),
      ]);
    } finally {
      await browser.close();
    }
  },
);
