import { expect, test } from 'vitest';
import { fold } from '../../src/domain/fold.ts';
import { records } from '../slack/fake/json.ts';
import { type DoorHouse, openDoorHouse } from './door-house.ts';
import type { Modal } from './fake/types.ts';

const communes = ['Tân Trào', 'Điện Biên', 'Phú Quốc', 'Đông Hoà', 'An Lạc', 'Mỹ Đức', 'Thạnh Hoá'];
/** With the two ministries of every test committee there are 3,321 groups. */
const names = Array.from({ length: 3_319 }, (_, n) => `Xã ${communes[n % communes.length]} ${n + 1}`);

/** The ministries and all communes, of which Lan leads the last. */
async function crowded(): Promise<DoorHouse> {
  const house = await openDoorHouse();
  const { world } = house;
  const hoa = await world.viewerOf('hoa');
  await world.store.transaction(async ({ groups }) => {
    for (const text of names) {
      const { id } = await groups.add(hoa, { name: { text } });
      if (text !== names.at(-1)) continue;
      const lan = world.people.lan.id;
      await groups.seat(hoa, { groupId: id, memberId: lan, kind: 'lead', from: '2025-01-01' });
    }
  });
  return house;
}

const called = (choices: readonly { readonly name?: unknown }[]) => choices.map(({ name }) => name);

test('Among 3,321 groups one’s own are offered first, and every other by going on typing', async () => {
  const house = await crowded();
  const { world, people } = house;
  expect(await world.store.groups.all(await world.viewerOf('hoa'))).toHaveLength(3_321);
  const offered = async (who: 'lan' | 'hoa', typed: string) => {
    const { kind, choices } = await people[who].complete('/tasks list', 'group', typed);
    expect(kind, typed).toBe('choices');
    expect(choices.length, typed).toBeLessThanOrEqual(25);
    return called(choices);
  };
  const own = names.at(-1);
  expect((await offered('lan', '')).toSorted()).toEqual(['Ministry of Home Affairs', own]);
  expect(await offered('hoa', '')).toEqual([]);
  for (const typed of ['x', 'xa', 'Xã', 'xã t']) {
    const [first, ...others] = await offered('lan', typed);
    expect(first, typed).toBe(own);
    expect(others.length, typed).toBeGreaterThan(10);
    expect(others, typed).not.toContain(own);
  }
  expect((await offered('lan', 'minis')).slice(0, 2)).toEqual([
    'Ministry of Home Affairs',
    'Ministry of Finance',
  ]);
  for (const name of names.filter((_, n) => n % 331 === 0)) {
    const withMarks = await offered('lan', name);
    expect(withMarks, name).toContain(name);
    expect(await offered('lan', fold(name)), name).toEqual(withMarks);
    expect(await offered('lan', name.replace('Xã ', '').toLowerCase()), name).toContain(name);
  }
  house.allWell();
});

test('What is offered among 3,321 groups means that one group', async () => {
  const house = await crowded();
  const { world, people } = house;
  const [name = ''] = names.slice(1_700);
  const { choices } = await people.hoa.complete('/tasks add', 'lead', fold(name));
  const [choice] = choices.filter((one) => one.name === name);
  const { modal } = await people.hoa.say('/tasks add', { lead: String(choice?.value) });
  const { message } = await people.hoa.fill(modal, { title: 'Count the cars' });
  await people.hoa.press(message, 'Send');
  const task = await world.store.tasks.detail(await world.viewerOf('hoa'), 1);
  expect(task?.lead?.name.text).toBe(name);
  house.allWell();
});

test('In a form 3,321 groups are no menu: they are typed, with or without marks', async () => {
  const house = await crowded();
  const { world, people } = house;
  const { modal } = await people.hoa.track(people.minh.write('Count the cars'), 'Track as task');
  expect(typeOf(modal, 'lead')).toBe('text');
  const [lead = '', first = '', second = ''] = names.slice(40);
  const { message } = await people.hoa.fill(modal, {
    lead: fold(lead),
    coordinators: `${first}, ${fold(second)}`,
  });
  await people.hoa.press(message, 'Send');
  const task = await world.store.tasks.detail(await world.viewerOf('hoa'), 1);
  expect(task?.lead?.name.text).toBe(lead);
  expect(task?.coordinators.map(({ name }) => name.text).toSorted()).toEqual([first, second].toSorted());
  // Where there are few, the same field is a menu.
  const small = await openDoorHouse();
  const few = await small.people.hoa.track(small.people.minh.write('Count the cars'), 'Track as task');
  expect(typeOf(few.modal, 'lead')).toBe('menu');
  house.allWell();
  small.allWell();
});

/** How a form's field is filled in. */
function typeOf({ components }: Modal, field: string): 'text' | 'menu' | undefined {
  const inner = components.flatMap(({ component }) => records([component]));
  const found = inner.find(({ custom_id }) => custom_id === field);
  return found?.type === 4 ? 'text' : found?.type === 3 ? 'menu' : undefined;
}
