import { describe, expect, test } from 'vitest';
import { type DoorHouse, modes, openDoorHouse } from './door-house.ts';
import type { Message, View } from './fake/types.ts';

/** The line of the button that says this. */
function lineWith({ slack }: DoorHouse, place: Message | View, part: string): string {
  const all = slack.buttonsOf(place).map(({ value }) => value);
  const found = all.find((value) => value.includes(part));
  if (!found) throw new Error(`no button says ${part}: ${all.join(', ')}`);
  return found;
}

/** Neither a rule of Slack's nor anything else was broken. */
function allWell({ slack, faults, world }: DoorHouse): void {
  expect(slack.violations()).toEqual([]);
  expect(faults).toEqual([]);
  expect(world.faults).toEqual([]);
}

describe.each(modes)('A group lead works from Slack, by %s', (mode) => {
  test('what waits for them is answered in the acknowledgement, for their eyes only', async () => {
    const house = await openDoorHouse(mode);
    await house.world.aTask({ called: 'Hand over <land> data & maps' });
    await house.type('lan', '/tasks mine');
    expect(house.read('lan')).toContain('#1 Hand over <land> data & maps');
    expect(house.slack.seen({ user: house.people.minh.id, channel: house.channel })).toEqual([]);
    expect(house.slack.calls('chat.postMessage')).toEqual([]);
    allWell(house);
  });

  test('the noun alone and "help" are answered', async () => {
    const house = await openDoorHouse(mode);
    await house.world.aTask({ called: 'Hand over the land data' });
    await house.type('lan', '/tasks');
    expect(house.read('lan')).toContain('Hand over the land data');
    await house.type('lan', '/tasks help');
    expect(house.read('lan')).toContain('/docket help');
    await house.type('lan', '/docket help');
    expect(house.read('lan')).toContain('/tasks');
    allWell(house);
  });

  test('a task is marked done by its button, and the list it stood on says so', async () => {
    const house = await openDoorHouse(mode);
    const { world, door, slack, people, channel } = house;
    await world.aTask({ called: 'Hand over the land data' });
    await world.aTask({ called: 'Count the official cars' });
    const list = await house.type('lan', '/tasks mine');
    const before = channel.messages.length;
    await door.press({ user: people.lan.id, message: list, value: lineWith(house, list, 'done 1') });
    await slack.until(() => channel.messages.length > before && list.edits > 0);
    expect(house.read('lan')).toContain('#1');
    expect(slack.textOf(list)).not.toContain('land data');
    expect(slack.textOf(list)).toContain('official cars');
    const [task] = await world.store.query('select state from tasks where number = 1');
    expect(task).toEqual({ state: 'done' });

    const told = house.last('lan');
    await door.press({ user: people.lan.id, message: told, value: lineWith(house, told, 'undo 1') });
    await slack.until(() => house.last('lan') !== told);
    const [again] = await world.store.query('select state from tasks where number = 1');
    expect(again).toEqual({ state: 'open' });
    allWell(house);
  });

  test('a note is typed with the habits of a phone', async () => {
    const house = await openDoorHouse(mode);
    await house.world.aTask();
    await house.type('lan', '/tasks note 1 “sent” by post &amp; see <https://example.org/a|example.org/a>');
    expect(house.read('lan')).toContain('“sent” by post & see example.org/a');
    allWell(house);
  });

  test('a mention names the member it is, whatever their name', async () => {
    const house = await openDoorHouse(mode);
    const { people, world } = house;
    await world.aTask();
    await house.type('hoa', `/tasks assign 1 <@${people.an.id}|whoever>`);
    expect((await world.store.tasks.detail(await world.viewerOf('hoa'), 1))?.assignees).toMatchObject([
      { name: 'An Member' },
    ]);
    await house.type('hoa', `/tasks assign 1 <@${people.stranger.id}>`);
    expect(house.read('hoa')).toContain('not in this committee yet');
    allWell(house);
  });

  test('long lists go on in their place', async () => {
    const house = await openDoorHouse(mode);
    const { world, door, slack, people, channel } = house;
    for (let number = 1; number <= 25; number++) await world.aTask({ called: `Number ${number} of many` });
    const list = await house.type('lan', '/tasks list');
    const before = channel.messages.length;
    expect(slack.textOf(list)).toContain('#1 ');
    const next = slack.buttonsOf(list).findLast(({ value }) => value.includes('page:'));
    await door.press({ user: people.lan.id, message: list, value: next!.value });
    await slack.until(() => list.edits === 1);
    expect(slack.textOf(list)).not.toContain('#1 Number');
    expect(slack.textOf(list)).toContain('Number 12 of many');
    expect(channel.messages.length).toBe(before);
    allWell(house);
  });

  test('a mistake is answered with what to type instead, as a button', async () => {
    const house = await openDoorHouse(mode);
    const { world, slack, people, door } = house;
    await world.aTask();
    const told = await house.type('lan', '/tasks finish 1');
    expect(slack.textOf(told)).toContain('/tasks done');
    await door.press({ user: people.lan.id, message: told, label: '/tasks done 1' });
    await slack.until(() => house.last('lan') !== told);
    const [task] = await world.store.query('select state from tasks where number = 1');
    expect(task).toEqual({ state: 'done' });
    allWell(house);
  });

  test('answers follow the language of whoever asks', async () => {
    const house = await openDoorHouse(mode);
    await house.type('lan', '/docket language vi');
    await house.type('lan', '/tasks');
    expect(house.read('lan')).toContain('nhiệm vụ');
    allWell(house);
  });
});

describe.each(modes)('The secretariat adds tasks by form, by %s', (mode) => {
  async function addForm(house: DoorHouse) {
    const { door, slack, people, channel } = house;
    await house.type('hoa', '/tasks mine');
    await door.slash({ user: people.hoa.id, channel, command: '/tasks', text: 'add' });
    return slack.until(() => slack.modalOf(people.hoa.id));
  }

  test('what was wrong comes back in the form, with all that was typed', async () => {
    const house = await openDoorHouse(mode);
    const { world, door, slack, people } = house;
    const view = await addForm(house);
    const values = {
      title: 'Report on the merged offices',
      lead: 'Ministry of Finance',
      due: 'the 30th of never',
    };
    const refused = await door.submit({ user: people.hoa.id, view, values });
    expect(slack.textOf(refused.view!)).toContain('the 30th of never');
    expect(slack.textOf(refused.view!)).toContain('Report on the merged offices');
    expect(await world.store.query('select * from tasks')).toEqual([]);
    await door.submit({ user: people.hoa.id, values: { due: '31/8/2025' } });
    await slack.until(() => house.read('hoa').includes('Report on the merged offices'));
    expect(slack.modalOf(people.hoa.id)).toBeUndefined();
    const [task] = await world.store.query('select title, number from tasks');
    expect(task).toMatchObject({ title: 'Report on the merged offices', number: 1 });
    allWell(house);
  });

  test('groups are found while their names are typed', async () => {
    const house = await openDoorHouse(mode);
    const { door, people } = house;
    await addForm(house);
    const { labels } = await door.suggest({ user: people.hoa.id, field: 'lead', typed: 'fin' });
    expect(labels).toContain('Ministry of Finance');
    const several = await door.suggest({ user: people.hoa.id, field: 'coordinators', typed: 'noi vu' });
    expect(several.labels.join()).toContain('Home Affairs');
    const nothing = await door.suggest({ user: people.hoa.id, field: 'lead', typed: '"' });
    expect(nothing.labels).toEqual([]);
    allWell(house);
  });

  test('a form sent twice adds one task', async () => {
    const house = await openDoorHouse(mode);
    const { world, door, people, slack } = house;
    await addForm(house);
    const sent = await door.submit({
      user: people.hoa.id,
      values: { title: 'Once and no more', lead: 'Ministry of Finance' },
    });
    await slack.until(() => house.read('hoa').includes('Once and no more'));
    await door.again(sent);
    await slack.quiet();
    expect(await world.store.query('select title from tasks')).toHaveLength(1);
    allWell(house);
  });

  test('a past day is asked about, and the answer is a button', async () => {
    const house = await openDoorHouse(mode);
    const { world, door, people, slack } = house;
    await addForm(house);
    const before = house.channel.messages.length;
    await door.submit({
      user: people.hoa.id,
      values: { title: 'Too late already', lead: 'Ministry of Finance', due: '1/7/2025' },
    });
    await slack.until(() => house.channel.messages.length > before);
    const question = house.last('hoa');
    expect(await world.store.query('select * from tasks')).toEqual([]);
    const [yes] = slack.buttonsOf(question);
    await door.press({ user: people.hoa.id, message: question, value: yes!.value });
    await slack.until(() => house.last('hoa') !== question);
    expect(await world.store.query('select title from tasks')).toHaveLength(1);
    allWell(house);
  });

  test('"Track as task" takes a message with its author and the way back to it', async () => {
    const house = await openDoorHouse(mode);
    const { world, door, people, slack, channel, team } = house;
    await house.type('hoa', '/tasks mine');
    const text = `<@${people.an.id}> will count the cars &amp; boats`;
    const message = await door.say({ user: people.minh.id, channel, text });
    await door.shortcut({ user: people.hoa.id, message, callbackId: 'track_task' });
    const form = await slack.until(() => slack.modalOf(people.hoa.id));
    expect(slack.textOf(form)).toContain('@An Member will count the cars & boats');
    await door.submit({ user: people.hoa.id, values: { lead: 'Ministry of Finance' } });
    await slack.until(() => house.read('hoa').includes('count the cars'));
    const [task] = await world.store.query('select title from tasks');
    expect(task).toEqual({ title: '@An Member will count the cars & boats' });
    expect(team.domain).toBe('committee');
    const [source] = await world.store.query('select text, author, link from task_sources');
    expect(source).toEqual({
      text: '@An Member will count the cars & boats',
      author: 'Minh Finance',
      link: expect.stringContaining(`/archives/${channel.id}/p${message.ts.replace('.', '')}`),
    });
    const shown = await house.type('lan', '/tasks show 1');
    expect(house.read('lan')).toContain('Comes from: A message by Minh Finance');
    expect(house.read('lan')).toContain('Quoted: @An Member will count the cars & boats');
    expect(JSON.stringify(shown.blocks)).toContain(JSON.stringify(source!.link));
    allWell(house);
  });

  test('"Read as directive" takes all of a message, and asks for what it does not say', async () => {
    const house = await openDoorHouse(mode);
    const { world, door, people, slack, channel } = house;
    const text = `1. The Ministry of Finance shall pay the movers by 1 August 2025.\n${'They moved in spring. '.repeat(300)}`;
    const message = await door.say({ user: people.minh.id, channel, text });
    await door.shortcut({ user: people.hoa.id, message, callbackId: 'read_directive' });
    const asked = await slack.until(() => slack.modalOf(people.hoa.id));
    expect(slack.textOf(asked)).toContain('It does not say: its number');
    const [kept] = await world.store.query('select author, text from documents');
    expect(kept).toMatchObject({ author: 'Minh Finance', text: text.trim() });
    expect(await world.store.query('select id from tasks')).toEqual([]);
    allWell(house);
  });

  test('a message too long for a title, or for a form, is kept as it was written', async () => {
    const house = await openDoorHouse(mode);
    const { world, door, people, slack, channel } = house;
    const text = `Count the cars\nand the boats. ${'More of it. '.repeat(320)}The end.`;
    const message = await door.say({ user: people.minh.id, channel, text });
    await door.shortcut({ user: people.hoa.id, message, callbackId: 'track_task' });
    const form = await slack.until(() => slack.modalOf(people.hoa.id));
    expect(JSON.stringify(form)).not.toContain('The end.');
    await door.submit({ user: people.hoa.id, values: { lead: 'Ministry of Finance', note: 'By car park' } });
    await slack.until(() => house.read('hoa').includes('Count the cars'));
    const [task] = await world.store.query('select title from tasks');
    expect(task).toEqual({ title: 'Count the cars' });
    expect(await world.store.query('select text from task_sources')).toEqual([{ text }]);
    const [entry] = await world.store.query("select note from history where action = 'added'");
    expect(entry).toEqual({ note: 'By car park' });
    await house.type('lan', '/tasks show 1');
    expect(house.read('lan')).toMatch(/Quoted: Count the cars and the boats\. More of it\..*…/);
    expect(house.read('lan')).not.toContain('The end.');
    allWell(house);
  });

  test('who may not add tasks is told so, and sees no form', async () => {
    const house = await openDoorHouse(mode);
    const { door, people, slack, channel } = house;
    const message = await door.say({ user: people.minh.id, channel, text: 'Count the cars' });
    await door.shortcut({ user: people.bao.id, message, callbackId: 'track_task' });
    await slack.until(() => house.read('bao').includes('Only'));
    expect(slack.modalOf(people.bao.id)).toBeUndefined();
    allWell(house);
  });
});
