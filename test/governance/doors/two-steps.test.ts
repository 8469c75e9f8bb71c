import { describe, expect, it } from 'vitest';
import { button, formOf, textOf } from '../../world.ts';
import { readCard, twoSteps } from '../two-steps-scene.ts';

describe('done in two steps', () => {
  it('is reported, returned, reported again and accepted, as people say and press it', async () => {
    const { world, say, post, asked, task } = await twoSteps();
    await world.aTask();
    expect(await say('lan', '/tasks done 1 sent by post')).toContain('Reported done: #1');
    expect(await say('lan', '/tasks show 1')).toContain('waiting for the secretariat since today');
    expect(await say('hoa', '/tasks return 1 the scan is missing')).toContain('Returned: #1');
    const list = await world.say('lan', '/tasks mine');
    const form = formOf(await world.say('lan', button(list, 'Done').line));
    expect(form.title).toBe('Report #1 done');
    expect(formOf(await world.say('lan', form.line, {})).error).toContain('please give one of these');
    expect(await say('lan', form.line, { note: 'with the scan' })).toContain('Reported done: #1');
    await post();
    const accept = asked()
      .at(-1)!
      .card.buttons.find(({ label }) => label === 'Accept')!;
    const accepted = await world.say('hoa', accept.line);
    expect(textOf(accepted)).toContain('Accepted: #1');
    expect(await say('an', accept.line)).toMatch(
      /^#1 is already accepted by Hoa Secretary, Fri, 18 Jul 2025/,
    );
    await post();
    expect(asked().map(({ card }) => readCard(card).match(/Decided: \w+/)?.[0])).toEqual([
      'Decided: accepted',
    ]);
    expect((await task(1)).state).toBe('done');
    expect(await say('lan', '/tasks show 1')).toContain(
      `Hoa Secretary accepted the report (${world.doorName})`,
    );
  });

  it('waits in a list, where the secretariat decides', async () => {
    const { world, say } = await twoSteps();
    await world.aTask();
    await say('lan', '/tasks done 1 sent');
    const waiting = await world.say('hoa', '/tasks list state:reported');
    expect(textOf(waiting)).toContain('7 days ahead of the deadline');
    const returning = formOf(await world.press('hoa', waiting, 'Return'));
    expect(await say('hoa', returning.line, { task: '1', reason: 'the annex is missing' })).toContain(
      'Returned: #1',
    );
    expect(await say('lan', '/docket rules')).toContain('the lead reports, the secretariat accepts');
  });

  it('is switched off by a no, and the two steps are one', async () => {
    const { world, say } = await twoSteps();
    await world.aTask();
    expect(await say('ada', '/docket rules acceptance:no')).toContain('Only the secretariat can do this');
    expect(await say('hoa', '/docket rules acceptance:no')).toContain('The rules are changed.');
    expect(await say('hoa', '/docket rules')).toContain('in one step: the lead closes the task');
    expect(await say('lan', '/tasks done 1 sent')).toContain('Done: #1');
  });
});
