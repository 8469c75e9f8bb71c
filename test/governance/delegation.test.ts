import { describe, expect, it } from 'vitest';
import { button, buttonsOf, cardOf, eachInItsOwn, textOf } from '../world.ts';
import { withChat } from './parts.ts';

describe('a lead gives parts of a task to members', () => {
  const told = eachInItsOwn();

  it('as tasks of their own with earlier days, which the whole shows, and which show the whole', async () => {
    const { world, say, read } = told;
    await world.aTask({ called: 'Rebuild the schools', due: '2025-08-15' });
    await say('hoa', '/groups members home add:an');
    const given = await say(
      'lan',
      '/tasks delegate 1 an 25/7 List the schools that stand in 2 communes by 5 August',
    );
    expect(textOf(given)).toContain(
      'Given to An Member: #2 List the schools that stand in 2 communes by 5 August',
    );
    expect(textOf(given)).toContain('Friday, 25 July 2025');
    await say('dan', '/tasks delegate 1 an, bao 1/8 Ask for bids');
    await say('an', '/tasks done 2');
    const whole = await read('lan', '/tasks show 1');
    expect(whole).toContain('Parts: 1 of 2 done');
    expect(whole).toMatch(/#3 Ask for bids \| in 14 days \| An Member and Bao Nobody \| Fri, 1 Aug 2025/);
    expect(whole).toMatch(/#2 List the schools .+ \| done \| An Member/);
    expect(whole).toContain('Lan Lead gave a part: #2, until Fri, 25 Jul 2025');
    const part = await read('an', '/tasks show 3');
    expect(part).toContain('Part of: #1 Rebuild the schools');
    expect(part).toContain('Lead group: Ministry of Home Affairs');
    expect(part).toContain('Assigned to: An Member and Bao Nobody');
  });

  it('which wait for those they were given to, and not for all who lead the group', async () => {
    const { world, say, read } = told;
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    expect(await read('an', '/tasks mine')).toMatch(/#2 List the posts \|.*part of #1/);
    const lan = await read('lan', '/tasks mine');
    expect(lan).toMatch(/#1 Fill the vacant commune posts \|.*0 of 1 part done/);
    expect(lan).not.toContain('#2');
    // Parts are the group's own matter: to the committee it owes the whole.
    expect(await read('hoa', '/reports now')).toContain('Ministry of Home Affairs | 1 |');
    expect(await read('hoa', '/tasks list group:home')).toContain('#2 List the posts');
    await world.at('2025-07-24');
    expect(await read('hoa', '/reports late')).not.toContain('#2');
  });

  it('whose names may be days, and whose parts may end in one', async () => {
    const { world, read } = told;
    await world.aTask({ due: '2025-08-15' });
    const hoa = await world.viewerOf('hoa');
    await world.store.members.add(hoa.committeeId, { handle: 'thu', name: 'Thu Deputy', office: 'member' });
    const given = await read('lan', '/tasks delegate 1 thu, an 25/7 Ask for the lists by 5 August');
    expect(given).toContain('Given to Thu Deputy and An Member: #2 Ask for the lists by 5 August');
    expect(given).toContain('Friday, 25 July 2025');
    const named = await read('lan', '/tasks delegate 1 to:thu due:"next Friday" what:Count');
    expect(named).toContain('Given to Thu Deputy: #3 Count');
  });

  it('who are known by their names in small letters too, with marks or without, whatever else a word may mean', async () => {
    const { world, say, read, refused } = told;
    await world.aTask({ due: '2025-09-15' });
    const { committeeId } = await world.viewerOf('hoa');
    const add = (handle: string, name: string) =>
      world.store.members.add(committeeId, { handle, name, office: 'member' });
    await add('vat', 'Vũ Anh Thư');
    for (const [typed, names, day] of [
      ['vũ anh thư 20/8', 'Vũ Anh Thư', 'Wednesday, 20 August'],
      ['vu anh thu 20 august', 'Vũ Anh Thư', 'Wednesday, 20 August'],
      ['an member, vũ anh thư ngày 20/8', 'An Member and Vũ Anh Thư', 'Wednesday, 20 August'],
      ['vũ anh thư thứ sáu', 'Vũ Anh Thư', 'Friday, 25 July'],
      ['vũ anh thư 21/8', 'Vũ Anh Thư', 'Thursday, 21 August'],
      ['an thu 21/8', 'An Member', 'Thursday, 21 August'],
      ['to:vũ anh thư due:20/8', 'Vũ Anh Thư', 'Wednesday, 20 August'],
      ['to:vu anh thu 20/8', 'Vũ Anh Thư', 'Wednesday, 20 August'],
      ['lan friday:', 'Lan Lead', 'Friday, 25 July'],
    ])
      expect(await read('lan', `/tasks delegate 1 ${typed} Count the posts`), typed).toMatch(
        new RegExp(`^Given to ${names}: #\\d+ Count the posts\nDeadline: ${day} 2025`),
      );
    expect(await refused('lan', '/tasks delegate 1 an thu 20/8 Count the posts')).toContain(
      'There is no such day as “thu 20/8”.',
    );
    await add('va', 'Vũ Anh');
    const asked = await say('lan', '/tasks delegate 1 vũ anh thư 21/8 Count the posts');
    expect(textOf(asked)).toBe('Several people fit “vũ anh”. Which one?');
    expect(textOf(await world.press('lan', asked, 'Vũ Anh Thư'))).toContain('Given to Vũ Anh Thư');
  });

  it('of whom one is asked for, where a short name may go on or be several people’s, and a whole one is theirs', async () => {
    const { world, say, read } = told;
    await world.aTask({ due: '2025-09-15' });
    const { committeeId } = await world.viewerOf('hoa');
    const add = (handle: string, name: string) =>
      world.store.members.add(committeeId, { handle, name, office: 'member' });
    await add('q1', 'Quy Nam');
    await add('q2', 'Quy Son');
    await add('q3', 'Quy Thuy');
    // 21 August is a Thursday, "thu": is that Quy Thuy's day, or one of three people's?
    const asked = await say('lan', '/tasks delegate 1 quy thu 21/8 Count the posts');
    expect(textOf(asked)).toBe('Several people fit “quy”. Which one?');
    expect(textOf(await world.press('lan', asked, 'Quy Son (q2)'))).toContain(
      'Given to Quy Son: #2 Count the',
    );
    expect(textOf(await world.press('lan', asked, 'Quy Thuy'))).toContain('Given to Quy Thuy: #3 Count the');
    // 20 August is none.
    expect(await read('lan', '/tasks delegate 1 quy thu 20/8 Count the posts')).toContain(
      'Given to Quy Thuy',
    );
    await add('q4', 'Quy Thu');
    expect(await read('lan', '/tasks delegate 1 quy thu 21/8 Count the posts')).toContain(
      'Given to Quy Thu:',
    );
    expect(world.faults).toEqual([]);
  });

  it('by a form whose list offers the people of the group', async () => {
    const { world, say } = told;
    await world.aTask();
    const card = await say('lan', '/tasks show 1');
    const form = await world.press('lan', card, 'Give a part');
    expect(textOf(form)).toContain('Give a part of a task to a member');
    const given = await say('lan', form.kind === 'form' ? form.form.line : '', {
      task: '1',
      to: 'an',
      due: '22/7',
      what: 'List the posts',
    });
    expect(textOf(given)).toContain('Given to An Member: #2 List the posts');
  });
});

describe('the parts of a task are finished first', () => {
  const told = eachInItsOwn();

  it('it is not done while one is open; which these are is said, each a button away', async () => {
    const { world, say } = told;
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    await say('lan', '/tasks delegate 1 bao 23/7 Ask the provinces');
    await say('an', '/tasks done 2');
    const refused = await say('lan', '/tasks done 1');
    expect(textOf(refused)).toBe(
      '#1 has an open part: #3 (Bao Nobody, Wed, 23 Jul 2025). It can be done once that is done or dropped. Nothing was changed.',
    );
    expect(textOf(await world.press('lan', refused, '#3'))).toContain('#3 Ask the provinces');
    await say('bao', '/tasks done 3');
    expect(textOf(await say('lan', '/tasks done 1'))).toContain('Done: #1');
  });

  it('where the secretariat accepts: a part closes at once, the whole is reported when its parts are done', async () => {
    const { world, say, read } = told;
    const hoa = await world.viewerOf('hoa');
    const governance = { acceptance: true, products: [], extensionLevels: 1 } as const;
    await world.store.committees.change(hoa, { governance });
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    expect(await read('lan', '/tasks done 1')).toContain('#1 has an open part: #2');
    await say('an', '/tasks done 2');
    expect(await read('an', '/tasks show 2')).toContain('State: done, Fri, 18 Jul 2025');
    await say('lan', '/tasks done 1');
    expect(await read('hoa', '/tasks show 1')).toContain('reported');
    // Reported as a whole, it is not taken apart again.
    const reopened = await read('lan', '/tasks reopen 2 two posts are missing');
    expect(reopened).toContain('#2 is a part of #1, which is reported done');
  });

  it('when the last one is, its group is told so once, with Done; and anew when it opened and closed again', async () => {
    const { world, say, read } = told;
    const { post, inHome } = await withChat(world);
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    await say('lan', '/tasks delegate 1 bao 23/7 Ask the provinces');
    await post();
    const heard = () => inHome().filter(({ title }) => title.startsWith('All parts of'));
    await say('an', '/tasks done 2');
    await post();
    expect(heard()).toEqual([]);
    await say('lan', '/tasks drop 3 they wrote already');
    await post();
    await post();
    expect(heard().map(({ title }) => title)).toEqual([
      'All parts of #1 Fill the vacant commune posts are done',
    ]);
    expect(heard()[0]?.mentions?.map(({ name }) => name)).toEqual(['Lan Lead']);
    const reopened = await read('lan', '/tasks reopen 2 two posts are missing');
    expect(reopened).toContain('Open again: #2');
    await post();
    expect(heard()[0]?.parts).toEqual([{ part: 'text', text: 'It is not so any more: 0 of 1 part done.' }]);
    expect(heard()[0]?.buttons.map(({ label }) => label)).toEqual(['Details']);
    await say('an', '/tasks done 2');
    await post();
    expect(heard()).toHaveLength(2);
    const done = heard()[1]?.buttons.find(({ label }) => label === 'Done');
    expect(textOf(await say('lan', done?.line ?? ''))).toContain('Done: #1');
  });

  it('dropped as a whole, it takes its open parts along, each with its own entry', async () => {
    const { world, say, read } = told;
    const { post, direct } = await withChat(world);
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    await say('lan', '/tasks delegate 1 bao 23/7 Ask the provinces');
    await say('an', '/tasks done 2');
    await post();
    await say('hoa', '/tasks drop 1 the decree was withdrawn');
    expect(await read('bao', '/tasks show 3')).toMatch(/State: dropped[\s\S]*the decree was withdrawn/);
    expect(await read('an', '/tasks show 2')).toContain('State: done');
    await post();
    expect(JSON.stringify(direct('bao').at(-1))).toContain('dropped');
    await say('hoa', '/tasks reopen 1');
    expect(await read('hoa', '/tasks show 3')).toContain('State: dropped');
  });

  it('superseded as a whole, too', async () => {
    const { world, say, read } = told;
    const { store } = world;
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    const hoa = await world.viewerOf('hoa');
    const words = { text: 'Plan' };
    const plan = { number: '1', kind: 'plan', title: words, issuer: words, signedOn: '2025-07-01' } as const;
    const directiveId = await store.directives.add(hoa, plan);
    const itemId = await store.directives.addItem(hoa, directiveId, { path: '1', text: words, position: 0 });
    await world.aTask({ called: 'Merge the communes', itemId, directiveId });
    await say('hoa', '/directives supersede 1 3');
    expect(await read('an', '/tasks show 2')).toMatch(/State: dropped[\s\S]*Replaced by #3/);
  });

  it('given to another group with the whole, they are led by that one', async () => {
    const { world, say, read } = told;
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    await say('hoa', '/tasks assign 1 lead:finance');
    expect(await read('an', '/tasks show 2')).toContain('Lead group: Ministry of Finance – Minh Finance');
    expect(await read('hoa', '/tasks assign 2 lead:home')).toContain(
      '#2 is a part of #1 and stays with the group that leads that.',
    );
    expect(textOf(await say('minh', '/tasks drop 2 we have the list'))).toContain('Dropped: #2');
  });
});

describe('who may do what with parts', () => {
  const told = eachInItsOwn();

  it('the lead rewords, drops and reopens them, saying why; their days are the secretariat’s to move', async () => {
    const { world, say, read, refused } = told;
    await world.aTask({ due: '2025-07-25' });
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    expect(await read('lan', '/tasks edit 2 List all posts')).toContain('Edited: #2 List all posts');
    expect(await refused('lan', '/tasks due 2 23/7 later')).toBe(
      'Only the secretariat can do this. Nothing was changed.',
    );
    expect(await refused('hoa', '/tasks due 2 25/7 later')).toBe(
      '#1 is due Friday, 25 July 2025, and its parts end before it: Thursday, 24 July 2025 is the latest day. Nothing was changed.',
    );
    expect(await read('hoa', '/tasks due 2 24/7 later')).toContain('Moved: #2');
    expect(await refused('an', '/tasks drop 2 too much work')).toBe(
      'Only the secretariat (of parts also the lead of the task’s group and the lead’s deputies) can do this. Nothing was changed.',
    );
    expect(await refused('lan', '/tasks drop 1 too much work')).toBe(
      'Only the secretariat can do this. Nothing was changed.',
    );
    await say('an', '/tasks done 2');
    expect(await refused('an', '/tasks done 2')).toContain(
      'An Member, Fri, 18 Jul 2025. Who gave this part, or the secretariat, can reopen it with /tasks reopen 2.',
    );
    expect(await refused('lan', '/tasks reopen 2')).toContain('Say why #2 is opened again');
    expect(await read('dan', '/tasks reopen 2 two posts are missing')).toContain('Open again: #2');
    const card = cardOf(await say('lan', '/tasks show 2'));
    expect(card.buttons.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Done', 'Whole task', 'Edit', 'Drop']),
    );
  });

  it('refuses a day that is not earlier, saying the latest; without a deadline any day will do', async () => {
    const { world, read, refused } = told;
    await world.aTask({ due: '2025-07-25' });
    await world.aTask({ due: null, called: 'Some day' });
    await world.aTask({ due: '2025-07-18', called: 'Today' });
    expect(await refused('lan', '/tasks delegate 1 an 25/7 List the posts')).toBe(
      '#1 is due Friday, 25 July 2025, and its parts end before it: Thursday, 24 July 2025 is the latest day. Nothing was changed.',
    );
    expect(await refused('lan', '/tasks delegate 3 an 18/7 List the posts')).toMatch(
      /^#3 is due Friday, 18 July 2025: there is no day left before it for a part\./,
    );
    expect(await read('lan', '/tasks delegate 2 an 1/12 List the posts')).toContain('Given to An Member: #4');
  });

  it('refuses another group’s people, saying who is in it; whoever is in no group will do', async () => {
    const { world, say, read, refused } = told;
    await world.aTask();
    await say('hoa', '/groups members home add:bao');
    expect(await refused('lan', '/tasks delegate 1 minh 22/7 Pay')).toBe(
      'Minh Finance belongs to Ministry of Finance, not to Ministry of Home Affairs. Its people are Lan Lead, Dan Deputy and Bao Nobody. To have another group contribute, the secretariat says /tasks assign with coordinators. Nothing was changed.',
    );
    expect(await read('lan', '/tasks delegate 1 an 22/7 Pay')).toContain('Given to An Member: #2');
    expect(await refused('lan', '/tasks delegate 1 nobody 22/7 Pay')).toContain(
      'A part of #1 is given to somebody: name one or more people of the group that leads it.',
    );
    expect(await refused('minh', '/tasks delegate 1 minh 22/7 Pay')).toContain(
      'Only the secretariat, the lead',
    );
  });

  it('parts have no parts, and a closed task gives none', async () => {
    const { world, say, refused } = told;
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    const again = await say('lan', '/tasks delegate 2 an 21/7 Count');
    expect(textOf(again)).toContain('#2 is itself a part, of #1, and parts have no parts.');
    expect(buttonsOf(again).map(({ label }) => label)).toEqual(['Give a part']);
    await say('hoa', '/tasks drop 1 merged');
    expect(await refused('lan', '/tasks delegate 1 an 22/7 Count')).toContain(
      '#1 was dropped: Hoa Secretary',
    );
    expect(await refused('lan', '/tasks reopen 2 needed after all')).toContain(
      '#2 is a part of #1, which is dropped',
    );
  });

  it('whoever moves the whole before its parts is told which of them end too late now', async () => {
    const { world, say, read } = told;
    await world.aTask({ due: '2025-08-15' });
    await say('lan', '/tasks delegate 1 an 8/8 List the posts');
    await say('lan', '/tasks delegate 1 bao 25/7 Ask the provinces');
    expect(await read('hoa', '/tasks due 1 8/8 the minister asked')).toContain(
      'Now too late for it: #2 (An Member, Fri, 8 Aug 2025).',
    );
    expect(await read('lan', '/tasks show 1')).toContain('ends too late: #1 is due Fri, 8 Aug 2025');
  });

  it('a part is as confidential as the whole, whichever of them came first', async () => {
    const { world, say, read, refused } = told;
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    await say('hoa', '/tasks edit 1 confidential:yes');
    await say('lan', '/tasks delegate 1 bao 23/7 Ask the provinces');
    expect(await read('minh', '/tasks show 2')).toContain('#2 is confidential');
    expect(await read('minh', '/tasks list state:any')).not.toMatch(/List the posts|Ask the provinces/);
    const part = await read('an', '/tasks show 2');
    expect(part).toContain('#2 List the posts');
    // Of the whole, and of others' parts, whoever was given one sees the number alone.
    expect(part).toContain('Part of: #1 (confidential)');
    expect(part).not.toContain('vacant commune posts');
    expect(await refused('hoa', '/tasks edit 2 confidential:no')).toContain('so it stays confidential too');
    await say('an', '/tasks done 2');
    expect(await refused('lan', '/tasks done 1')).toContain('#3 (Bao Nobody');
    await say('hoa', '/tasks edit 1 confidential:no');
    expect(await read('minh', '/tasks show 2')).toContain('#2 List the posts');
  });

  it('an old button meets the task as it is: nothing is given, and two who give at once both do', async () => {
    const { world, say, read } = told;
    await world.aTask();
    const line = button(await say('lan', '/tasks show 1'), 'Give a part').line;
    await say('hoa', '/tasks edit 1 Fill all posts');
    const fields = { task: '1', to: 'an', due: '22/7', what: 'List the posts' };
    expect(textOf(await say('lan', line, fields))).toContain('#1 has changed since that button was made');
    const [one, other] = await Promise.all([
      say('lan', '/tasks delegate 1 an 22/7 List the posts'),
      say('dan', '/tasks delegate 1 bao 23/7 Ask the provinces'),
    ]);
    expect([textOf(one), textOf(other)].filter((text) => text.startsWith('Given to'))).toHaveLength(2);
    expect(await read('lan', '/tasks show 1')).toContain('Parts: 0 of 2 done');
    // The last part and the whole at once: the whole waits, or comes after.
    await say('bao', '/tasks done 3');
    await Promise.all([say('an', '/tasks done 2'), say('lan', '/tasks done 1')]);
    expect(await read('lan', '/tasks show 2')).toContain('State: done');
  });
});
