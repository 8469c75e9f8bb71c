import { describe, expect, it } from 'vitest';
import { directiveTexts, handInText } from '../commands/directive-texts.ts';
import { button, buttonsOf, eachInItsOwn, formOf, makeWorld, textOf } from '../world.ts';
import { makeScene } from './extensions-scene.ts';
import { withWorker } from './seats-scene.ts';

describe('what is typed the way it is said', () => {
  const told = eachInItsOwn();

  it('“12 until 15 September” is a task and a day, in three languages; “12 August” stays a day', async () => {
    const { say, read, refused, task } = await makeScene();
    for (const until of ['until 15 August', 'đến 15/8', 'hingga 15 Ogos']) {
      expect(await read('lan', `/extensions ask 1 ${until} the survey is late`), until).toContain(
        'Until Friday, 15 August 2025.',
      );
      await say('lan', '/extensions withdraw 1');
    }
    expect(formOf(await say('lan', '/extensions ask 12 August flood')).fields).toContainEqual(
      expect.objectContaining({ name: 'deadline', value: '12 August' }),
    );
    expect(await refused('hoa', '/tasks due 1 until 25/7 flood')).toContain('is due on that day already');
    expect((await task()).deadline.day).toBe('2025-07-25');
  });

  it('whole names need no quotes in front of a part’s day, also where one could be a day', async () => {
    const { world, read } = told;
    await world.aTask({ due: '2025-09-15' });
    const { committeeId } = await world.viewerOf('hoa');
    for (const name of ['Vũ Anh Thư', 'Ngô Thanh Mai'])
      await world.store.members.add(committeeId, { handle: name.at(-1)!, name, office: 'member' });
    for (const [typed, names] of [
      ['Vũ Anh Thư 20/8', 'Vũ Anh Thư'],
      ['ngo thanh mai 20/8', 'Ngô Thanh Mai'],
      ['an, Ngô Thanh Mai 20 August', 'An Member and Ngô Thanh Mai'],
      ['Bao Nobody thứ Tư 20/8', 'Bao Nobody'],
    ])
      expect(await read('lan', `/tasks delegate 1 ${typed} count the posts by 1 August`), typed).toMatch(
        new RegExp(
          `^Given to ${names}: #\\d+ count the posts by 1 August\nDeadline: Wednesday, 20 August 2025`,
        ),
      );
  });

  it('names in a row are told apart by who and what there is', async () => {
    const { read } = told;
    expect(await read('hoa', '/groups lead Ministry of Finance bao')).toContain('Bao Nobody leads');
    expect(await read('hoa', '/groups deputy ministry of home affairs an member from 1/8')).toContain(
      'An Member is a deputy of Ministry of Home Affairs from Fri, 1 Aug 2025 on.',
    );
    expect(await read('hoa', '/groups lead "Ministry of Finance" Bao Nobody vacant')).toContain(
      'no longer leads',
    );
    // Only one of them was said: the other is asked for.
    expect(await read('hoa', '/groups handover Ministry of Finance')).toContain('Hand a seat over');
  });

  it('names in a row that are there in two ways are asked back, and what is pressed is meant past any doubt', async () => {
    const { world, say, read } = told;
    const viewer = await world.viewerOf('hoa');
    const add = (handle: string, name: string) =>
      world.store.members.add(viewer.committeeId, { handle, name, office: 'member' });
    const group = (text: string, vi: string) =>
      world.store.groups.add(viewer, { name: { text, translations: { vi } } });
    await group('Ports', 'Cảng');
    await group('Ports East', 'Cảng Đông');
    await add('eb', 'East Bao');
    const asked = await say('hoa', '/groups lead ports east bao');
    expect(textOf(asked)).toBe('“ports east bao” can be read in several ways. Which one do you mean?');
    expect(buttonsOf(asked).map(({ label }) => label)).toEqual(['Ports, East Bao', 'Ports East, Bao Nobody']);
    await add('bao-east', 'East Bao Junior');
    expect(textOf(await world.press('hoa', asked, 'Ports, East Bao'))).toContain('East Bao leads Ports');
    await say('hoa', '/docket language vi');
    expect(buttonsOf(await say('hoa', '/groups deputy ports east bao')).map(({ label }) => label)).toContain(
      'Cảng Đông, Bao Nobody',
    );
    await say('hoa', '/docket language en');
    // Nothing tells which Chau: that is asked, and not that names go in quotes.
    await add('ch1', 'Chau Anh');
    await add('ch2', 'Chau Binh');
    const which = await say('hoa', '/groups lead Ministry of Finance chau');
    expect(textOf(which)).toBe('Several people fit “chau”. Which one?');
    expect(textOf(await world.press('hoa', which, 'Chau Binh (ch2)'))).toContain(
      'Chau Binh leads Ministry of Finance',
    );
    expect(await read('hoa', '/groups lead ports chau')).toContain('Several people fit “chau”');
  });

  it('names in a row are told of quotes, where it is not clear which words are whose', async () => {
    const { read } = told;
    expect(await read('hoa', '/groups lead Ministry of Finance zzz')).toBe(
      'Several groups fit “Ministry”. Which one? A name of several words goes in quotes: "Home Affairs".',
    );
    expect(await read('hoa', '/groups handover Finance Ministry an')).toMatch(
      /^Nobody here is called “Ministry an”\..* goes in quotes/,
    );
    for (const line of ['/groups lead finance zzz', '/groups lead "Ministry of Finance" Bao Zzz'])
      expect(await read('hoa', line), line).not.toContain('quotes');
  });

  it('days, switches and languages are known as people call them, and a refusal names some', async () => {
    const { read, refused } = told;
    expect(await refused('hoa', '/reports committee tháng 13')).toContain('July, Q3 or 1/7-15/7');
    expect(await read('hoa', '/reports committee csv')).toContain('Lead group');
    expect(await read('hoa', '/groups lead home an từ 1/8')).toContain(
      'An Member leads Ministry of Home Affairs from Fri, 1 Aug 2025 on.',
    );
    expect(await read('an', '/docket language melayu')).toMatch(/bahasa melayu/i);
    expect(await refused('hoa', '/directives show 999')).toContain('/directives list shows all of them.');
  });

  it('an option is known by a word of its name', async () => {
    const { read } = told;
    expect(await read('hoa', '/docket rules levels:2')).toContain('Did you mean “extension-levels:”?');
    expect(await read('hoa', '/docket rules prodcts:note')).toContain('Did you mean “products:”?');
  });

  it('“progress: done” leads to Done, with what was said', async () => {
    const { world, read, say } = told;
    await world.aTask();
    const answer = await say('lan', '/tasks progress 1 đã xong sent by post');
    expect(textOf(answer)).toContain('command of its own: /tasks done 1');
    expect(await read('lan', '/tasks show 1')).toContain('State: open');
    expect(textOf(await say('lan', button(answer, 'Done').line))).toContain('Done: #1');
    expect(await read('lan', '/tasks show 1')).toContain('sent by post');
    for (const done of ['done', '100%', 'siap'])
      expect(await read('lan', `/tasks progress 1 ${done}`), done).toContain('/tasks done 1');
  });
});

describe('how it goes, and the day first set', () => {
  const told = eachInItsOwn();

  it('stand with a part, a request for more time and the item of a directive', async () => {
    const world = await makeWorld();
    const read = async (who: 'an' | 'hoa' | 'lan' | 'minh', line: string) =>
      textOf(await world.say(who, line));
    await handInText(world, directiveTexts.en);
    await world.say('hoa', '/directives accept 1.1');
    await world.say('minh', '/tasks progress 1 at risk no staff');
    await world.say('minh', '/tasks delegate 1 bao 1/8 count the offices');
    await world.say('bao', '/tasks progress 2 blocked no list by:home');
    await world.say('minh', '/extensions ask 1 30/9 no staff');
    expect(await read('an', '/directives show 21-KL/BCD')).toMatch(
      /allot funds .* \| #1 \| .* \| at risk, today/,
    );
    expect(await read('hoa', '/extensions list')).toContain('Ministry of Finance | at risk, today |');
    expect(await read('an', '/tasks show 1')).toMatch(
      /#2 count the offices .*\| blocked, waiting for Ministry of Home Affairs, today/,
    );
    expect(await read('an', '/tasks who 1')).toContain('Progress: at risk, today (Minh Finance');
    await world.say('hoa', '/extensions grant 1');
    expect(await read('an', '/directives show 21-KL/BCD')).toMatch(
      /Tue, 30 Sept 2025 \| first .*, extended once/,
    );
  });

  it('stand in the summary that a successor gets', async () => {
    const { world, say } = told;
    await world.aTask();
    await say('hoa', '/tasks due 1 31/7 the law says so');
    await say('lan', '/tasks progress 1 blocked no list by:finance');
    const { work, post, direct } = withWorker(world);
    await say('hoa', '/groups handover home an');
    await work();
    await post();
    expect(direct('an').join('\n')).toMatch(
      /#1 .*first Fri, 25 Jul 2025 \| Blocked, waiting for Ministry of Finance, today \(Lan Lead/,
    );
  });

  it('why it goes badly is nothing an observer reads in the late list', async () => {
    const world = await makeWorld({ readers: true });
    await world.aTask({ due: '2025-07-18' });
    await world.say('lan', '/tasks progress 1 at risk the minister is ill');
    await world.at('2025-07-21');
    expect(textOf(await world.say('ines', '/reports late'))).toContain('the minister is ill');
    expect(textOf(await world.say('olga', '/reports late'))).toMatch(/#1 /);
    expect(textOf(await world.say('olga', '/reports late'))).not.toMatch(/at risk|minister/);
  });

  it('nor what was shown for a task, or why that was sent back', async () => {
    const world = await makeWorld({ readers: true, governance: { acceptance: true } });
    const seen = async (who: 'ines' | 'olga') =>
      textOf(await world.say(who, '/tasks show 1')) + textOf(await world.say(who, '/tasks list'));
    await world.aTask();
    await world.say('lan', '/tasks done 1 the minister signed it');
    expect(await seen('ines')).toContain('the minister signed it');
    expect(await seen('olga')).toContain('reported by Lan Lead');
    expect(await seen('olga')).not.toContain('minister');
    await world.say('hoa', '/tasks return 1 the minister did not');
    expect(await seen('ines')).toContain('by Hoa Secretary: the minister did not');
    expect(await seen('olga')).toContain('Returned: Fri, 18 Jul 2025\n');
    expect(await seen('olga')).not.toContain('minister');
  });

  it('a dropped whole says which parts went along; opened again, which stay dropped', async () => {
    const { world, say, read } = told;
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 count');
    await say('lan', '/tasks delegate 1 bao 23/7 list');
    await say('lan', '/tasks delegate 1 bao 23/7 print');
    await say('an', '/tasks done 2');
    expect(await read('hoa', '/tasks drop 1 no longer owed')).toContain(
      'Its open parts are dropped with it: #3 and #4.',
    );
    expect(await read('hoa', '/tasks reopen 1')).toContain('Its dropped parts stay dropped: #3 and #4.');
    expect(await read('hoa', '/tasks reopen 3 needed')).not.toContain('parts');
  });
});
