import { describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import type { Card, Row } from '../../src/domain/card.ts';
import { type Home, homeOf } from '../../src/usecases/home.ts';
import { makeWorld, type Someone, textOf, type World } from '../world.ts';

const open = (world: World, who: Someone | 'stranger', language?: 'vi'): Promise<Home> =>
  homeOf(
    { store: world.store, menu, onFault: (fault) => world.faults.push(fault) },
    {
      door: 'web',
      caller: { platform: 'web', workspace: '', user: who === 'stranger' ? 'nobody' : world.people[who].id },
      channel: null,
      ...(language && { language }),
    },
  );

const rowsOn = (card: Card | undefined): readonly Row[] =>
  card?.parts.flatMap((part) => (part.part === 'rows' ? part.rows : [])) ?? [];
const card = ({ cards }: Home, title: string) => cards.find((one) => one.title === title);
const titlesOn = (home: Home, title: string) => rowsOn(card(home, title)).map((row) => row.title);

describe('the home of somebody who opens Docket', () => {
  it('begins with what waits for them, the most pressing first, each with its buttons', async () => {
    const world = await makeWorld();
    await world.aTask({ called: 'Report on vacancies', due: '2025-07-15' });
    await world.aTask({ called: 'Fill the posts', due: '2025-07-25' });
    await world.aTask({ called: 'Somebody else’s', leadGroupId: world.groups.finance.id });
    const home = await open(world, 'lan');
    expect(home.language).toBe('en');
    expect(home.cards.map(({ title }) => title)).toEqual(['What waits for Lan Lead', 'Settings and help']);
    const [late, near] = rowsOn(home.cards[0]);
    expect(late).toMatchObject({ title: '#1 Report on vacancies', badge: 'late by 3 days' });
    expect(near?.title).toBe('#2 Fill the posts');
    const done = late?.buttons?.find(({ label }) => label === 'Done');
    expect(textOf(await world.say('lan', done?.line ?? ''))).toContain('Done: #1 Report on vacancies');
    expect(rowsOn((await open(world, 'lan')).cards[0]).map(({ title }) => title)).toEqual([
      '#2 Fill the posts',
    ]);
  });

  it('goes on with what else is late and with the next 14 days, each task once, and leads to the rest', async () => {
    const world = await makeWorld();
    for (let at = 1; at <= 7; at++) await world.aTask({ called: `Late ${at}`, due: '2025-07-10' });
    for (let at = 1; at <= 6; at++) await world.aTask({ called: `Soon ${at}`, due: '2025-08-01' });
    await world.aTask({ called: 'Far', due: '2025-08-02' });
    await world.aTask({ called: 'Some day', due: null });
    const home = await open(world, 'lan');
    const late = (...numbers: number[]) => numbers.map((at) => `#${at} Late ${at}`);
    expect(titlesOn(home, 'What waits for Lan Lead')).toEqual(late(1, 2, 3, 4, 5));
    expect(titlesOn(home, 'Also overdue in your groups')).toEqual(late(6, 7));
    expect(titlesOn(home, 'Also in the next 14 days')).toEqual(
      [1, 2, 3, 4, 5].map((at) => `#${at + 7} Soon ${at}`),
    );
    const all = card(home, 'What waits for Lan Lead')?.buttons[0];
    expect(all?.label).toBe('Show all');
    expect(textOf(await world.say('lan', all?.line ?? ''))).toContain('#8 Soon 1');
  });

  it('leads from more late tasks than it shows to all of the group’s', async () => {
    const world = await makeWorld();
    for (let at = 1; at <= 11; at++) await world.aTask({ called: `Late ${at}`, due: '2025-07-10' });
    const all = card(await open(world, 'lan'), 'Also overdue in your groups')?.buttons[0];
    expect(textOf(await world.say('lan', all?.line ?? ''))).toContain(
      'Tasks: Ministry of Home Affairs · Overdue',
    );
  });

  it('says so when nothing waits, in their language, and offers the others', async () => {
    const world = await makeWorld();
    const home = await open(world, 'bao', 'vi');
    expect(home.language).toBe('vi');
    expect(home.cards[0]?.summary).toContain('Bạn không có nhiệm vụ nào cần thực hiện.');
    const buttons = home.cards.at(-1)?.buttons ?? [];
    expect(buttons.map(({ label }) => label)).toEqual([
      'English',
      'Bahasa Melayu',
      'Thông tin của tôi',
      'Trợ giúp',
    ]);
    await world.say('bao', buttons[1]?.line ?? '');
    expect((await open(world, 'bao')).language).toBe('ms');
  });

  it('shows the secretariat and the chair who is late, and nobody else', async () => {
    const world = await makeWorld();
    await world.aTask({ due: '2025-07-10' });
    for (const who of ['hoa', 'chi'] as const) {
      const home = await open(world, who);
      expect(rowsOn(card(home, 'Who is late'))).toMatchObject([
        { title: 'Ministry of Home Affairs', badge: '1 late', details: ['1 open'] },
      ]);
    }
    const [row] = rowsOn(card(await open(world, 'chi'), 'Who is late'));
    expect(textOf(await world.say('chi', row?.buttons?.[0]?.line ?? ''))).toContain('#1 Fill the vacant');
    for (const who of ['lan', 'bao', 'ada'] as const)
      expect(card(await open(world, who), 'Who is late')).toBeUndefined();
  });

  it('of nobody late says that', async () => {
    const world = await makeWorld();
    await world.aTask({});
    expect(card(await open(world, 'chi'), 'Who is late')?.summary).toBe('No group has overdue tasks.');
  });

  it('is to a stranger what any command is answered with', async () => {
    const world = await makeWorld();
    const home = await open(world, 'stranger');
    const reply = await world.say('stranger', '/tasks mine');
    expect(home.cards).toEqual([reply.kind === 'form' ? undefined : reply.card]);
    expect(world.faults).toEqual([]);
  });
});
