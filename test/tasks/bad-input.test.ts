import { describe, expect, it } from 'vitest';
import { button, cardOf, makeWorld, textOf } from '../world.ts';

const answerOf = async (
  line: string,
  who: Parameters<Awaited<ReturnType<typeof makeWorld>>['say']>[0] = 'hoa',
) => {
  const world = await makeWorld();
  await world.aTask();
  return { world, reply: await world.say(who, line) };
};

describe('what cannot be understood is answered with what to type instead', () => {
  it.each([
    ['/taks mine', '/tasks mine'],
    ['/tasks dnoe 1', '/tasks done'],
    ['/tasks mien', '/tasks mine'],
    ['/xyzzy', '/docket help'],
    ['/tasks list grop:finance', 'group:'],
    ['/tasks mine please now', '/tasks mine takes nothing more. Leave out “please now”'],
    ['/tasks show 1 please', '/tasks show takes nothing more. Leave out “please”'],
    ['/tasks list page:2', 'That page is not there any more'],
    ['/tasks search x page:"2025-07-01|3"', 'That page is not there any more'],
    ['/tasks done 1 2 3', 'One task at a time'],
    ['/tasks done 1,2', 'One task at a time'],
    ['/tasks done 99', 'There is no task #99'],
    ['/tasks done zebra', 'No task has the words “zebra”'],
    ['/tasks due 1 32/13 because', 'There is no such day as “32/13”'],
    ['/tasks list due:31/4', 'There is no such day as “31/4”'],
    ['/tasks list due:sometime', 'I cannot read “sometime” as a day'],
    ['/tasks list group:atlantis', 'No group here is called “atlantis”'],
    ['/tasks list state:sleeping', '“sleeping” is not one of the choices'],
    ['/tasks list assignee:zebra', 'Nobody here is called “zebra”'],
    ['/tasks add x due:"25/7" lead:"', 'No group here is called'],
  ])('%s', async (line, instead) => {
    const { world, reply } = await answerOf(line);
    expect(JSON.stringify(reply)).toContain(instead);
    expect(world.faults).toEqual([]);
  });

  it('in the asker’s own language', async () => {
    const world = await makeWorld({ language: 'vi' });
    expect(textOf(await world.say('lan', '/tasks done 5'))).toContain('Ban Chỉ đạo này không có nhiệm vụ #5');
    expect(textOf(await world.say('lan', '/tasks list due:30/2'))).toContain('Không có ngày “30/2”');
  });

  it('a guessed command is a button', async () => {
    const { world, reply } = await answerOf('/tasks mien', 'lan');
    expect(textOf(await world.press('lan', reply, '/tasks mine'))).toContain('What waits for Lan Lead');
  });
});

describe('people who have no business here', () => {
  it('a stranger is told how to get in, and learns nothing', async () => {
    const { reply } = await answerOf('/tasks list', 'stranger');
    expect(textOf(reply)).toBe(
      'I do not know you in this committee yet. Please ask the secretariat to add you; then try again.',
    );
  });

  it('a button of another committee does not work, as if that committee did not exist', async () => {
    const here = await makeWorld({ name: 'Here' });
    const there = await makeWorld({ name: 'There', store: here.store });
    await there.aTask({ called: 'Their secret' });
    const theirs = button(await there.say('lan', '/tasks mine'), 'Done').line;
    const answer = await here.say('hoa', theirs);
    expect(textOf(answer)).toContain('I do not know you in this committee');
    expect(textOf(await there.say('lan', '/tasks show 1'))).toContain('State: open');
    expect(textOf(await here.say('hoa', '/tasks search secret'))).toContain('No task has all of these words');
    expect(textOf(await here.say('hoa', '/tasks show 1'))).toContain('There is no task #1');
  });
});

describe('hostile text', () => {
  it('a title of 10,000 characters is refused with its length, nothing is cut in silence', async () => {
    const { world, reply } = await answerOf(`/tasks add ${'x'.repeat(10_000)} lead:finance`);
    expect(textOf(reply)).toContain('“Title” has 10,000 characters; 300 fit');
    expect(textOf(await world.say('hoa', '/tasks list any'))).not.toContain('xxx');
  });

  it('control characters and turned-around text do not get in; marks are composed', async () => {
    const { world } = await answerOf('/tasks add \u202EReport\u0007 on Tie\u0302\u0301n lead:finance');
    expect(textOf(await world.say('hoa', '/tasks show 2'))).toMatch(/^#2 Report on Tiến\n/);
  });

  it('mark-up and mentions stay the text they are, and mention nobody', async () => {
    const title = '<script>alert(1)</script> <!channel> @everyone <@U123> *bold* [x](https://e.org)';
    const { world } = await answerOf(`/tasks add title:"${title}" lead:finance`);
    const card = cardOf(await world.say('hoa', '/tasks show 2'));
    expect(card.title).toBe(`#2 ${title}`);
    expect(card.mentions ?? []).toEqual([]);
  });

  it('nothing anyone types makes a fault', async () => {
    const world = await makeWorld();
    const nasty = [
      '',
      '/',
      '//',
      '/tasks "',
      '/tasks show 999999999999',
      '/tasks show -1',
      '/tasks show 1.5',
      '/tasks add',
      'c1',
      'c1 ',
      'c1 draft',
      'c1 draft zzz',
      'c9 tasks mine',
      'c1 tasks done 1 v99',
      '/tasks done 1 v1',
      '\u0000',
      '/tasks mine page:"x|y"',
      '/tasks mine page:zz',
      '/tasks search page:-4 x',
      '/tasks list page:2025-99-99|1',
      '😀'.repeat(400),
      `/${'a'.repeat(5000)}`,
    ];
    for (const line of nasty) {
      const reply = await world.say('lan', line);
      expect(reply.kind === 'form' || textOf(reply).length > 0, line).toBe(true);
    }
    expect(world.faults).toEqual([]);
  });
});
