import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { buttonsOf, cardOf, makeWorld, textOf, type World } from '../world.ts';

describe('reports', () => {
  let store: TestStore;
  let world: World;

  beforeEach(async () => {
    store = await engineOfRun.open();
    world = await makeWorld({ store });
  });
  afterEach(async () => {
    expect(world.faults).toEqual([]);
    await store.close();
  });

  test('an empty committee is told so in a sentence', async () => {
    const reply = await world.say('chi', '/reports now');
    expect(textOf(reply)).toBe('Where we stand on Fri, 18 Jul 2025\nNo task is open.');
    expect(buttonsOf(reply)).toEqual([]);
  });

  test('open, due this week and late are counted, by group, most late first', async () => {
    await world.aTask({ due: '2025-07-20' });
    await world.aTask({ due: null });
    await world.aTask({ due: '2025-07-01', leadGroupId: world.groups.finance.id, called: 'Long overdue' });
    const done = await world.aTask({ due: '2025-07-02' });
    await world.say('lan', `/tasks done ${done.number}`);
    const reply = await world.say('chi', '/reports');
    expect(textOf(reply)).toContain('3 tasks are open: 1 due this week, 1 late.');
    expect(textOf(reply)).toContain('Most late: Ministry of Finance, 1.');
    expect(textOf(reply)).toContain('Ministry of Finance | 1 | 0 | 1\nMinistry of Home Affairs | 2 | 1 | 0');
    expect(cardOf(reply).summary).toContain('3 tasks are open');
    const late = await world.press('chi', reply, 'Late tasks');
    expect(textOf(late)).toContain('Long overdue');
    expect(textOf(late)).not.toContain('commune posts');
  });

  test('the day is the committee’s: after midnight in Hanoi a task has become late', async () => {
    await world.aTask({ due: '2025-07-18' });
    expect(textOf(await world.say('chi', '/reports now'))).toContain('none late');
    await world.at('2025-07-19', '00:05');
    expect(textOf(await world.say('chi', '/reports now'))).toContain('1 late');
  });

  test('more than ten groups go on to a next page', async () => {
    const hoa = await world.viewerOf('hoa');
    for (let number = 1; number <= 12; number++) {
      const { id } = await store.groups.add(hoa, { name: { text: `Commune ${number}` } });
      await world.aTask({ leadGroupId: id });
    }
    const first = await world.say('chi', '/reports now');
    expect(textOf(first)).toContain('Groups 1 to 10 of 12.');
    const second = await world.press('chi', first, 'Next page');
    expect(textOf(second)).toContain('Groups 11 to 12 of 12.');
    expect(textOf(await world.press('chi', second, 'First page'))).toBe(textOf(first));
    expect(textOf(await world.say('chi', '/reports now page:900'))).toBe(textOf(first));
  });

  test('everyone may ask, in every language', async () => {
    await world.aTask({ due: '2025-07-01' });
    const seen = new Set<string>();
    for (const language of languages) {
      await world.say('an', `/docket language ${language}`);
      seen.add(textOf(await world.say('an', '/reports now')));
    }
    expect(seen.size).toBe(languages.length);
  });
});
