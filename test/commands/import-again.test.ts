import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/files/csv.ts';
import { dryRun } from '../../src/usecases/import/dry-run.ts';
import type { Kind } from '../../src/usecases/import/kind.ts';
import { groupsKind } from '../../src/usecases/import/kinds/groups.ts';
import { peopleKind } from '../../src/usecases/import/kinds/people.ts';
import { tasksKind } from '../../src/usecases/import/kinds/tasks.ts';
import { keepTable, keptTable } from '../../src/usecases/import/table.ts';
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

/** All that tables may change of a committee, without what waits to be brought in; rows have no order by themselves. */
async function held({ store, committee }: World): Promise<string[][]> {
  const tables = ['groups', 'group_aliases', 'group_channels', 'group_members', 'seats', 'members', 'tasks'];
  const more = ['deadlines', 'stakes', 'history', 'messages', 'room_channels', 'brought_in'];
  return Promise.all(
    [...tables, ...more].map(async (table) => {
      const rows = await store.query(`select * from ${table} where committee_id = '${committee.id}'`);
      return rows.map((row) => `${table} ${JSON.stringify(row)}`).toSorted();
    }),
  );
}

describe('the completed table of groups', () => {
  const first = ['Name,Parent,Lead,Name in Vietnamese', 'Ministry of Health,,,', 'Hospital,,,'];
  const completed = [
    'Name,Parent,Lead,Name in Vietnamese,Other names',
    'Ministry of Health,,an,Bộ Y tế,MoH',
    'Hospital,MoH,,,',
    'Clinic,Hospital,,,',
  ];

  test('fills what was empty, adds what is new, and tells the history', async () => {
    await bring('/groups import', first);
    const { dry, done } = await bring('/groups import', completed);
    expect(dry).toContain('1 new, 2 to complete, 0 already here, no problems');
    expect(done).toContain('1 group is in.');
    expect(done).toContain('2 rows completed what was here');
    const health = await here.read('an', '/groups show ministry of health');
    expect(health).toContain('Lead: An Member');
    expect(health).toContain('MoH');
    expect(await here.read('an', '/groups show hospital')).toContain('Parent: Ministry of Health');
    const viewer = await here.world.viewerOf('hoa');
    const [found] = await here.world.store.groups.named(viewer, 'bo y te', 1);
    expect(found?.owner.name.text).toBe('Ministry of Health');
    expect(await actionsOf(found?.owner.id ?? '')).toEqual(['seated', 'edited', 'added']);
  });

  test('leaves what it says otherwise, and says how that is changed', async () => {
    const { dry, done } = await bring('/groups import', [
      'Name,Parent,Lead',
      'Ministry of Home Affairs,,minh',
      'Ministry of Finance,Ministry of Home Affairs,minh',
    ]);
    expect(dry).toContain('nothing new, 1 to complete, 0 already here, 1 said otherwise, no problems');
    expect(dry).toContain('Row 2');
    expect(dry).toContain('Lead stays Lan Lead; the table says Minh Finance. Change it with /groups lead.');
    expect(done).toContain('Lead stays Lan Lead');
    expect(await here.read('an', '/groups show home affairs')).toContain('Lead: Lan Lead');
    const again = await handIn('/groups import', [
      'Name,Parent',
      'Ministry of Home Affairs,Ministry of Finance',
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

const kinds = [
  ['/groups import', groupsKind],
  ['/docket import', peopleKind],
  ['/tasks import', tasksKind],
] as const;

/** Looks a table through, as the secretariat, and again whenever asked. */
async function looked(kind: Kind, rows: readonly string[], world: World) {
  const deed = await world.deedOf('hoa');
  const table = await readTable(new TextEncoder().encode(rows.join('\n')));
  const id = await keepTable(deed, kind, { name: '', rows: table });
  const kept = await keptTable(world.store, deed.viewer, kind.kind, id);
  const place = { platform: 'web', workspace: '' } as const;
  return () =>
    dryRun(deed, kind, kept, { language: 'en', place, channelAt: null, path: ['groups', 'import'] });
}

const rowsIn = (some: readonly { readonly row: number }[]) => some.map(({ row }) => row);

test('whatever a table holds: stopped on the way it goes on with what was left, and a second time changes nothing', async () => {
  const one = <T>(...of: T[]) => fc.constantFrom(...of);
  const rows = (...cells: fc.Arbitrary<string>[]) =>
    fc
      .array(fc.tuple(...cells), { minLength: 1, maxLength: 8 })
      .map((all) => all.map((row) => row.join(';')));
  const names = ['Alpha', 'Beta', 'North Alpha', 'A1', 'Nhóm', 'finance', 'Bộ Nội vụ'];
  const group = one('', ...names);
  const parent = one('', '', 'Gamma', ...names);
  const person = one('', 'lan', 'an', 'Mai Chi');
  const day = one('', '', '31/8/2025', '1/9/2025');
  const tables = fc.record({
    groups: rows(
      group,
      parent,
      person,
      one('', '', '#one', '#two'),
      one('', '', 'A1', 'A2', 'Beta, A1'),
      one('', '', 'Nhóm', 'Bộ Nội vụ', 'Alpha'),
    ),
    people: rows(
      one('Mai Chi', 'Mai Dung', 'Lan Lead', 'Le Chi'),
      one('', '', 'lan', 'chi', 'maichi', 'dungdung'),
      one('', '', 'x@docket.example', 'y@docket.example'),
      one('', 'vi', 'en'),
      one('', ...names),
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
    // What people did by themselves: a second table meets what the first one left.
    before: rows(
      one('', 'a1', 'a2'),
      one('Count', 'Send', 'Write'),
      one('finance', 'Home Affairs'),
      day,
      one(''),
      one('', 'an'),
      one('', 'done'),
    ),
    renamed: one('', 'Count', 'Send'),
    until: fc.nat(8),
  });
  await fc.assert(
    fc.asyncProperty(tables, async ({ groups, people, tasks, before, renamed, until }) => {
      const heads = {
        groups: ['Name;Parent;Lead;Channel;Other names;Name in Vietnamese', 'Delta;;;;;'],
        people: ['Name;Short name;E-mail;Language;Group;Seat'],
        tasks: ['ID;Title;Lead;Deadline;Coordinators;Assigned to;State'],
        calendar: [],
      };
      const world = await makeWorld({ store: here.world.store });
      await bring('/tasks import', [...heads.tasks, ...before], world);
      if (renamed) await world.say('hoa', `/tasks edit 1 title:${renamed}`);
      const given = { groups, people, tasks, calendar: [] };
      for (const [line, kind] of kinds) {
        const table = [...heads[kind.kind], ...given[kind.kind]];
        const look = await looked(kind, table, world);
        const { fresh, completing, problems } = await look();
        await world.store.transaction(async (rooms) => {
          for (const work of [...fresh, ...completing].slice(0, until)) await work.bring(rooms);
        });
        const left = await look();
        expect(rowsIn(left.fresh)).toEqual(rowsIn(fresh.slice(until)));
        const completed = Math.max(0, until - fresh.length);
        expect(rowsIn(left.completing)).toEqual(rowsIn(completing.slice(completed)));
        expect(rowsIn(left.problems)).toEqual(rowsIn(problems));
        await bring(line, table, world);
        const all = await held(world);
        expect((await bring(line, table, world)).done).toBe('');
        expect(await held(world)).toEqual(all);
        expect(rowsIn((await look()).problems)).toEqual(rowsIn(problems));
      }
      expect(world.faults).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 600_000);
