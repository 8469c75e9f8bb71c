import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordOf } from '../../src/domain/history/task-record.ts';
import { makeWorld, textOf, type World } from '../world.ts';
import { behind, expectSound, faultsOf, quoted } from './behind.ts';

/** A change of the first task's row: each column with its new value, as SQL writes it. */
type Columns = Readonly<Record<string, string>>;
/** A change of another row of its, and how it is taken back; `:task` stands for the task. */
type Change = readonly [done: string, undone: string];

const date = `'2026-02-03'`;
const hoa = `(select id from members where handle = 'hoa')`;
const finance = `(select id from groups where name = 'Ministry of Finance')`;

const ofTask = 'where task_id = :task';

/** For each fact that a history tells, how a table can say otherwise. */
const lies: Record<string, readonly (Columns | Change)[]> = {
  number: [{ number: '900' }],
  title: [{ title: `'Count nothing'` }, { title_in: `'{"vi":"Khác"}'` }],
  state: [{ state: `'reported'` }],
  priority: [{ priority: `'urgent'` }],
  leadGroupId: [{ lead_group_id: finance }],
  coordinatorIds: [
    [
      `update stakes set role = 'watching' ${ofTask} and role = 'coordinating'`,
      `update stakes set role = 'coordinating' ${ofTask} and role = 'watching'`,
    ],
  ],
  assigneeIds: [
    [
      `update stakes set owner_id = ${hoa} ${ofTask} and role = 'assignee'`,
      `update stakes set owner_id = (select id from members where handle = 'an') ${ofTask} and role = 'assignee'`,
    ],
    [
      `update stakes set role = 'assignee' ${ofTask} and role = 'coordinating'`,
      `update stakes set role = 'coordinating' ${ofTask} and owner_id = ${finance}`,
    ],
  ],
  deadline: [
    { day: date },
    [
      `update deadlines set wording = 'soon' ${ofTask} and version = 2`,
      `update deadlines set wording = '31/8' ${ofTask} and version = 2`,
    ],
  ],
  deadlineVersion: [{ deadline_version: '1' }, { deadline_version: '7' }],
  originalDay: [{ original_day: date }],
  snoozedTo: [{ snoozed_to: date }, { snoozed_to: 'null' }],
  acknowledgedOn: [{ acknowledged_on: date }],
  products: [{ products: `'["link"]'` }],
  progress: [{ progress: `'onTrack'`, progress_on: date, progress_by: hoa }],
  report: [{ reported_on: date, reported_by: hoa, product: `'{"kind":"note","text":"x"}'` }],
  returned: [{ returned_on: date, returned_by: hoa, return_reason: `'x'` }],
  extensions: [{ extensions: '3' }],
  parentId: [{ parent_task_id: '(select id from tasks where number = 2)' }],
  confidential: [{ confidential: '1' }],
  source: [
    [
      `update task_sources set text = 'Count the bridges' ${ofTask}`,
      `update task_sources set text = 'Count the posts' ${ofTask}`,
    ],
  ],
  closedAt: [{ closed_at: '1752800000001' }],
  createdAt: [{ created_at: '1' }],
};

/** Facts that are keys of other rows; a lie about them needs another row to lead to. */
const elsewhere = ['directiveId', 'itemId'];

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  const source = { text: 'Count the posts', author: 'Hoa', link: 'https://example.org/1', place: null };
  await world.aTask({ called: 'Count the posts', source, coordinatorIds: [world.groups.finance.id] });
  await world.aTask({ called: 'Fill the posts' });
  for (const [who, line] of [
    ['hoa', '/tasks due 1 31/8 budget'],
    ['hoa', '/tasks assign 1 an'],
    ['lan', '/tasks ack 1'],
    ['lan', '/tasks snooze 1 20/8'],
  ] as const) {
    const reply = await world.say(who, line);
    expect(reply, textOf(reply)).not.toMatchObject({ failed: true });
  }
  await world.handIn('lan', '/tasks note 1 seen', { name: 'scan.pdf', content: 'the scan' });
  expect(world.faults).toEqual([]);
  await expectSound(world);
});

/** Tells a lie about the first task, looks, and puts it right again. */
async function found(lie: Columns | Change): Promise<unknown[]> {
  const [task] = await world.store.query(
    `select * from tasks where title_in is not null or title like 'Count%'`,
  );
  const id = quoted(String(task?.id));
  const value = (one: unknown) =>
    one === null ? 'null' : typeof one === 'string' ? quoted(one) : String(one);
  const set = (of: (name: string) => string) =>
    `update tasks set ${Object.keys(lie).map((name) => `${name} = ${of(name)}`)} where id = ${id}`;
  const isChange = (one: Columns | Change): one is Change => Array.isArray(one);
  const [done, undone] = isChange(lie)
    ? lie.map((sql) => sql.replaceAll(':task', id))
    : [set((name) => lie[name] ?? ''), set((name) => value(task?.[name]))];
  await behind(world, done ?? '');
  const faults = await faultsOf(world);
  await behind(world, undone ?? '');
  return faults;
}

describe('a task that somebody changed behind its history’s back', () => {
  it('is named with the fact that is not as it was told, whichever it is', async () => {
    const [task] = [await world.store.tasks.byNumber(await world.viewerOf('hoa'), 1)];
    if (!task) throw new Error('gone');
    expect([...Object.keys(lies), ...elsewhere].toSorted()).toEqual(
      [...Object.keys(recordOf(task)), 'source', 'closedAt', 'createdAt'].toSorted(),
    );
    const lie = fc.constantFrom(
      ...Object.entries(lies).flatMap(([field, ways]) => ways.map((way) => ({ field, way }))),
    );
    await fc.assert(
      fc.asyncProperty(lie, async ({ field, way }) => {
        expect(await found(way), field).toContainEqual(expect.objectContaining({ what: 'field', field }));
      }),
      { numRuns: 25 },
    );
    await expectSound(world);
  });

  it('is named with a deadline of before that was changed, put in or taken away', async () => {
    await behind(
      world,
      `update deadlines set day = '2025-08-01' where version = 1 and day = '2025-07-25'
      and task_id = (select id from tasks where number = 1)`,
    );
    expect(await faultsOf(world)).toEqual([{ what: 'deadline', task: 1, version: 1 }]);
    await behind(
      world,
      `delete from deadlines where version = 1 and task_id = (select id from tasks where number = 1)`,
    );
    expect(await faultsOf(world)).toEqual([{ what: 'deadline', task: 1, version: 1 }]);
  });

  it('is named with what reports count of it, and with who leads it where lists look it up', async () => {
    const first = `task_id = (select id from tasks where number = 1)`;
    const [row] = await world.store.query(`select min(from_day) as day from task_spans where ${first}`);
    await behind(
      world,
      `update task_spans set reported_day = '2025-07-01' where ${first} and from_day = ${quoted(String(row?.day))}`,
    );
    expect(await faultsOf(world)).toEqual([{ what: 'figures', task: 1 }]);
    await behind(world, `delete from task_spans where ${first}`);
    expect(await faultsOf(world)).toEqual([{ what: 'figures', task: 1 }]);
    await behind(world, `delete from stakes where role = 'lead' and ${first}`);
    expect(await faultsOf(world)).toEqual([
      { what: 'field', task: 1, field: 'leadGroupId' },
      { what: 'figures', task: 1 },
    ]);
  });

  it('is named with a file that is not the one that was handed in', async () => {
    const scan = `'${Buffer.from('a scan!!').toString('hex')}'`;
    const other = process.env.DOCKET_TEST_ENGINE === 'postgres' ? `decode(${scan}, 'hex')` : `x${scan}`;
    await behind(world, `update files set body = ${other}`);
    expect(await faultsOf(world)).toEqual([{ what: 'file', task: 1, file: 1 }]);
    await behind(world, 'delete from files');
    expect(await faultsOf(world)).toEqual([{ what: 'file', task: 1, file: 1 }]);
  });

  it('is named with a request for more time that was never asked so, decided so, or at all', async () => {
    await world.aTask({ called: 'Count the desks' });
    for (const [who, line] of [
      ['lan', '/extensions ask 3 15/8 waiting for the building'],
      ['hoa', '/extensions grant 3 20/8'],
      ['lan', '/extensions ask 2 15/8 too few people'],
    ] as const)
      expect(await world.say(who, line), line).not.toMatchObject({ failed: true });
    await expectSound(world);
    const request = (task: number) => `task_id = (select id from tasks where number = ${task})`;
    for (const [task, lie, truth] of [
      [3, `state = 'refused'`, `state = 'granted'`],
      [3, `decided_by = asked_by`, `decided_by = ${hoa}`],
      [3, `decided_on = '2025-07-01'`, `decided_on = '2025-07-18'`],
      [3, `to_day = '2025-08-15'`, `to_day = '2025-08-20'`],
      [3, `answer = 'well'`, 'answer = null'],
      [2, `reason = 'holiday'`, `reason = 'too few people'`],
      [2, `asked_on = '2025-07-19'`, `asked_on = '2025-07-18'`],
      [2, `asked_by = ${hoa}`, `asked_by = (select id from members where handle = 'lan')`],
      [2, `from_day = '2025-07-26'`, `from_day = '2025-07-25'`],
      [2, `supported_by = ${hoa}, state = 'supported'`, `supported_by = null, state = 'asked'`],
    ] as const) {
      await behind(world, `update extensions set ${lie} where ${request(task)}`);
      expect(await faultsOf(world), lie).toEqual([{ what: 'extension', task, askedOn: '2025-07-18' }]);
      await behind(world, `update extensions set ${truth} where ${request(task)}`);
    }
    await expectSound(world);
    await behind(
      world,
      `update extensions set task_id = (select id from tasks where number = 1)
      where ${request(2)}`,
    );
    expect(await faultsOf(world)).toEqual([
      { what: 'extension', task: 1, askedOn: '2025-07-18' },
      { what: 'extension', task: 2, askedOn: '2025-07-18' },
    ]);
  });

  it('is missed where it was taken away with its history, and everything was chained anew', async () => {
    const third = `(select id from tasks where number = 3)`;
    await world.aTask({ called: 'Count the desks' });
    await world.say('hoa', '/tasks note 3 soon');
    for (const table of ['stakes', 'deadlines', 'task_texts', 'task_spans', 'message_tasks', 'rungs'])
      await behind(world, `delete from ${table} where task_id = ${third}`);
    await behind(world, `delete from history where subject_id = ${third}`);
    await behind(world, 'delete from tasks where number = 3');
    await behind(world, 'delete from printed_heads');
    await behind(world, 'update committees set next_history = (select max(number) + 1 from history)');
    expect(await faultsOf(world)).toEqual([{ what: 'unnumbered', task: 3 }]);
  });

  it('is named where it has no history, and so is a history without its task', async () => {
    const [row] = await world.store.query('select id from tasks where number = 2');
    const id = quoted(String(row?.id));
    for (const table of ['stakes', 'deadlines', 'task_texts'])
      await behind(world, `delete from ${table} where task_id = ${id}`);
    await behind(world, `update tasks set id = 'made-up', number = 3 where id = ${id}`);
    expect(await faultsOf(world)).toEqual([
      { what: 'gone', number: 2, subject: 'task' },
      { what: 'unnumbered', task: 2 },
      { what: 'untold', task: 3 },
    ]);
  });
});
