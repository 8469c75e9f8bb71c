import { describe, expect, it } from 'vitest';
import { formOf, makeWorld, textOf } from '../world.ts';

describe('adding a task', () => {
  it('is done in one line, the day echoed with its weekday, distance and rule', async () => {
    const world = await makeWorld();
    const answer = await world.say(
      'hoa',
      '/tasks add Guide the communes on accounts lead:finance due:"before 31 August"',
    );
    expect(textOf(answer)).toBe(
      [
        'Added #1 Guide the communes on accounts',
        'Deadline: Sunday, 31 August 2025 (in 44 days)',
        '“before 31 August”. “Before Sun, 31 Aug 2025” includes the day named: the last good day is Sun, 31 Aug 2025.',
        'Sun, 31 Aug 2025 is a day off; reminders come on Fri, 29 Aug 2025.',
      ].join('\n'),
    );
    const seen = textOf(await world.say('minh', '/tasks who 1'));
    expect(seen).toContain('Lead group: Ministry of Finance – Minh Finance');
  });

  it('asks in a form for what is missing and keeps what was said', async () => {
    const world = await makeWorld();
    const form = formOf(await world.say('hoa', '/tasks add Guide the communes'));
    expect(form.fields.find(({ name }) => name === 'title')?.value).toBe('Guide the communes');
    const answer = await world.say('hoa', form.line, {
      title: 'Guide the communes',
      lead: 'noi vu',
      due: 'thứ Sáu tuần sau',
      coordinators: 'tai chinh',
      to: 'lan, an',
    });
    expect(textOf(answer)).toContain('Deadline: Friday, 25 July 2025 (in 7 days)');
    const seen = textOf(await world.say('an', '/tasks show 1'));
    expect(seen).toContain('Coordinating groups: Ministry of Finance');
    expect(seen).toContain('Assigned to: Lan Lead and An Member');
  });

  it('asks back about a past day, and does it when told to go on', async () => {
    const world = await makeWorld();
    const asked = await world.say('hoa', '/tasks add Old promise lead:finance due:10/7/2025');
    expect(textOf(asked)).toContain('Thursday, 10 July 2025 (8 days ago) has passed already');
    expect(textOf(await world.say('minh', '/tasks mine'))).toContain('Nothing waits');
    expect(textOf(await world.press('hoa', asked, 'Yes, go on'))).toContain('Added #1 Old promise');
    expect(textOf(await world.say('minh', '/tasks mine'))).toContain('late by 8 days');
  });

  it('does not believe in 31 April', async () => {
    const world = await makeWorld();
    const answer = await world.say('hoa', '/tasks add Report lead:finance due:31/4');
    expect(textOf(answer)).toContain('There is no such day as “31/4”');
    expect(textOf(await world.say('hoa', '/tasks list'))).toContain('No task fits');
  });
});

describe('moving a deadline', () => {
  it('needs a reason, keeps the first day, and counts', async () => {
    const world = await makeWorld();
    await world.aTask();
    expect(
      formOf(await world.say('hoa', '/tasks due 1 31/8')).fields.find(({ name }) => name === 'deadline')
        ?.value,
    ).toBe('31/8');
    const moved = await world.say('hoa', '/tasks due 1 31/8 Finance needs the new budget first');
    expect(textOf(moved)).toContain('Deadline: Sunday, 31 August 2025 (in 44 days)');
    await world.say('hoa', '/tasks due 1 "15/9" later still');
    const seen = textOf(await world.say('lan', '/tasks show 1'));
    expect(seen).toContain('First deadline: Fri, 25 Jul 2025, moved twice');
    expect(seen).toContain('moved the deadline from Fri, 25 Jul 2025 to Sun, 31 Aug 2025');
    expect(seen).toContain('Finance needs the new budget first');
  });

  it('is the secretariat’s alone', async () => {
    const world = await makeWorld();
    await world.aTask();
    expect(textOf(await world.say('lan', '/tasks due 1 31/8 no time'))).toContain(
      'Only the secretariat can do this',
    );
  });
});

describe('assigning', () => {
  it('changes people and groups, named by any unambiguous beginning', async () => {
    const world = await makeWorld();
    await world.aTask();
    expect(textOf(await world.say('hoa', '/tasks assign 1 an lead:fin coordinators:home'))).toContain(
      'Assigned: #1',
    );
    const seen = textOf(await world.say('an', '/tasks who 1'));
    expect(seen).toContain('Lead group: Ministry of Finance');
    expect(seen).toContain('Coordinating groups: Ministry of Home Affairs');
    expect(textOf(await world.say('an', '/tasks mine'))).toContain('assigned to you');
  });

  it('asks which group is meant when several fit, and the button finishes the call', async () => {
    const world = await makeWorld();
    await world.aTask();
    const asked = await world.say('hoa', '/tasks assign 1 lead:ministry');
    expect(textOf(asked)).toContain('Several groups fit “ministry”');
    expect(textOf(await world.press('hoa', asked, 'Ministry of Finance'))).toContain('Assigned: #1');
    expect(textOf(await world.say('hoa', '/tasks who 1'))).toContain('Lead group: Ministry of Finance');
  });

  it('to the day it has already says which day that is, and keeps the history short', async () => {
    const world = await makeWorld();
    await world.aTask();
    const before = await world.store.digest();
    expect(textOf(await world.say('hoa', '/tasks due 1 25/7 as it was'))).toContain(
      '#1 is due on that day already: Friday, 25 July 2025. Say another day',
    );
    expect(await world.store.digest()).toBe(before);
    await world.aTask({ due: null });
    expect(textOf(await world.say('hoa', '/tasks due 2 none no longer'))).toContain('#2 has no deadline');
  });

  it('says so when nothing would change', async () => {
    const world = await makeWorld();
    await world.aTask();
    expect(textOf(await world.say('hoa', '/tasks assign 1 lead:home'))).toContain('nothing was changed');
  });
});
