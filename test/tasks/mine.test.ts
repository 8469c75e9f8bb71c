import { describe, expect, it } from 'vitest';
import { button, buttonsOf, makeWorld, textOf } from '../world.ts';

describe('/tasks mine', () => {
  it('shows what a lead owes, overdue first, then by day, with the role and the days left', async () => {
    const world = await makeWorld();
    await world.aTask({
      called: 'Report on budgets',
      due: '2025-08-31',
      leadGroupId: world.groups.finance.id,
      coordinatorIds: [world.groups.home.id],
    });
    await world.aTask({ called: 'Fill the vacant posts', due: '2025-07-25' });
    await world.at('2025-07-17');
    await world.aTask({ called: 'Send working groups', due: '2025-07-16' });
    await world.at('2025-07-18');
    const seen = textOf(await world.say('lan', '/tasks mine'));
    expect(seen).toBe(
      [
        'What waits for Lan Lead',
        'Overdue',
        '#3 Send working groups | late by 2 days | Wed, 16 Jul 2025 | Ministry of Home Affairs | you lead',
        'Later',
        '#2 Fill the vacant posts | in 7 days | Fri, 25 Jul 2025 | Ministry of Home Affairs | you lead',
        '#1 Report on budgets | in 44 days | Sun, 31 Aug 2025 | Ministry of Finance | you coordinate',
      ].join('\n'),
    );
  });

  it('is what /tasks alone means, and says so when nothing waits', async () => {
    const world = await makeWorld();
    expect(textOf(await world.say('an', '/tasks'))).toContain('Nothing waits for you');
  });

  it('pages by ten, the next page in place', async () => {
    const world = await makeWorld();
    for (let n = 1; n <= 23; n++) await world.aTask({ called: `Task ${n}` });
    let page = await world.say('lan', '/tasks mine');
    const seen: string[] = [];
    for (let pages = 0; pages < 3; pages++) {
      seen.push(
        ...textOf(page)
          .matchAll(/#(\d+) /g)
          .map((match) => match[1] ?? ''),
      );
      const next = buttonsOf(page).find((one) => one.label === 'Next page');
      if (next) page = await world.press('lan', page, 'Next page');
    }
    expect(seen).toEqual(Array.from({ length: 23 }, (_, i) => String(i + 1)));
    expect(page).toMatchObject({ kind: 'card', inPlace: true });
    expect(textOf(await world.press('lan', page, 'First page'))).toContain('#1 ');
  });

  it('offers Done to the lead and not to a coordinating lead', async () => {
    const world = await makeWorld();
    await world.aTask({ coordinatorIds: [world.groups.finance.id] });
    expect(button(await world.say('lan', '/tasks mine'), 'Done').line).toMatch(/^c\w+ tasks done 1 v1$/);
    const labels = buttonsOf(await world.say('minh', '/tasks mine')).map(({ label }) => label);
    expect(labels).toEqual(['Details']);
  });
});
