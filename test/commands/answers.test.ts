import { describe, expect, it } from 'vitest';
import { lineLimit } from '../../src/domain/line.ts';
import { buttonsOf, eachInItsOwn, formOf, textOf } from '../world.ts';

/** Friday 18 July 2025; the task is due on Friday 25 July unless a story says otherwise. */
const told = eachInItsOwn();

const rows = () =>
  told.world.store.query(
    'select snoozed_to, acknowledged_on, next_rung_day, version from tasks order by number',
  );
/** The buttons of a reply, but for the note that everybody may add. */
const labels = (reply: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(reply)
    .map(({ label }) => label)
    .filter((label) => label !== 'Add note');

describe('“I know”', () => {
  it('is noted for all to see, by whoever of the lead group says it', async () => {
    await told.world.aTask();
    const answer = await told.read('dan', '/tasks ack 1');
    expect(answer).toContain('Noted that you know of #1 Fill the vacant commune posts');
    expect(answer).toContain('Reminders go on until it is done.');
    const seen = await told.read('bao', '/tasks show 1');
    expect(seen).toContain('Acknowledged: Dan Deputy, Fri, 18 Jul 2025');
    expect(seen).toContain(`Fri, 18 Jul 2025: Dan Deputy acknowledged it (${told.world.doorName})`);
  });

  it('is thanked for when it is said again, and changes nothing then', async () => {
    await told.world.aTask();
    await told.say('lan', '/tasks ack 1');
    const before = await told.world.store.digest();
    for (const who of ['lan', 'hoa'] as const)
      expect(await told.read(who, '/tasks ack 1')).toBe(
        '#1 is acknowledged already, thank you: Lan Lead, Fri, 18 Jul 2025.',
      );
    expect(await told.world.store.digest()).toBe(before);
  });

  it('can be said once more when the day has gone by, and not a third time', async () => {
    await told.world.aTask();
    await told.say('lan', '/tasks ack 1');
    await told.world.at('2025-07-28');
    expect(await told.read('lan', '/tasks ack 1')).toContain('Noted that you know');
    await told.world.at('2025-08-05');
    expect(await told.read('lan', '/tasks ack 1')).toContain('acknowledged already');
    expect(await rows()).toMatchObject([{ acknowledged_on: '2025-07-28' }]);
  });

  it('is nothing to say of a task that is done, nor for those who only coordinate', async () => {
    await told.world.aTask({ coordinatorIds: [told.world.groups.finance.id] });
    expect(await told.refused('minh', '/tasks ack 1')).toContain('Only the secretariat,');
    await told.say('lan', '/tasks done 1');
    expect(await told.refused('lan', '/tasks ack 1')).toContain('#1 is already done: Lan Lead');
    expect(await told.refused('lan', '/tasks ack 9')).toContain('9');
  });

  it('is said by whoever says how it goes, which the task’s card offers and every door takes', async () => {
    await told.world.aTask();
    const card = await told.say('lan', '/tasks show 1');
    expect(labels(card)).toEqual(expect.arrayContaining(['Done', 'On track', 'Remind me later']));
    expect(buttonsOf(card).every(({ line }) => line.length <= lineLimit)).toBe(true);
    expect(labels(await told.say('minh', '/tasks show 1'))).toEqual([]);
    expect(textOf(await told.world.press('lan', card, 'On track'))).toContain('Noted how it goes');
    expect(await rows()).toMatchObject([{ acknowledged_on: '2025-07-18' }]);
    const after = await told.say('lan', '/tasks show 1');
    expect(labels(after)).not.toContain('On track');
    expect(textOf(after)).not.toContain('Acknowledged:');
    // The first card's button is older than the task, but asks for nothing new.
    expect(textOf(await told.world.press('lan', card, 'On track'))).toContain('said to be so today already');
    expect(await told.read('dan', '/tasks ack 1')).toContain('acknowledged already');
  });

  it('is forgotten when the deadline moves: that is another promise', async () => {
    await told.world.aTask();
    await told.say('lan', '/tasks ack 1');
    await told.say('lan', '/tasks snooze 1 23/7');
    await told.say('hoa', '/tasks due 1 15/8 agreed');
    const seen = await told.read('lan', '/tasks show 1');
    expect(seen).not.toContain('Acknowledged:');
    expect(seen).not.toContain('Reminders wait');
    expect(await rows()).toMatchObject([{ snoozed_to: null, acknowledged_on: null }]);
  });

  it('is answered with the right command where another word is used for it', async () => {
    await told.world.aTask();
    for (const word of ['acknowledge', 'seen', 'da-ro', 'maklum'])
      expect(await told.read('lan', `/tasks ${word} 1`), word).toContain('/tasks ack');
  });
});

describe('“Remind me later”', () => {
  it('asks for the day in a form, and puts the reminders off to it', async () => {
    await told.world.aTask();
    const form = formOf(
      await told.world.press('lan', await told.say('lan', '/tasks show 1'), 'Remind me later'),
    );
    expect(form.fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['task', 'task', true],
      ['day', 'day', true],
    ]);
    const answer = textOf(await told.say('lan', form.line, { task: '1', day: '2025-07-23' }));
    expect(answer).toContain('Reminders put off: #1 Fill the vacant commune posts');
    expect(answer).toContain('The next one comes on Wednesday, 23 July 2025, none before.');
    const seen = await told.read('lan', '/tasks show 1');
    expect(seen).toContain('Reminders wait until: Wed, 23 Jul 2025');
    expect(seen).toContain('Lan Lead put its reminders off to Wed, 23 Jul 2025');
    // The rung of the 22nd is looked at when it comes, and noted as put off.
    expect(await rows()).toMatchObject([{ snoozed_to: '2025-07-23', next_rung_day: '2025-07-22' }]);
  });

  it('understands days as people say them, in three languages', async () => {
    await told.world.aTask();
    for (const [said, day] of [
      ['tomorrow', undefined],
      ['next Monday', '2025-07-21'],
      ['thứ Ba tuần sau', '2025-07-22'],
      ['lusa', undefined],
      ['24/7', '2025-07-24'],
    ] as const) {
      const answer = await told.say('lan', `/tasks snooze 1 ${said}`);
      if (day) expect(await rows(), said).toMatchObject([{ snoozed_to: day }]);
      // On this Friday, tomorrow and the day after are the weekend: nobody is reminded then, nor before.
      else expect(textOf(answer), said).toContain('is a day off, and no working day lies between');
    }
  });

  it('comes on the working day before, where the day is one off', async () => {
    await told.world.aTask({ due: '2025-07-30' });
    expect(await told.read('lan', '/tasks snooze 1 27/7')).toContain(
      'Sunday, 27 July 2025 is a day off: the next one comes on the working day before, Friday, 25 July 2025.',
    );
    expect(await rows()).toMatchObject([{ snoozed_to: '2025-07-25' }]);
  });

  it('is refused with a word of why, and nothing is changed', async () => {
    const { world } = told;
    await world.aTask();
    await world.aTask({ called: 'No day', due: null });
    await world.aTask({ called: 'Late', due: '2025-07-16' });
    await world.aTask({ called: 'Finance’s', leadGroupId: world.groups.finance.id });
    const before = await world.store.digest();
    for (const [line, why] of [
      ['1 26/7', 'at most until Fri, 25 Jul 2025, the day itself'],
      ['1 17/7', 'Thu, 17 Jul 2025 is not ahead'],
      ['1 today', 'Fri, 18 Jul 2025 is not ahead'],
      ['1 31/4', 'There is no such day'],
      ['1 soon', 'soon'],
      ['1 off', 'were not put off'],
      ['2 24/7', '#2 has no deadline, so no reminder comes'],
      ['3 24/7', 'what is overdue cannot wait'],
      ['4 24/7', 'Nothing was changed'],
    ] as const)
      expect(await told.refused('lan', `/tasks snooze ${line}`), line).toContain(why);
    expect(await world.store.digest()).toBe(before);
  });

  it('is taken back by its button or by “off”, in any language', async () => {
    await told.world.aTask();
    const answer = await told.say('lan', '/tasks snooze 1 24/7');
    const back = await told.world.press('lan', answer, 'Remind as usual');
    expect(textOf(back)).toContain('Reminders come as usual again: #1');
    for (const word of ['off', 'bỏ', 'batal', 'none']) {
      await told.say('dan', '/tasks snooze 1 24/7');
      expect(await told.read('dan', `/tasks snooze 1 ${word}`), word).toContain('as usual again');
    }
    expect(await rows()).toMatchObject([{ snoozed_to: null, next_rung_day: '2025-07-22' }]);
    expect(await told.read('lan', '/tasks show 1')).toContain('had its reminders come as usual again');
    await told.say('dan', '/tasks snooze 1 24/7');
    const offered = labels(await told.say('lan', '/tasks show 1'));
    expect(offered).toContain('Remind as usual');
    expect(offered).not.toContain('Remind me later');
  });

  it('is not offered where no day is left to wait for', async () => {
    await told.world.aTask({ due: '2025-07-19' });
    expect(labels(await told.say('lan', '/tasks show 1'))).not.toContain('Remind me later');
  });
});
