import { afterEach, describe, expect, it } from 'vitest';
import { button, buttonsOf, formOf, textOf } from '../world.ts';
import { makeScene, readCard, type Scene } from './extensions-scene.ts';

let scene: Scene;
async function opened(...given: Parameters<typeof makeScene>): Promise<Scene> {
  scene = await makeScene(...given);
  return scene;
}
afterEach(() => expect(scene.faults).toEqual([]));

describe('where the day is shown', () => {
  it('the day first set and the extensions are shown beside it: lists, reminders, the late list', async () => {
    const { say, read, morning, home, chat, office } = await opened();
    for (const [day, what] of [
      ['28/7', 'first'],
      ['30/7', 'second'],
    ]) {
      await say('lan', `/extensions ask 1 ${day} ${what}`);
      await say('hoa', '/extensions grant 1');
    }
    expect(await read('lan', '/tasks list')).toContain(
      'Wed, 30 Jul 2025 | first Fri, 25 Jul 2025, extended twice | Ministry of Home Affairs',
    );
    expect(await read('bao', '/tasks who 1')).toContain('First deadline: Fri, 25 Jul 2025, extended twice');
    await morning('2025-07-29');
    expect(readCard(home().at(-1))).toContain('Originally due Fri, 25 Jul 2025, extended twice.');
    expect(await read('lan', '/reports late')).not.toContain('#1');
    await morning('2025-07-31');
    expect(await read('lan', '/reports late')).toContain('first Fri, 25 Jul 2025, extended twice');
    expect(
      chat
        .in('office')
        .map((post) => readCard(post))
        .join('\n'),
    ).toContain('first Fri, 25 Jul 2025, extended twice');
    expect(office()).toBeDefined();
  });

  it('a reminder offers to ask while there is time, and says what is asked for after', async () => {
    const { say, morning, home, post } = await opened();
    const rows = () =>
      home()
        .at(-1)!
        .card.parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
    const labels = () =>
      rows()
        .flatMap((row) => row.buttons ?? [])
        .map(({ label }) => label);
    await morning('2025-07-24');
    expect(labels()).toContain('Need time');
    const need = rows()
      .flatMap((row) => row.buttons ?? [])
      .find(({ label }) => label === 'Need time')!;
    const form = formOf(await say('lan', need.line));
    expect(form.title).toBe('Ask for more time before the deadline');
    expect(form.fields.find(({ name }) => name === 'task')?.value).toBe('1');
    const told = await say('lan', form.line, { task: '1', deadline: '15/8', reason: 'no building' });
    expect(textOf(told)).toContain('Until somebody decides, Fri, 25 Jul 2025 stands');
    await post();
    expect(labels()).not.toContain('Need time');
    expect(readCard(home().at(-1))).toContain(
      'More time asked for, until Fri, 15 Aug 2025; not decided yet.',
    );
    await morning('2025-07-28');
    expect(labels()).not.toContain('Need time');
  });

  it('reminders follow the new day, and what the lead had said of the old one is gone', async () => {
    const { say, morning, home, task, store } = await opened();
    await morning('2025-07-22');
    await say('lan', '/tasks ack 1');
    await say('lan', '/extensions ask 1 15/8 please');
    await say('hoa', '/extensions grant 1');
    expect(await task()).toMatchObject({ acknowledgedOn: null, snoozedTo: null });
    const reminded = home().length;
    await morning('2025-07-24');
    expect(home().filter(({ card }) => card.title.includes('due tomorrow'))).toHaveLength(0);
    await morning('2025-08-14');
    expect(home().at(-1)?.card.title).toBe('1 task is due tomorrow');
    expect(home().length).toBeGreaterThan(reminded);
    const versions = await store.query(
      "select distinct deadline_version from rungs where day >= '2025-07-24'",
    );
    expect(versions).toEqual([{ deadline_version: 2 }]);
  });

  it('the secretariat’s late list says how many requests wait, also where nothing is late', async () => {
    const { say, morning, chat, read } = await opened();
    await say('lan', '/extensions ask 1 15/8 please');
    await morning('2025-07-21');
    const told = '1 request for more time waits for a decision, the oldest since Fri, 18 Jul 2025.';
    expect(readCard(chat.in('office').at(-1))).toContain(told);
    const late = await say('hoa', '/reports late');
    expect(textOf(late)).toContain(told);
    expect(textOf(await say('hoa', button(late, 'All requests').line))).toContain('#1 Fill the vacant');
    await say('hoa', '/extensions refuse 1 no');
    expect(await read('hoa', '/reports late')).not.toContain('request for more time');
  });

  it('the list goes on page by page, the longest waiting first, and shows what became of others', async () => {
    const { say, aTask, at, read, press } = await opened();
    for (let number = 2; number <= 8; number++) await aTask({ called: `Task ${number}` });
    for (const number of [3, 1, 2, 8, 5, 4, 7, 6]) {
      await at('2025-07-18', `09:${String(number + 10)}` as '09:11');
      await say('lan', `/extensions ask ${number} 15/8 please`);
    }
    const first = await say('hoa', '/extensions list');
    const numbers = (text: string) => [...text.matchAll(/^#(\d+)/gm)].map(([, number]) => Number(number));
    expect(numbers(textOf(first))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(buttonsOf(first).filter(({ label }) => label === 'Grant')).toHaveLength(6);
    await say('hoa', '/extensions refuse 2 no');
    const second = await press('hoa', first, 'Next page');
    expect(numbers(textOf(second))).toEqual([7, 8]);
    expect(numbers(textOf(await press('hoa', second, 'First page')))).toEqual([1, 3, 4, 5, 6, 7]);
    expect(await read('hoa', '/extensions list refused')).toContain('#2 Task 2 | refused | until');
    expect(numbers(await read('bao', '/extensions list any'))).toHaveLength(6);
    expect(buttonsOf(await say('bao', '/extensions list')).map(({ label }) => label)).not.toContain('Grant');
    expect(await read('hoa', '/extensions list page:1|zz!')).toContain('That page is not there any more');
  });
});

describe('in other words', () => {
  it('reads well in Vietnamese and Malay', async () => {
    const inLanguage = async (language: 'vi' | 'ms') => {
      const made = await opened({ language });
      await made.say('lan', '/extensions ask 1 15/8 budget');
      await made.post();
      return made;
    };
    const vi = await inLanguage('vi');
    expect(readCard(vi.office()[0])).toContain('Đề nghị gia hạn: #1 Fill the vacant commune posts');
    expect(readCard(vi.office()[0])).toContain('[Đồng ý] [Đồng ý ngày khác] [Không đồng ý] [Chi tiết]');
    expect(await vi.read('hoa', '/extensions grant 1')).toContain('Đã đồng ý gia hạn: #1');
    const ms = await inLanguage('ms');
    expect(readCard(ms.office()[0])).toContain('[Luluskan] [Luluskan tarikh lain] [Tolak] [Butiran]');
    expect(await ms.read('hoa', '/extensions refuse 1 tidak')).toContain('Lanjutan masa ditolak: #1');
  });
});

describe('a confidential task', () => {
  it('is a number in the secretariat’s channel, and all of it for the officer who looks', async () => {
    const { say, post, office, home, read, chair } = await opened({ governance: { extensionLevels: 2 } });
    await say('hoa', '/tasks edit 1 confidential:yes');
    await say('lan', '/extensions ask 1 15/8 the source is not ready');
    await post();
    expect(readCard(office().at(-1) ?? scene.chat.in('office').at(-1))).not.toContain('source');
    expect(readCard(scene.chat.in('office').at(-1))).toContain('#1 (confidential)');
    expect(await read('bao', '/extensions list')).toContain('There are none.');
    expect(await read('hoa', '/extensions list')).toContain('the source is not ready');
    await say('hoa', '/extensions grant 1');
    await post();
    expect(readCard(chair()[0])).toContain('Reason: the source is not ready');
    await say('chi', '/extensions grant 1');
    await post();
    for (const posted of [...home(), ...scene.chat.in('office')])
      expect(readCard(posted)).not.toMatch(/source|vacant|15 Aug/);
  });
});
