import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buttonsOf, eachInItsOwn, makeWorld, textOf, type World } from '../world.ts';

const here = eachInItsOwn();

/** Hands in a table, as the secretariat. */
const handIn = (line: string, rows: readonly string[], world = here.world) =>
  world.say('hoa', line, { table: rows.join('\n') });

/** Hands in a table and brings in what there is to bring; answers with the dry run and what came of it. */
async function bring(line: string, rows: readonly string[], world = here.world) {
  const seen = await handIn(line, rows, world);
  const go = buttonsOf(seen).find((one) => one.line.endsWith('step:go'));
  return { dry: textOf(seen), done: go ? textOf(await world.say('hoa', go.line)) : '' };
}

const actionsOf = async (id: string) => {
  const viewer = await here.world.viewerOf('hoa');
  return (await here.world.store.history.of(viewer, id, 10)).map(({ action }) => action);
};

/** All that tables may change, without what waits to be brought in. */
async function held({ store }: World): Promise<unknown[]> {
  const tables = ['groups', 'group_aliases', 'group_channels', 'group_members', 'seats', 'members', 'tasks'];
  const more = ['deadlines', 'stakes', 'history', 'messages', 'room_channels', 'brought_in'];
  return Promise.all([...tables, ...more].map((table) => store.query(`select * from ${table}`)));
}

describe('the completed table of groups', () => {
  const first = ['Name,Parent,Lead,Channel,Name in Vietnamese', 'Ministry of Health,,,,', 'Hospital,,,,'];
  const completed = [
    'Name,Parent,Lead,Channel,Name in Vietnamese,Other names',
    'Ministry of Health,,an,#health,Bộ Y tế,MoH',
    'Hospital,MoH,,,,',
    'Clinic,Hospital,,,,',
  ];

  test('fills what was empty, adds what is new, and tells the history', async () => {
    await bring('/groups import', first);
    const { dry, done } = await bring('/groups import', [
      ...completed.slice(0, 2),
      'Hospital,Ministry of Health,,,,',
      'Clinic,Hospital,,,,',
    ]);
    expect(dry).toContain('1 new, 2 to complete, 0 already here, no problems');
    expect(done).toContain('1 group is in.');
    expect(done).toContain('2 rows completed what was here');
    const health = await here.read('an', '/groups show ministry of health');
    expect(health).toContain('Lead: An Member');
    expect(health).toContain('Channels: #health');
    expect(health).toContain('MoH');
    expect(await here.read('an', '/groups show hospital')).toContain('Parent: Ministry of Health');
    const viewer = await here.world.viewerOf('hoa');
    const [found] = await here.world.store.groups.named(viewer, 'bo y te', 1);
    expect(found?.owner.name.text).toBe('Ministry of Health');
    expect(await actionsOf(found?.owner.id ?? '')).toEqual(['bound', 'seated', 'edited', 'added']);
  });

  test('leaves what it says otherwise, and says how that is changed', async () => {
    const { dry, done } = await bring('/groups import', [
      'Name,Parent,Lead,Channel',
      'Ministry of Home Affairs,,minh,#home',
      'Ministry of Finance,Ministry of Home Affairs,minh,',
    ]);
    expect(dry).toContain('nothing new, 2 to complete, 0 already here, 1 said otherwise, no problems');
    expect(dry).toContain('Row 2');
    expect(dry).toContain('Lead stays Lan Lead; the table says Minh Finance. Change it with /groups lead.');
    expect(done).toContain('Lead stays Lan Lead');
    expect(await here.read('an', '/groups show home affairs')).toContain('Lead: Lan Lead');
    const again = await handIn('/groups import', [
      'Name,Parent,Lead,Channel',
      'Ministry of Home Affairs,Ministry of Finance,,#other',
    ]);
    expect(textOf(again)).toContain('Its parent is under it.');
  });
});

describe('the completed table of people', () => {
  test('fills an address, a language, a group and a seat; a name alone gives nobody an address', async () => {
    await bring('/docket import', ['Name,Short name', 'Mai Chi,maichi', 'Mai Dung,']);
    const { dry } = await bring('/docket import', [
      'Name,Short name,E-mail,Language,Group,Seat,Role',
      'Mai Chi,maichi,chi@docket.example,Vietnamese,Finance,Deputy,',
      'Mai Dung,,dung@docket.example,,,,',
      'Lan Lead,,,,,,Secretariat',
      'Minh Finance,,,English,Home Affairs,Lead,',
    ]);
    expect(dry).toContain('nothing new, 2 to complete, 0 already here, 2 said otherwise, 1 with a problem');
    expect(dry).toContain('write the short name dung');
    expect(dry).toContain('Role stays Member; the table says Secretariat officer.');
    expect(dry).toContain('Group stays Ministry of Finance; the table says Ministry of Home Affairs.');
    const { store, committee } = here.world;
    const chi = await store.members.byEmail(committee.id, 'chi@docket.example');
    expect(chi).toMatchObject({ handle: 'maichi', language: 'vi' });
    expect(await here.read('an', '/groups show finance')).toContain('Deputies: Mai Chi');
    expect(await actionsOf(chi?.id ?? '')).toEqual(['edited', 'added']);
    expect(await store.members.byHandle(committee.id, 'lan')).toMatchObject({ office: 'member' });
  });
});

describe('the completed tracker', () => {
  test('gives tasks the deadlines and people they lacked, told by their number or by their title', async () => {
    const head = 'ID,Title,Lead,Deadline,Coordinators,Assigned to,Priority,Status';
    await bring('/tasks import', [head, 'a1,Count the plots,finance,,,,,', ',Send the list,finance,,,,,']);
    const table = [
      head,
      'a1,Count the plots,finance,31/8/2025,home affairs,an,,',
      ',Send the list,finance,15/9/2025,,,Urgent,Done',
      'a3,Write it down,finance,,,,,',
    ];
    const { dry, done } = await bring('/tasks import', table);
    expect(dry).toContain('1 new, 2 to complete, 0 already here, 1 said otherwise, no problems');
    expect(dry).toContain('Priority stays normal; the table says urgent. Change it with /tasks edit 2.');
    expect(dry).toContain('State stays open; the table says done. Change it with /tasks done 2.');
    expect(done).toContain('1 task is in.');
    const viewer = await here.world.viewerOf('hoa');
    const task = await here.world.store.tasks.detail(viewer, 1);
    expect(task).toMatchObject({ deadline: { day: '2025-08-31' }, originalDay: null });
    expect(task?.coordinators.map(({ name }) => name.text)).toEqual(['Ministry of Home Affairs']);
    expect(task?.assignees.map(({ handle }) => handle)).toEqual(['an']);
    expect(await actionsOf(task?.id ?? '')).toEqual(['moved', 'assigned', 'added']);
    expect(await here.read('an', '/tasks show 2')).toContain('15 Sept 2025');
    const before = await held(here.world);
    expect((await bring('/tasks import', table)).done).toBe('');
    expect(await held(here.world)).toEqual(before);
  });

  test('a task that is closed stays as it was', async () => {
    await here.world.aTask({ due: null });
    await here.say('lan', '/tasks done 1 sent');
    const { dry, done } = await bring('/tasks import', [
      'Title,Lead,Deadline,Assigned to',
      'Fill the vacant commune posts,home affairs,,an',
    ]);
    expect(dry).toContain('Assigned to stays –; the table says An Member.');
    expect(done).toBe('');
  });
});

// No row names its parent by another name that the table itself gives: it comes in once that name is there.
test('whatever a table holds, handing it in twice changes nothing the second time', async () => {
  const one = <T>(...of: T[]) => fc.constantFrom(...of);
  const rows = (...cells: fc.Arbitrary<string>[]) =>
    fc
      .array(fc.tuple(...cells), { minLength: 1, maxLength: 8 })
      .map((all) => all.map((row) => row.join(';')));
  const group = one('', 'Alpha', 'Beta', 'Gamma', 'finance', 'Bộ Nội vụ');
  const person = one('', 'lan', 'an', 'Mai Chi');
  const day = one('', '', '31/8/2025', '1/9/2025');
  const tables = fc.record({
    groups: rows(group, group, person, one('', '', '#one', '#two'), one('', '', 'A1'), one('', 'Nhóm')),
    people: rows(
      one('Mai Chi', 'Mai Dung', 'Lan Lead'),
      one('', '', 'lan', 'maichi', 'dungdung'),
      one('', '', 'x@docket.example', 'y@docket.example'),
      one('', 'vi', 'en'),
      group,
      one('', '', 'lead', 'deputy'),
    ),
    tasks: rows(
      one('', '', 'a1', 'a2'),
      one('Count', 'Send', 'Write'),
      one('finance', 'Alpha', 'Home Affairs'),
      day,
      one('', '', 'finance', 'Home Affairs'),
      one('', '', 'lan', 'an'),
      one('', '', 'done', 'open'),
    ),
  });
  await fc.assert(
    fc.asyncProperty(tables, async ({ groups, people, tasks }) => {
      const all = [
        [
          '/groups import',
          ['Name;Parent;Lead;Channel;Other names;Name in Vietnamese', 'Delta;;;;;', ...groups],
        ],
        ['/docket import', ['Name;Short name;E-mail;Language;Group;Seat', ...people]],
        ['/tasks import', ['ID;Title;Lead;Deadline;Coordinators;Assigned to;State', ...tasks]],
      ] as const;
      const world = await makeWorld({ store: here.world.store });
      for (const [line, table] of all) {
        await bring(line, table, world);
        const before = await held(world);
        expect((await bring(line, table, world)).done, `${line}\n${table.join('\n')}`).toBe('');
        expect(await held(world)).toEqual(before);
      }
      expect(world.faults).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);
