import { describe, expect, test } from 'vitest';
import { records } from '../slack/fake/json.ts';
import { type DoorHouse, openDoorHouse } from './door-house.ts';

const report = { name: 'Biên bản.pdf', content: '%PDF-1.7 handed over', type: 'application/pdf' };

/** The newest message before somebody, with what it carries. */
const last = ({ people }: DoorHouse) => people.an.last();

describe('A file of a task, on Discord', () => {
  test('comes in as an option, and goes to whoever asks for it as an attachment that only they see', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask();
    await (await people.lan.say('/tasks done', { task: '1', file: report })).settled();
    expect(house.read('lan')).toContain('is kept with the task');
    expect(await world.store.query('select name, media_type, size from files')).toEqual([
      { name: 'Biên bản.pdf', media_type: 'application/pdf', size: 20 },
    ]);

    await (await people.an.say('/tasks file', { task: '1' })).settled();
    expect(house.read('an')).toContain('[bien-ban.pdf]');
    const message = last(house);
    expect(message.onlyFor).toBe(people.an.id);
    expect(message.attachments.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
      ['bien-ban.pdf', report.content],
    ]);
    expect(house.read('an')).toContain('Biên bản.pdf');
    expect(house.read('minh')).not.toContain('bien-ban');
    house.allWell();
  });

  test('comes in with the form of a note, and goes out by the button of the task’s card', async () => {
    const house = await openDoorHouse();
    const { people, world, discord } = house;
    await world.aTask();
    const { modal } = await people.an.say('/tasks note', { task: '1' });
    await (await people.an.fill(modal, { File: report })).settled();
    expect(house.read('an')).toContain('Noted on #1');
    await (await people.an.say('/tasks show', { task: '1' })).settled();
    await people.an.press(last(house), 'Get the file');
    await discord.until(() => last(house).attachments.length > 0);
    const message = last(house);
    expect(message.attachments.map(({ bytes }) => bytes.toString())).toEqual([report.content]);
    expect(records(message.components).map(({ type }) => type)).toEqual([17, 13]);
    house.allWell();
  });

  test('that Discord does not take is told of, and is asked for again', async () => {
    const house = await openDoorHouse();
    const { people, world, discord } = house;
    await world.aTask();
    await world.handIn('lan', '/tasks done 1', report);
    const route = 'PATCH /webhooks/:app/:token/messages/:message';
    discord.next(route, { answer: 'refused', status: 413, code: 40_005 });
    await (await people.an.say('/tasks file', { task: '1' })).settled();
    expect(house.read('an')).toContain('Discord did not take the file');
    expect(String(house.faults)).toContain('a file could not be handed over');
  });
});
