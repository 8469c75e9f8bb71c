import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestStore } from '../engines.ts';
import { aCommittee, owe, type Scene } from './committee.ts';

describe.each(engines)('search on $name', ({ open }) => {
  let store: TestStore;
  let scene: Scene;
  const titles = async (words: string, limit = 10) => {
    const { rows } = await store.tasks.search(scene.viewer, words, { offset: 0, limit });
    return rows.map((row) => row.title.text);
  };
  const titled = (title: string) => owe(store, scene.viewer, { lead: scene.home.id, title });
  beforeEach(async () => {
    store = await open();
    scene = await aCommittee(store);
  });
  afterEach(() => store.close());

  test('finds words typed without marks, and the letter đ typed as d', async () => {
    await titled('Quyết toán của Bộ Tài chính');
    await titled('Sửa đổi Luật Đất đai');
    expect(await titles('tai chinh')).toEqual(['Quyết toán của Bộ Tài chính']);
    expect(await titles('dat dai')).toEqual(['Sửa đổi Luật Đất đai']);
    expect(await titles('ĐẤT Đai')).toEqual(['Sửa đổi Luật Đất đai']);
    expect(await titles('đất đai'.normalize('NFD'))).toEqual(['Sửa đổi Luật Đất đai']);
  });

  test('wants every word, in any order, and takes the last for a beginning', async () => {
    await titled('Báo cáo về đất đai');
    expect(await titles('dai bao')).toHaveLength(1);
    expect(await titles('bao cao da')).toHaveLength(1);
    expect(await titles('bao cao d')).toHaveLength(1);
    expect(await titles('bao cao x')).toEqual([]);
    expect(await titles('ba cao')).toEqual([]);
    expect(await titles('b')).toEqual([]);
    expect(await titles(' … ')).toEqual([]);
  });

  test('puts the very words with their marks first, then the same words at the beginning', async () => {
    await titled('Bàn giao trụ sở');
    await titled('Kế hoạch bán giao');
    await titled('Bản giao ban');
    expect((await titles('bán giao'))[0]).toBe('Kế hoạch bán giao');
    expect(await titles('ban giao')).toEqual(['Bàn giao trụ sở', 'Bản giao ban', 'Kế hoạch bán giao']);
  });

  test('follows a title that changes and finds translations', async () => {
    const task = await titled('Nộp báo cáo');
    const title = { text: 'Lập dự toán', translations: { en: 'Draw up the budget' } };
    await store.tasks.change(scene.viewer, task, { title });
    expect(await titles('bao cao')).toEqual([]);
    expect(await titles('budget dr')).toEqual(['Lập dự toán']);
  });

  test('takes operators and quotes of either engine for words', async () => {
    await titled('A "quoted" title: NOT (this) OR that* & more | \' -- NEAR');
    for (const words of ['"quoted" NOT', "more | '", 'this) OR that*', '-- near', 'a & NOT:*'])
      expect(await titles(words), words).toHaveLength(1);
  });

  test('never shows another committee, not even by its own id', async () => {
    const other = await aCommittee(store, 'Another committee');
    await owe(store, other.viewer, { lead: other.home.id, title: 'Đất đai' });
    expect(await titles('dat dai')).toEqual([]);
    expect(await titles(other.committee.id)).toEqual([]);
  });

  test('pages by relevance, and by day above a thousand hits', async () => {
    await store.transaction(async (rooms) => {
      for (let n = 1; n <= 1002; n++)
        await owe(rooms, scene.viewer, {
          lead: scene.home.id,
          title: n <= 25 ? 'Hồ sơ lưu trữ' : 'Hồ sơ',
          day: n === 1000 ? '2025-07-01' : '2025-07-25',
        });
    });
    const search = (words: string, offset: number) =>
      store.tasks.search(scene.viewer, words, { offset, limit: 10 });
    const last = await search('luu tru', 20);
    expect(last).toMatchObject({ total: 25, ordered: 'relevance', more: false });
    expect(last.rows.map((row) => row.number)).toEqual([21, 22, 23, 24, 25]);
    const many = await search('ho so', 0);
    expect(many).toMatchObject({ total: 1001, ordered: 'day', more: true });
    expect(many.rows.map((row) => row.number)).toEqual([1000, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect((await search('ho so', 1000)).rows.map((row) => row.number)).toEqual([1001, 1002]);
  }, 180_000);
});
