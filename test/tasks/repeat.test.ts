import { describe, expect, it } from 'vitest';
import { openPeriods } from '../../src/usecases/open-periods.ts';
import { button, buttonsOf, eachInItsOwn, textOf } from '../world.ts';

describe('what comes again', () => {
  const told = eachInItsOwn();
  const { say, read, refused } = told;
  const all = () => told.world.store.query('select number, title, day from tasks order by number');
  const wake = async () => {
    const { committee, now } = await told.world.deedOf('hoa');
    return openPeriods(told.world.store, committee, now);
  };
  const report = '/tasks repeat "Send the report" home affairs';

  it('is set up by words, which are said back with the next three days', async () => {
    const reply = await say('hoa', `${report} by the 25th of each month`);
    expect(textOf(reply)).toContain('1. Send the report');
    expect(textOf(reply)).toContain('every month by day 25');
    expect(textOf(reply)).toContain('Fri, 25 Jul 2025, Mon, 25 Aug 2025 and Thu, 25 Sept 2025');
    expect(textOf(reply)).toContain('1 task is made already');
    expect(textOf(reply)).toContain('next period’s task on Tue, 5 Aug 2025');
    expect(await all()).toEqual([{ number: 1, title: 'Send the report', day: '2025-07-25' }]);
    await told.world.at('2025-08-05');
    expect(await wake()).toBe(1);
    expect(await read('hoa', '/tasks show 2')).toContain('Every month by day 25');
    expect(await wake()).toBe(0);
    const [duty] = await told.world.store.query('select entered_by, recurrence, next_day from duties');
    expect(duty).toEqual({
      entered_by: told.world.people.hoa.id,
      recurrence: '{"kind":"monthly","dayOfMonth":25}',
      next_day: '2025-09-25',
    });
  });

  it.each([
    ['every Friday', 'every Friday', 'Fri, 18 Jul 2025'],
    ['hằng quý, trước ngày 15 tháng cuối quý', 'day 15 of its last month', 'Mon, 15 Sept 2025'],
    ['setiap 15 Jun dan 15 Disember', 'every year by 15 June and 15 December', 'Mon, 15 Dec 2025'],
    ['every 10 days from 1/8/2025', 'every 10 days from Fri, 1 Aug 2025', 'Mon, 11 Aug 2025'],
    ['by the 15th of the last month of each quarter', 'day 15 of its last month', 'Mon, 15 Sept 2025'],
  ])('understands “%s”', async (words, rule, day) => {
    const text = await read('hoa', `${report} ${words}`);
    expect(text).toContain(rule);
    expect(text).toContain(day);
  });

  it('is no deadline that comes but once, and not the same thing twice', async () => {
    expect(await refused('hoa', `${report} 25/8`)).toContain('“25/8” comes but once');
    expect(await refused('hoa', `${report} now and then`)).toContain(
      'as how often. Say for example: every Friday',
    );
    await say('hoa', `${report} every Friday`);
    expect(await refused('hoa', `${report} every Friday`)).toContain('1. Send the report');
    await say('hoa', `${report} every Monday`);
    expect(await told.world.store.query('select number from duties order by number')).toEqual([
      { number: 1 },
      { number: 2 },
    ]);
  });

  it('is set up and ended by the secretariat alone', async () => {
    await say('hoa', `${report} every Friday`);
    await refused('lan', `${report} every Monday`);
    await refused('lan', '/tasks repeat-end 1');
    const list = await say('lan', '/tasks repeats');
    expect(textOf(list)).toContain('1. Send the report');
    expect(buttonsOf(list)).toEqual([]);
  });

  it('is listed by its next days, page by page', async () => {
    expect(await read('hoa', '/tasks repeats')).toContain('Nothing comes again yet');
    for (let day = 1; day <= 12; day++)
      await say('hoa', `/tasks repeat "Report ${day}" finance every ${day + 1} days from ${day}/12/2025`);
    const first = await say('hoa', '/tasks repeats');
    expect(textOf(first)).toContain('1. Report 1 | next Mon, 1 Dec 2025 | every 2 days from Mon, 1 Dec 2025');
    expect(textOf(first)).toContain('Ministry of Finance');
    expect(textOf(first)).not.toContain('11. Report 11');
    const next = await told.world.press('hoa', first, 'Next page');
    expect(textOf(next)).toContain('11. Report 11');
    expect(textOf(next)).not.toContain('10. Report 10');
  });

  it('ends when somebody has confirmed it; the tasks that are there stay', async () => {
    await say('hoa', `${report} every Friday`);
    const before = await all();
    const list = await say('hoa', '/tasks repeats');
    expect(button(list, 'End').line).toContain('tasks repeat-end duty:1');
    const asked = await say('hoa', '/tasks repeat-end 1');
    expect(textOf(asked)).toContain('End “1. Send the report”?');
    expect(await told.world.store.query('select 1 from duties where ended_at is not null')).toEqual([]);
    const ended = await told.world.press('hoa', asked, 'End');
    expect(textOf(ended)).toContain('Ended: 1. Send the report');
    expect(textOf(ended)).toContain(`Its ${before.length} open tasks stay`);
    await told.world.at('2025-12-01');
    expect(await wake()).toBe(0);
    expect(await all()).toEqual(before);
    expect(await refused('hoa', '/tasks repeat-end 1')).toContain('No recurring duty is called “1”');
    const entries = "select action from history where subject = 'duty' order by number";
    expect(await told.world.store.query(entries)).toEqual([{ action: 'repeated' }, { action: 'ended' }]);
  });

  it('is found by words of its title; where several fit, it is asked which', async () => {
    await say('hoa', '/tasks repeat "Báo cáo tài chính" finance hằng quý');
    await say('hoa', '/tasks repeat "Báo cáo nhân sự" home affairs hằng quý');
    expect(await read('hoa', '/tasks repeat-end nhan su')).toContain('End “2. Báo cáo nhân sự”?');
    const which = await say('hoa', '/tasks repeat-end bao cao');
    expect(buttonsOf(which).map(({ label }) => label)).toEqual([
      '1. Báo cáo tài chính',
      '2. Báo cáo nhân sự',
    ]);
  });

  it('is offered where a single task is given such a deadline, and then begins after it', async () => {
    const added = await say('hoa', '/tasks add "Send the report" home affairs by the 25th of each month');
    expect(textOf(added)).toContain('for this period alone');
    expect(await told.world.store.query('select 1 from duties')).toEqual([]);
    const made = await say('hoa', button(added, 'Let it come again').line);
    expect(textOf(made)).toContain('Mon, 25 Aug 2025, Thu, 25 Sept 2025 and Sat, 25 Oct 2025');
    await told.world.at('2025-08-06');
    await wake();
    expect((await all()).map((task) => task.day)).toEqual(['2025-07-25', '2025-08-25']);
    const again = await say('hoa', button(added, 'Let it come again').line);
    expect(textOf(again)).toContain('comes again already');
    expect(
      buttonsOf(await say('hoa', '/tasks add "Once" home affairs 25/8')).map(({ label }) => label),
    ).not.toContain('Let it come again');
  });

  it('counts from the day on which it was said, however late the offer is taken up', async () => {
    const added = await say('hoa', '/tasks add "Look in" home affairs every 10 days');
    await told.world.at('2025-07-21');
    const made = await say('hoa', button(added, 'Let it come again').line);
    expect(textOf(made)).toContain('every 10 days from Mon, 28 Jul 2025');
    expect(textOf(made)).toContain('Thu, 7 Aug 2025, Sun, 17 Aug 2025');
  });
});
