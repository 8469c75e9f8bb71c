import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { assignTask } from '../../src/usecases/tasks/assign-task.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { dropTask } from '../../src/usecases/tasks/drop-task.ts';
import { noteTask } from '../../src/usecases/tasks/note-task.ts';
import { undoDone } from '../../src/usecases/tasks/reopen-task.ts';
import { engines, type TestStore } from '../engines.ts';
import { textOn } from './chat-server.ts';
import { eachInHouse } from './each-in-house.ts';
import { type House, makeHouse } from './house.ts';

describe.each(engines)('notes in the threads of cards, on $name', (engine) => {
  let store: TestStore;
  let house: House;

  eachInHouse(engine, (opened) => ({ store, house } = opened));

  const note = async (number: number, said: string) => noteTask(await house.deed(), { number, note: said });
  /** What stands below cards, in all channels: "home below p1: Hoa: …". */
  const notes = () =>
    [...house.chat.channels].flatMap(([channel, posts]) =>
      posts.flatMap(({ below, card }) => (below ? [`${channel} below ${below}:${textOn(card)}`] : [])),
    );
  const lastIn = (channel: string) =>
    house.chat
      .in(channel)
      .filter((post) => !post.below)
      .at(-1)!.id;
  async function morning(day: Day) {
    await house.at(day);
    await house.plan();
    await house.deliver();
  }

  it('stands below the latest card there that spoke of the task, in few words', async () => {
    await house.task('Vaccines', '2025-07-25');
    await house.task('Roads', '2025-07-25');
    await morning('2025-07-22');
    await morning('2025-07-24');
    await note(1, 'sent by post');
    await house.deliver();
    expect(house.chat.numbersIn('home')).toEqual([[1, 2], [1, 2], [1, 2], []]);
    expect(notes()).toEqual([`home below ${lastIn('home')}:\nHoa: sent by post · task 1`]);
    expect(house.chat.in('home').at(-1)!.card).toMatchObject({
      summary: 'Hoa: sent by post · task 1',
      buttons: [],
    });
    await house.edit();
    expect(await house.deliver()).toMatchObject({ claimed: 0 });
  });

  it('names the file that came with it, or came alone', async () => {
    await house.task('Vaccines', '2025-09-25');
    await house.deliver();
    const file = { option: 'file', name: 'plan.pdf', size: 1, bytes: async () => new Uint8Array(1) };
    await noteTask(await house.deed(), { number: 1, file });
    await noteTask(await house.deed(), { number: 1, note: 'as agreed', file });
    await house.deliver();
    expect(notes().map((one) => one.split('\n')[1])).toEqual([
      'Hoa: plan.pdf · task 1',
      'Hoa: as agreed · plan.pdf · task 1',
    ]);
  });

  it('stands below the news of a task that was just added', async () => {
    await house.task('Vaccines', '2025-09-25');
    await house.deliver();
    await note(1, 'the file is with Lan');
    await house.deliver();
    expect(notes()).toEqual([`home below ${lastIn('home')}:\nHoa: the file is with Lan · task 1`]);
  });

  it('stands in the channels of all groups that the task is of now, and of no others', async () => {
    const { finance } = house.groups;
    const health = await house.group('Ministry of Health', 'health');
    const clinic = await house.group('Clinic', undefined, health.id);
    const task = await house.task('Vaccines', '2025-09-25', { coordinatorIds: [finance.id, clinic.id] });
    await house.task('Roads', '2025-09-25', { leadGroupId: house.groups.office.id });
    await house.deliver();
    await assignTask(await house.deed(), { number: task.number, coordinatorIds: [clinic.id] });
    await note(1, 'sent');
    await house.deliver();
    expect(
      notes()
        .map((one) => one.split(' ')[0])
        .sort(),
    ).toEqual(['health', 'home']);
  });

  it('says nothing where no card stands, and below none that is older than 45 days', async () => {
    await house.task('Vaccines', '2025-12-25');
    await house.task('Roads', null, { leadGroupId: (await house.group('Ministry of Roads')).id });
    await house.deliver();
    await house.at('2025-09-01', '08:29');
    await note(1, 'still there');
    await house.at('2025-09-01', '08:31');
    await note(1, 'too late');
    await house.deliver();
    expect(notes()).toEqual([`home below ${lastIn('home')}:\nHoa: still there · task 1`]);
    // The news of the second went to its seat's nearest: a note is for channels where it stands.
    const before = house.chat.everything.length;
    await store.query("update messages set channel = 'elsewhere' where kind = 'announcement'");
    await note(2, 'nobody is told');
    await house.deliver();
    expect(house.chat.everything).toHaveLength(before);
  });

  it('says the words given with a task that is done; they stay when that is undone', async () => {
    await house.task('Vaccines', '2025-07-25');
    await morning('2025-07-24');
    await doneTask(await house.deed(), { number: 1, note: 'letter 12/BC' });
    await house.deliver();
    await undoDone(await house.deed(), { number: 1 });
    await house.deliver();
    await house.edit();
    expect(notes()).toEqual([`home below ${lastIn('home')}:\nHoa: letter 12/BC · task 1, done`]);
    await doneTask(await house.deed(), { number: 1 });
    await house.deliver();
    expect(notes(), 'no words, no note').toHaveLength(1);
  });

  it('does not say in the room what its news of the change says already', async () => {
    await house.task('Vaccines', '2025-07-25');
    await morning('2025-07-24');
    await dropTask(await house.deed(), { number: 1, reason: 'merged into 7' });
    await house.deliver();
    expect(notes()).toEqual([]);
    expect(textOn(house.chat.in('home').at(-1)!.card)).toContain('Reason: merged into 7');
  });

  it('speaks the committee’s language', async () => {
    for (const [language, said] of [
      ['vi', 'Hoa: đã gửi · nhiệm vụ 1'],
      ['ms', 'Hoa: đã gửi · tugasan 1'],
    ] as const) {
      // A channel is one committee's: the house before gives its own up.
      await store.query('delete from group_channels');
      house = await makeHouse(store, { language });
      await house.task('Vaccines', '2025-09-25');
      await house.deliver();
      await note(1, 'đã gửi');
      await house.deliver();
      expect(notes()).toEqual([`home below ${lastIn('home')}:\n${said}`]);
    }
  });

  it('is said once though the answer is lost, and though several deliver', async () => {
    await house.task('Vaccines', '2025-09-25');
    await house.deliver();
    await note(1, 'sent');
    house.chat.breaks = ['after'];
    await house.deliver();
    await house.deliver();
    await note(1, 'sent');
    await Promise.all(['w1', 'w2', 'w3'].map((owner) => house.deliver({ owner })));
    expect(notes()).toHaveLength(2);
    expect(await store.query("select state from messages where kind = 'note'")).toEqual([
      { state: 'sent' },
      { state: 'sent' },
    ]);
  });

  it('is not said at all when the change is refused', async () => {
    await house.task('Vaccines', '2025-09-25');
    await house.deliver();
    const tooLate = doneTask(await house.deed(), { number: 1, note: 'sent', seen: 7 });
    await expect(tooLate).rejects.toThrow('errors.stale');
    expect(await house.deliver()).toMatchObject({ claimed: 0 });
    expect(notes()).toEqual([]);
  });

  it.each([
    ['its card was deleted', (one: House) => void one.chat.channels.set('home', []), 'thread_not_found'],
    ['its channel is gone', (one: House) => void one.chat.dead.add('home'), 'channel_not_found'],
  ])('is left, with its reason, when %s; nobody is alarmed', async (_, spoil, why) => {
    await house.task('Vaccines', '2025-09-25');
    await house.deliver();
    await note(1, 'sent');
    spoil(house);
    await house.deliver();
    const [line] = await store.outbox.ledger(house.committeeId, 1);
    expect(line).toMatchObject({ kind: 'note', state: 'skipped', error: why });
    expect(await store.outbox.backlog()).toMatchObject({ unreachable: 0, failed: 0, waiting: 0 });
    expect(await house.deliver()).toMatchObject({ claimed: 0 });
  });

  it('waits as long as its channel is to wait', async () => {
    await house.task('Vaccines', '2025-09-25');
    await house.deliver();
    await note(1, 'sent');
    house.chat.throttled.set('home', 60_000);
    await house.deliver();
    expect(notes()).toEqual([]);
    house.chat.throttled.clear();
    await house.deliver();
    expect(notes()).toHaveLength(1);
  });
});
