import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStoreOn, type Store } from '../../src/store/index.ts';
import { sqliteDialect } from '../../src/store/sqlite.ts';
import { aCommittee, type Scene, today } from './committee.ts';

// A hundred thousand tasks in twenty committees: what is asked for, not what is there, decides what is read.

let folder: string;
let store: Store;
let side: Database.Database;
let scene: Scene;
let said: CompiledQuery[] = [];

/** A dialect that keeps what it is asked. */
function heard(dialect: Dialect): Dialect {
  const listen = (connection: DatabaseConnection): DatabaseConnection => ({
    executeQuery: (query) => {
      said.push(query);
      return connection.executeQuery(query);
    },
    streamQuery: (...args) => connection.streamQuery(...args),
  });
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver: Driver = dialect.createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      driver.acquireConnection = async (options) => listen(await acquire(options));
      return driver;
    },
  };
}

const tasks = (i: string) => `
  insert into tasks (id, committee_id, number, title, state, priority, lead_group_id, day, deadline_version,
    original_day, next_rung_day, version, created_at)
  with recursive n (i) as (select 10 union all select i + 1 from n where i < 5000)
  select '${i}-' || i, '${i}', i, 'Task ' || i, case when i % 4 then 'open' else 'done' end, 'normal',
    (select max(id) from groups where committee_id = '${i}'),
    '2025-0' || (1 + i % 9) || '-1' || (i % 7), 1, '2025-01-10', '2025-0' || (1 + i % 9) || '-1' || (i % 7), 1, 0
  from n`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'docket-'));
  const file = join(folder, 'docket.db');
  store = await openStoreOn(heard(sqliteDialect(file)));
  side = new Database(file);
  for (let n = 0; n < 20; n++) {
    scene = await aCommittee(store, `Committee ${n}`);
    side.exec(tasks(scene.committee.id));
  }
  side.exec(`
    insert into stakes select committee_id, id, lead_group_id, 'lead', 0, state, day, number from tasks;
    insert into deadlines (task_id, committee_id, version, rule, day, entered_on, entered_at)
      select id, committee_id, 1, '{"kind":"none"}', day, day, 0 from tasks;
    insert into tallies select committee_id, lead_group_id, day, count(*) from tasks
      where state = 'open' group by 1, 2, 3;
    insert into tallies select committee_id, '', day, count(*) from tasks where state = 'open' group by 1, 3;
    insert into history (committee_id, number, at, day, door, action, subject, subject_id, text, recorded_at)
      select committee_id, number, 0, day, 'web', 'x', 'task', id, '', 0 from tasks;
    insert into task_texts (task_id, committee_id, folded)
      select id, committee_id, committee_id || ' task ' || number from tasks;`);
}, 120_000);
afterAll(async () => {
  await store.close();
  side.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How SQLite means to run all that `work` says: a line for each table it reads. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  said = [];
  await work();
  const queries = said.filter(({ sql }) => !/^(begin|commit)/.test(sql));
  return queries.flatMap(({ sql, parameters }) => {
    const steps = side.prepare(`explain query plan ${sql}`).all(parameters) as { detail: string }[];
    return steps.map((step) => step.detail);
  });
}

const page = { after: null, limit: 10 };
const next = { after: '2025-07-15|40', limit: 10 };
const offset = { offset: 0, limit: 10 };
const someDay = { from: today, to: '2025-07-25' } as const;

const readers: Record<string, () => Promise<unknown>> = {
  'mine, first page': () => store.tasks.mine(scene.asLan, page),
  'mine, a later page': () => store.tasks.mine(scene.asLan, next),
  'list of open ones': () => store.tasks.list(scene.viewer, {}, next),
  'list of any state': () => store.tasks.list(scene.viewer, { state: 'any' }, next),
  'list of late ones': () => store.tasks.list(scene.viewer, { overdueOn: today }, page),
  'list of a range of days': () => store.tasks.list(scene.viewer, { range: someDay }, page),
  'list of a group': () => store.tasks.list(scene.viewer, { groupId: scene.home.id }, next),
  'list of an assignee in a group': () =>
    store.tasks.list(scene.viewer, { groupId: scene.home.id, assigneeId: scene.lan.id }, next),
  'list of a directive': () => store.tasks.list(scene.viewer, { directiveId: 'x' as never }, next),
  'one task': () => store.tasks.detail(scene.viewer, 40),
  'its deadlines': () => store.tasks.deadlinesOf(scene.viewer, 'x' as never),
  'search with few hits': () => store.tasks.search(scene.viewer, 'task 40', offset),
  'search with many hits': () => store.tasks.search(scene.viewer, 'task', offset),
  'suggestions by number': () => store.tasks.suggest(scene.viewer, '4', 10),
  'suggestions by word': () => store.tasks.suggest(scene.asLan, 'task 4', 10),
  'groups by name': () => store.groups.named(scene.viewer, 'home', 5),
  'members by name': () => store.members.named(scene.viewer, 'lan', 5),
  'a member by address': () => store.members.atAddress({ platform: 'web', workspace: '', user: 'lan' }),
  'seats of a member': () => store.members.seatsOf(scene.committee.id, scene.lan.id),
  'holders of seats': () => store.groups.holders(scene.viewer, [scene.home.id]),
  'a channel’s group': () => store.groups.atChannel({ platform: 'web', workspace: '', channel: 'x' }),
  'history of a task': () => store.history.of(scene.viewer, 'x', 5),
  'history by number': () => store.history.byNumbers(scene.committee.id, [1, 2]),
  totals: () => store.reports.totals(scene.viewer, today),
  'groups with open tasks': () => store.reports.byGroup(scene.viewer, today, offset),
};

const writers: typeof readers = {
  'a change of state': () => changed({ state: 'done', closedAt: 1 }),
  'a change of people': () => changed({ state: 'open', assigneeIds: [scene.lan.id] }),
  'a change of words': () => changed({ title: { text: 'Đất đai' } }),
  'a change of names': () => store.groups.addAlias(scene.viewer, scene.home.id, 'Home', null),
  'an entry of history': () =>
    store.history.append({
      committeeId: scene.committee.id,
      memberId: null,
      door: 'worker',
      at: 0,
      day: today,
      action: 'x',
      subject: 'task',
      subjectId: 'x',
    }),
};

async function changed(to: Parameters<Store['tasks']['change']>[2]) {
  await store.transaction(async (rooms) => {
    const task = await rooms.tasks.lock(scene.viewer, 40);
    if (task) await rooms.tasks.change(scene.viewer, task, to);
  });
}

/** Steps over rows that a query has gathered already, or over the full-text index under its own condition. */
const gathered = /^SCAN (own|tallied|hits|\(|\d+-ROW VALUES|task_words VIRTUAL TABLE INDEX \d+:M)/;
const tables = /^(SCAN|SEARCH) (tasks|stakes|task_texts|deadlines|history|names|other)\b/;

const all = Object.entries({ ...readers, ...writers });

test.each(all)('%s: no table is read from end to end', async (_, read) => {
  const plans = await plansOf(read);
  expect(plans.length).toBeGreaterThan(0);
  expect(plans.filter((step) => step.startsWith('SCAN') && !gathered.test(step))).toEqual([]);
});

/** These walk a committee's tasks by day until the page is full, which is soon. */
const walks = ['search with many hits', 'suggestions by word'];

test.each(all.filter(([name]) => !walks.includes(name)))(
  '%s: nor all that a committee has',
  async (_, read) => {
    const wide = (await plansOf(read)).filter(
      (step) => tables.test(step) && /\((committee_id=\?)?\)$/.test(step) && !/rowid/.test(step),
    );
    expect(wide).toEqual([]);
  },
);
