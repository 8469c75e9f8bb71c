import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/domain/reply.ts';
import { button, buttonsOf, cardOf, formOf, makeWorld, textOf, type World } from '../world.ts';
import { directiveTexts, handInText, wrongIn } from './directive-texts.ts';

const labels = (reply: Reply) => buttonsOf(reply).map(({ label }) => label);
const valueOf = (reply: Reply, name: string) =>
  formOf(reply).fields.find((field) => field.name === name)?.value;

/** A committee with a draft of four items. */
async function draft(text = directiveTexts.en): Promise<World> {
  const world = await makeWorld();
  await handInText(world, text);
  return world;
}

/** Sends a form on with what its fields hold, and this. */
function send(world: World, form: Reply, fields: Record<string, string>): Promise<Reply> {
  const { line, fields: held } = formOf(form);
  const values = held.flatMap(({ name, value }) => (value ? [[name, value] as const] : []));
  return world.say('hoa', line, { ...Object.fromEntries(values), ...fields });
}

const tasks = ({ store }: World) => store.query('select number, title, day from tasks order by number');

describe('the review of a draft', () => {
  test('goes from item to item, and each says what was read and why it may be wrong', async () => {
    const world = await draft();
    let seen = await world.say('hoa', '/directives review 1.1');
    const text = textOf(seen);
    expect(text).toContain('Conclusion 21-KL/BCD, item 1');
    expect(text).toContain('Item 1.1. Decided: 0 of 4.');
    expect(text).toContain('The text says: “1. The Ministry of Finance shall, in coordination with');
    expect(text).toContain('Lead group: Ministry of Finance');
    expect(text).toContain('Coordinating groups: Ministry of Home Affairs');
    expect(text).toContain('Deadline: Sunday, 31 August 2025 (in 44 days)');
    expect(text).toContain('“before 31 August 2025”');
    expect(textOf(await world.say('hoa', '/directives review 1.2'))).toContain(
      'Please check: The lead stands in the heading above it.',
    );
    const numbers = new Set<string>();
    seen = await world.say('hoa', '/directives review');
    for (let at = 0; at < 4; at++) {
      numbers.add(/Item (1\.\d)/.exec(textOf(seen))?.[1] ?? '');
      if (at < 3) seen = await world.press('hoa', seen, 'Next, decide later');
    }
    expect([...numbers].toSorted()).toEqual(['1.1', '1.2', '1.3', '1.4']);
    // Behind the last it begins again, and the last has no next.
    expect(labels(seen)).not.toContain('Next, decide later');
    expect(await tasks(world)).toEqual([]);
  });

  test('accepts an item, goes on to the next, and ends when none is left', async () => {
    const world = await draft();
    const first = await world.say('hoa', '/directives review 1.1');
    const second = await world.press('hoa', first, 'Accept');
    expect(textOf(second)).toContain('Accepted: #1 Allot funds for the moved offices');
    expect(textOf(second)).toContain('Decided: 1 of 4.');
    expect(await tasks(world)).toMatchObject([{ number: 1, day: '2025-08-31' }]);
    const rest = await world.press('hoa', second, 'Accept the rest');
    expect(textOf(rest)).toContain('2 items are accepted.');
    expect(textOf(rest)).toContain('1 item stays: no known group leads it.');
    const end = await world.say('hoa', '/directives skip 1.4 not ours');
    expect(textOf(end)).toContain('Item 1.4 is left out: not ours');
    expect(textOf(end)).toContain('Conclusion 21-KL/BCD is reviewed');
    expect(textOf(end)).toContain('Of 4 items: 3 accepted, 1 left out, 0 joined to others.');
    expect(textOf(await world.press('hoa', end, 'The directive'))).toContain('left out');
    expect(textOf(await world.say('hoa', '/directives review 21-KL'))).toContain('is reviewed');
    expect(world.faults).toEqual([]);
  });

  test('corrects an item in a form that holds what was read', async () => {
    const world = await draft();
    const form = await world.press('hoa', await world.say('hoa', '/directives review 1.1'), 'Edit');
    expect(valueOf(form, 'title')).toMatch(/^Allot funds for the moved offices/);
    expect(valueOf(form, 'lead')).toBe(`@${world.groups.finance.id}`);
    expect(valueOf(form, 'coordinators')).toBe(`@${world.groups.home.id}`);
    expect(valueOf(form, 'due')).toBe('before 31 August 2025');
    const edited = await send(world, form, { title: 'Pay the movers', due: '20/8/2025' });
    expect(textOf(edited)).toContain('Item 1.1 is corrected.');
    expect(textOf(edited)).toContain('To be done: Pay the movers');
    await world.press('hoa', edited, 'Accept');
    expect(await tasks(world)).toEqual([{ number: 1, title: 'Pay the movers', day: '2025-08-20' }]);
    const again = await world.say('hoa', '/directives edit 1.3 lead:finance coordinators:none');
    expect(textOf(again)).toContain('Lead group: Ministry of Finance');
    // A form that comes back as it was changes nothing, and says so.
    const same = await send(world, await world.say('hoa', '/directives edit 1.4'), {});
    expect(formOf(same).error).toBeTruthy();
  });

  test('leaves an item out with a reason, and takes that back', async () => {
    const world = await draft();
    const form = await world.press('hoa', await world.say('hoa', '/directives review 1.1'), 'Skip');
    await send(world, form, { reason: 'done in June' });
    const seen = await world.say('hoa', '/directives review 1.1');
    expect(textOf(seen)).toContain('State: left out');
    expect(textOf(seen)).toContain('Reason: done in June');
    expect(labels(seen)).not.toContain('Accept');
    expect(wrongIn(await world.say('hoa', '/directives accept 1.1'))).toContain('left out: done in June');
    const reopened = await world.press('hoa', seen, 'Decide anew');
    expect(labels(reopened)).toContain('Accept');
    expect(await tasks(world)).toEqual([]);
  });

  test('joins an item to the one before it', async () => {
    const world = await draft();
    const joined = await world.press(
      'hoa',
      await world.say('hoa', '/directives review 1.3'),
      'Join to the one before',
    );
    expect(textOf(joined)).toContain('Item 1.3 is part of item 1.2 now.');
    expect(textOf(joined)).toContain('report the number of vacant posts');
    expect(textOf(joined)).toContain('publish a list of the surplus buildings');
    expect(textOf(await world.say('hoa', '/directives merge 1.1'))).toContain(
      'No open item stands before 1.1',
    );
    expect(textOf(await world.say('hoa', '/directives review 1.3'))).toContain('State: joined to another');
  });

  test('splits an item by its lines', async () => {
    const world = await draft(
      'The Ministry of Finance shall allot the funds for the moved offices and publish the accounts of the move by 1 August 2025.',
    );
    const form = await world.press('hoa', await world.say('hoa', '/directives review 1.1'), 'Split');
    expect(valueOf(form, 'parts')).toContain('allot the funds for the moved offices and publish');
    const parts = await send(world, form, { parts: 'Allot the funds\n\nPublish the accounts\n' });
    expect(textOf(parts)).toContain('Item 1.1 is split into 2.');
    expect(textOf(await world.say('hoa', '/directives split 1.1 parts:"only one"'))).toContain(
      'two or more parts',
    );
    await world.say('hoa', '/directives accept-rest 1');
    const titles = (await tasks(world)).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(['Allot the funds', 'Publish the accounts']);
  });
});

describe('a name that nobody knows', () => {
  test('is said once, and known in this draft and every later one', async () => {
    const world = await draft();
    const hoa = await world.viewerOf('hoa');
    await world.store.groups.add(hoa, { name: { text: 'Office of Public Buildings' }, aliases: [] });
    const seen = await world.say('hoa', '/directives review 1.4');
    expect(textOf(seen)).toContain('“Buildings Office” (not known here)');
    expect(labels(seen)).not.toContain('Accept');
    const known = await world.press('hoa', seen, 'Office of Public Buildings');
    expect(textOf(known)).toContain(
      '“Buildings Office” is Office of Public Buildings from now on; 1 item names it.',
    );
    expect(textOf(await world.press('hoa', known, 'Accept'))).toContain('Accepted: #1');
    const later = await handInText(world, 'The Buildings Office shall paint the doors by 1 October 2025.', {
      number: '22-KL/BCD',
    });
    expect(textOf(later)).toContain('1 item was found. Docket is unsure of 0; 0 name no lead that it knows.');
  });

  test('may be another group, or one that is made of it', async () => {
    const world = await draft();
    const seen = await world.say('hoa', '/directives review 1.4');
    const form = await world.press('hoa', seen, 'Another group or class');
    expect(valueOf(form, 'name')).toBe('Buildings Office');
    const mapped = await send(world, form, { group: 'finance' });
    expect(textOf(mapped)).toContain('“Buildings Office” is Ministry of Finance from now on');

    const other = await draft();
    const made = await other.press('hoa', await other.say('hoa', '/directives review 1.4'), 'Make a group');
    expect(textOf(made)).toContain('Lead group: Buildings Office');
    expect(textOf(await other.say('an', '/groups list'))).toContain('Buildings Office');
  });
});

describe('an item for a class of groups', () => {
  test('may call the class by a name of its own, which is remembered', async () => {
    const world = await draft();
    await world.say('hoa', '/groups class Ministries members:"finance, home"');
    const form = await world.press(
      'hoa',
      await world.say('hoa', '/directives review 1.4'),
      'Another group or class',
    );
    const mapped = textOf(await send(world, form, { class: 'Minist' }));
    expect(mapped).toContain('“Buildings Office” is Ministries from now on; 1 item names it.');
    expect(mapped).toContain('one task for each of the 2 members of Ministries (written “Buildings Office”)');
    const later = 'The Buildings Office shall paint the doors by 1 October 2025.';
    expect(textOf(await handInText(world, later, { number: '22-KL/BCD' }))).not.toContain('not known here');
  });

  test('is one task for each of its members, and shows how many', async () => {
    const world = await makeWorld();
    await world.say('hoa', '/groups class Ministries members:"finance, home"');
    await handInText(world, 'The ministries shall count their desks by 1 August 2025.');
    const seen = await world.say('hoa', '/directives review 1.1');
    expect(textOf(seen)).toContain('one task for each of the 2 members of Ministries');
    const done = await world.press('hoa', seen, 'Accept');
    expect(textOf(done)).toContain('a task for each of the 2 members of Ministries is being made');
    const other = await handInText(
      world,
      'The Ministry of Finance shall count the chairs by 1 August 2025.',
      {
        number: '22-KL/BCD',
      },
    );
    expect(textOf(other)).toContain('1 item was found');
    const changed = await world.say('hoa', '/directives edit 2.1 class:ministries');
    expect(textOf(changed)).toContain('one task for each of the 2 members of Ministries');
    expect(wrongIn(await world.say('hoa', '/directives edit 2.1 class:planets'))).toContain(
      'No class of groups',
    );
  });
});

describe('who may, and when', () => {
  test('drafts are the affair of the secretariat, accepted items everybody’s', async () => {
    const world = await draft();
    const before = await world.store.digest();
    for (const line of [
      'review 1.1',
      'accept 1.1',
      'skip 1.1 no',
      'edit 1.1 x',
      'merge 1.2',
      'split 1.1 x',
      'discard 1',
    ])
      expect(textOf(await world.say('lan', `/directives ${line}`)), line).toContain('Only the secretariat');
    for (const line of ['show 1', 'source item:1.1', 'show 21-KL/BCD'])
      expect(wrongIn(await world.say('lan', `/directives ${line}`)), line).toMatch(
        /There is no item|No directive/,
      );
    expect(await world.store.digest()).toBe(before);
    await world.say('hoa', '/directives accept 1.1');
    expect(textOf(await world.say('lan', '/directives source item:1.1'))).toContain('Where 1.1');
    expect(textOf(await world.say('lan', '/directives source item:1.2'))).toContain('There is no item');
  });

  test('of two who decide on the same item, the second is told', async () => {
    const world = await draft();
    const one = await world.say('hoa', '/directives review 1.1');
    const other = await world.say('hoa', '/directives review 1.1');
    await world.press('hoa', one, 'Accept');
    expect(textOf(await world.press('hoa', other, 'Accept'))).toMatch(
      /changed since you saw it|accepted already/,
    );
    const mine = await world.say('hoa', '/directives review 1.3');
    await world.say('hoa', '/directives edit 1.3 title:"Another title"');
    const late = await world.press('hoa', mine, 'Join to the one before');
    expect(textOf(late)).toContain('changed since you saw it');
    expect(await tasks(world)).toHaveLength(1);
    expect(textOf(await world.say('hoa', '/directives accept 1.1'))).toContain('accepted already');
  });

  test('a draft that is thrown away comes back when it is handed in again', async () => {
    const world = await draft();
    const asked = await world.say('hoa', '/directives discard 1');
    expect(textOf(await world.press('hoa', asked, 'Throw away'))).toContain('is thrown away');
    expect(textOf(await world.say('hoa', '/directives list'))).not.toContain('Drafts');
    expect(textOf(await world.say('hoa', '/directives accept 1.1'))).toContain('was thrown away');
    await handInText(world, directiveTexts.en);
    expect(textOf(await world.say('hoa', '/directives accept 1.1'))).toContain('Accepted: #1');
  });

  test('what names no item, or a place that is not there, is answered', async () => {
    const world = await draft();
    for (const line of [
      'review 1.9',
      'accept 7.1',
      'accept first',
      'review 1 after:nonsense',
      'review nowhere',
    ])
      expect(await world.say('hoa', `/directives ${line}`), line).toMatchObject({
        kind: 'notice',
        failed: true,
      });
    expect(textOf(await (await makeWorld()).say('hoa', '/directives review'))).toContain('No draft waits');
    expect(world.faults).toEqual([]);
  });
});

test('every button of a review fits every door, and none has more than five beside each other', async () => {
  const world = await draft();
  const cards = [
    await world.say('hoa', '/directives list'),
    await world.say('hoa', '/directives show 1'),
    ...(await Promise.all([1, 2, 3, 4].map((n) => world.say('hoa', `/directives review 1.${n}`)))),
  ];
  for (const card of cards) {
    for (const { line } of buttonsOf(card)) expect(line.length, line).toBeLessThanOrEqual(95);
    for (const part of cardOf(card).parts)
      for (const row of part.part === 'rows' ? part.rows : [])
        expect((row.buttons ?? []).length).toBeLessThanOrEqual(5);
  }
  expect(button(cards[2] as Reply, 'Accept').look).toBe('primary');
});
