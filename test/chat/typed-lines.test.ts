import { describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import { suggest } from '../../src/chat/suggest/index.ts';
import { buttonsOf, formOf, makeWorld, textOf } from '../world.ts';

describe('options typed the lazy way', () => {
  it('a title needs no quotes after its name, nor a day', async () => {
    const world = await makeWorld();
    const added = await world.say(
      'hoa',
      '/tasks add title:Send the report due:thứ Sáu tuần sau lead:finance',
    );
    expect(textOf(added)).toMatch(/^Added #1 Send the report\nDeadline: Friday, 25 July 2025/);
    expect(textOf(await world.say('hoa', '/tasks who 1'))).toContain('Ministry of Finance');
  });

  it('a day and a reason each keep their words', async () => {
    const world = await makeWorld();
    await world.aTask();
    const line = '/tasks due 1 deadline:31 Ogos reason:because of the rain: it fell';
    expect(textOf(await world.say('hoa', line))).toContain('Sunday, 31 August 2025 (in 44 days)');
    expect(textOf(await world.say('hoa', '/tasks show 1'))).toContain('because of the rain: it fell');
  });

  it('what follows a day’s words goes on to the other options', async () => {
    const world = await makeWorld();
    await world.aTask({ leadGroupId: world.groups.finance.id });
    await world.aTask();
    const seen = textOf(await world.say('an', '/tasks list due:next week finance'));
    expect(seen).toContain('Tasks: Ministry of Finance · Mon, 21 Jul 2025 – Sun, 27 Jul 2025\n#1 ');
    expect(seen).not.toContain('#2');
  });

  it('names after a comma belong to the list, and what stands between two pieces of a text does not', async () => {
    const world = await makeWorld();
    await world.say('hoa', '/groups members home add:an, bao');
    expect(textOf(await world.say('hoa', '/groups members home'))).toMatch(/An Member.*\nBao Nobody/);
    expect(
      textOf(await world.say('hoa', '/tasks add Send the priority:urgent report lead:finance')),
    ).toContain('Added #1 Send the report\n');
  });

  it('a group’s name of several words needs no quotes where nothing else is missing', async () => {
    const world = await makeWorld();
    const added = await world.say('hoa', '/tasks add title:Count lead:ministry of finance due:25/7');
    expect(textOf(added)).toMatch(/^Added #1 Count\n/);
    await world.say('hoa', '/tasks assign 1 lead:home affairs');
    expect(textOf(await world.say('an', '/tasks list group:home affairs this month'))).toMatch(
      /^Tasks: Ministry of Home Affairs · Tue, 1 Jul 2025 – Thu, 31 Jul 2025\n#1 Count/,
    );
    expect(textOf(await world.say('hoa', '/groups lead group:finance an'))).toContain('An Member leads');
  });

  it('quotes end a title where more is needed behind it', async () => {
    const world = await makeWorld();
    expect(textOf(await world.say('hoa', '/tasks add "Send the report" finance next Friday'))).toMatch(
      /^Added #1 Send the report\nDeadline: Friday, 25 July 2025/,
    );
  });

  it('“urgent” is a priority, and in quotes a title', async () => {
    const world = await makeWorld();
    await world.aTask();
    await world.say('hoa', '/tasks edit 1 urgent');
    expect(textOf(await world.say('hoa', '/tasks list'))).toMatch(/#1 Fill the vacant commune posts.*urgent/);
    await world.say('hoa', '/tasks edit 1 "urgent"');
    expect(textOf(await world.say('hoa', '/tasks list'))).toContain('#1 urgent |');
  });
});

describe('commands under another name', () => {
  it.each([
    ['/tasks move 1 25/7 agreed', '/tasks due 1 25/7 agreed'],
    ['/tasks finish 1 by post', '/tasks done 1 by post'],
    ['/done 1', '/tasks done 1'],
    ['/tasks hoàn thành 1', '/tasks done 1'],
    ['/tasks cari tanah', '/tasks search tanah'],
    ['/tasks dnoe 1', '/tasks done 1'],
    ['/help', '/docket help'],
    ['/groups rename finance', '/groups edit finance'],
    ['/groups tài chính', '/groups show tài chính'],
    ['/groups papar kewangan', '/groups show kewangan'],
    ['/groups vắng đến 5/8', '/groups away đến 5/8'],
    ['/tasks commune offices', '/tasks search commune offices'],
    ['/reports xyz', '/reports now'],
    ['/docket xyz', '/docket help'],
  ])('%s is answered with %s', async (typed, meant) => {
    const world = await makeWorld();
    const reply = await world.say('hoa', typed);
    expect(buttonsOf(reply).map(({ line }) => line)).toEqual([meant]);
    expect(textOf(reply)).toContain('Did you mean /');
  });

  it('what is like nothing is answered with the help, without a guess', async () => {
    const world = await makeWorld();
    const reply = await world.say('an', 'good morning');
    expect(textOf(reply)).toContain('/docket help lists');
    expect(textOf(reply)).not.toContain('Did you mean');
    expect(textOf(await world.press('an', reply, '/docket help'))).toContain('First steps');
  });

  it('where an installation put something before our names, every answer says so', async () => {
    const world = await makeWorld({ prefix: 'x' });
    const read = async (line: string) => textOf(await world.say('an', line));
    expect(await read('/xtasks mine')).toContain('/xtasks list shows');
    expect(await read('/xtasks mien')).toContain('Did you mean /xtasks mine? /xdocket help');
    expect(await read('/xtasks mine much too much')).toContain('/xtasks mine takes nothing more');
    expect(await read('/xdocket help')).toContain('\n/xgroups |  | list, show, handover, away');
  });
});

describe('a change without saying what', () => {
  it('asks: Edit and Assign on a card open forms', async () => {
    const world = await makeWorld();
    await world.aTask();
    const card = await world.say('hoa', '/tasks show 1');
    const edit = formOf(await world.press('hoa', card, 'Edit'));
    expect(edit.fields.map(({ name, value }) => [name, value])).toEqual([
      ['task', '1'],
      ['title', undefined],
      ['priority', undefined],
      ['products', undefined],
      ['confidential', undefined],
    ]);
    const assign = formOf(await world.press('hoa', card, 'Assign'));
    const sent = await world.say('hoa', assign.line, {
      task: '1',
      to: 'an, bao',
      lead: '',
      coordinators: '',
    });
    expect(textOf(sent)).toContain('Assigned: #1');
    expect(textOf(await world.say('an', '/tasks who 1'))).toContain('Assigned to: An Member and Bao Nobody');
  });

  it('“none” takes everyone off a task, in any language', async () => {
    const world = await makeWorld();
    await world.aTask({ assigneeIds: [world.people.an.id], coordinatorIds: [world.groups.finance.id] });
    await world.say('hoa', '/tasks assign 1 to:none coordinators:không');
    const seen = textOf(await world.say('an', '/tasks who 1'));
    expect(seen).not.toContain('Assigned to');
    expect(seen).not.toContain('Coordinating');
  });
});

describe('while somebody types', () => {
  it('/tasks who suggests the tasks that the words or the number fit', async () => {
    const world = await makeWorld();
    await world.aTask({ called: 'Rà soát quy hoạch đất đai' });
    await world.aTask({ called: 'Count the plots' });
    const typing = async (line: string) =>
      (
        await suggest(
          { store: world.store, menu },
          {
            door: 'web',
            caller: { platform: 'web', workspace: '', user: world.people.an.id },
            channel: null,
            line,
          },
        )
      ).map(({ insert, detail }) => [insert, detail]);
    expect(await typing('/tasks who dat d')).toContainEqual(['/tasks who 1 ', 'Rà soát quy hoạch đất đai']);
    expect(await typing('/tasks who 2')).toContainEqual(['/tasks who 2 ', 'Count the plots']);
  });
});
