import { describe, expect, it } from 'vitest';
import { behind } from '../governance/behind.ts';
import { button, buttonsOf, formOf, makeWorld, textOf } from '../world.ts';

describe('marking a task done', () => {
  it('a lead presses Done on their list; the task is done, dated, and in the history with the door', async () => {
    const world = await makeWorld();
    await world.aTask();
    const list = await world.say('lan', '/tasks mine');
    const done = await world.press('lan', list, 'Done');
    expect(textOf(done)).toContain('Done: #1 Fill the vacant commune posts');
    const seen = textOf(await world.say('hoa', '/tasks show 1'));
    expect(seen).toContain('State: done');
    expect(seen).toContain(`Fri, 18 Jul 2025: Lan Lead marked it done (${world.doorName})`);
    expect(textOf(await world.say('lan', '/tasks mine'))).toContain('Nothing waits for you');
  });

  it('keeps the note or link that came with it', async () => {
    const world = await makeWorld();
    await world.aTask();
    await world.say('dan', '/tasks done 1 sent by post, see https://example.org/a?b=1');
    expect(textOf(await world.say('an', '/tasks show #1'))).toContain(
      'sent by post, see https://example.org/a?b=1',
    );
  });

  it('an assignee may, though they hold no seat; another group’s lead may not', async () => {
    const world = await makeWorld();
    await world.aTask({ assigneeIds: [world.people.an.id] });
    expect(textOf(await world.say('minh', '/tasks done 1'))).toBe(
      'Only the secretariat, the lead of the task’s group, the lead’s deputies and those it is assigned to can do this. Nothing was changed.',
    );
    expect(textOf(await world.say('an', '/tasks done 1'))).toContain('Done: #1');
  });

  it('opens a form when the number is missing, and the filled form does it', async () => {
    const world = await makeWorld();
    await world.aTask();
    const form = formOf(await world.say('lan', '/tasks done'));
    expect(form.fields.map((field) => [field.name, field.required])).toEqual([
      ['task', true],
      ['note', false],
      ['document', false],
      ['link', false],
      ['file', false],
    ]);
    const wrong = formOf(await world.say('lan', form.line, { task: '99', note: 'by courier' }));
    expect(wrong.error).toContain('There is no task #99');
    expect(wrong.fields.map((field) => field.value)).toEqual([
      '99',
      'by courier',
      undefined,
      undefined,
      undefined,
    ]);
    expect(textOf(await world.say('lan', wrong.line, { task: '1', note: 'by courier' }))).toContain(
      'Done: #1',
    );
  });

  it('two people press Done at once: one does it, the other is told who did', async () => {
    const world = await makeWorld();
    await world.aTask();
    const line = button(await world.say('lan', '/tasks mine'), 'Done').line;
    const answers = (await Promise.all([world.say('lan', line), world.say('dan', line)])).map(textOf);
    expect(answers.filter((text) => text.startsWith('Done: #1'))).toHaveLength(1);
    expect(
      answers.filter((text) => /^#1 is already done: (Lan Lead|Dan Deputy), Fri, 18 Jul 2025\./.test(text)),
    ).toHaveLength(1);
  });

  it('an old button changes nothing and shows how to see the task as it is', async () => {
    const world = await makeWorld();
    await world.aTask();
    const list = await world.say('lan', '/tasks mine');
    await world.say('hoa', '/tasks edit 1 Fill all vacant posts');
    const answer = await world.press('lan', list, 'Done');
    expect(textOf(answer)).toContain('#1 has changed since that button was made');
    expect(textOf(await world.press('lan', answer, 'Details'))).toContain('State: open');
    expect(textOf(await world.say('lan', '/tasks done 1'))).toContain('Done: #1 Fill all vacant posts');
  });
});

describe('taking it back', () => {
  it('Undo opens it again for the one who pressed, and the history keeps both', async () => {
    const world = await makeWorld();
    await world.aTask();
    const done = await world.say('lan', '/tasks done 1');
    expect(textOf(await world.press('lan', done, 'Undo'))).toContain('Open again: #1');
    const seen = textOf(await world.say('lan', '/tasks show 1'));
    expect(seen).toContain('State: open');
    expect(seen).toMatch(
      /Lan Lead took “done” back[\s\S]*Lan Lead marked it done[\s\S]*Hoa Secretary added it/,
    );
  });

  it('is possible for ten minutes of real time, whatever the committee’s clock says', async () => {
    const world = await makeWorld();
    await world.aTask();
    const done = await world.say('lan', '/tasks done 1');
    const minutesAgo = (minutes: number) =>
      behind(
        world,
        `update history set recorded_at = recorded_at - ${minutes * 60_000} where action = 'done'`,
      );
    await world.at('2025-07-24');
    await minutesAgo(9);
    expect(textOf(await world.press('lan', done, 'Undo'))).toContain('Open again: #1');
    const again = await world.say('lan', '/tasks done 1');
    await minutesAgo(11);
    const before = await world.store.digest();
    const late = textOf(await world.press('lan', again, 'Undo'));
    expect(late).toContain('There is nothing of yours to undo on #1');
    expect(late).toContain('/tasks reopen 1');
    expect(await world.store.digest()).toBe(before);
    expect(textOf(await world.say('lan', '/tasks who 1'))).toContain('State: done, Thu, 24 Jul 2025');
  });

  it('an assignee who did the last thing may undo it too, and it says so once only', async () => {
    const world = await makeWorld();
    await world.aTask({ assigneeIds: [world.people.an.id] });
    const done = await world.say('an', '/tasks done 1');
    const undo = button(done, 'Undo').line;
    const answers = (await Promise.all([world.say('an', undo), world.say('an', undo)])).map(textOf);
    expect(answers.filter((text) => text.startsWith('Open again'))).toHaveLength(1);
    expect(textOf(await world.say('an', '/tasks who 1'))).toContain('State: open');
  });

  it('nobody undoes what another did', async () => {
    const world = await makeWorld();
    await world.aTask();
    const done = await world.say('lan', '/tasks done 1');
    expect(textOf(await world.press('dan', done, 'Undo'))).toContain(
      'There is nothing of yours to undo on #1',
    );
  });

  it('the secretariat reopens what was dropped; the lead cannot', async () => {
    const world = await makeWorld();
    await world.aTask();
    expect(formOf(await world.say('hoa', '/tasks drop 1')).fields.map(({ name }) => name)).toEqual([
      'task',
      'reason',
    ]);
    expect(textOf(await world.say('hoa', '/tasks drop 1 merged with another item'))).toContain('Dropped: #1');
    expect(textOf(await world.say('lan', '/tasks done 1'))).toContain('#1 was dropped: Hoa Secretary');
    expect(textOf(await world.say('lan', '/tasks reopen 1'))).toContain('Only the secretariat can do this');
    expect(textOf(await world.say('hoa', '/tasks reopen 1'))).toContain('Open again: #1');
  });
});

describe('what a card offers', () => {
  it('only what the reader may do', async () => {
    const world = await makeWorld();
    await world.aTask();
    const labels = async (who: 'lan' | 'hoa' | 'an') =>
      buttonsOf(await world.say(who, '/tasks show 1')).map(({ label }) => label);
    expect(await labels('lan')).toEqual(
      expect.arrayContaining(['Done', 'On track', 'At risk', 'Blocked', 'Remind me later', 'Add note']),
    );
    expect(await labels('an')).toEqual(['Add note']);
    expect(await labels('hoa')).toEqual(['Done', 'Move deadline', 'Assign', 'Edit', 'Add note', 'Drop']);
  });
});
