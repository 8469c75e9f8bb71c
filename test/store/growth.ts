import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { CompiledQuery, Dialect } from 'kysely';
import pg from 'pg';
import { openStoreOn, type Store } from '../../src/store/index.ts';
import { postgresDialect } from '../../src/store/postgres.ts';
import { sqliteDialect } from '../../src/store/sqlite.ts';
import { listening } from '../../tools/listening.ts';
import { query } from '../../tools/postgres.ts';
import { template } from '../postgres.ts';
import type { Statement } from '../statements.ts';
import { aCommittee, type Scene } from './committee.ts';

// A hundred thousand tasks in twenty committees, with all that grows beside them, and an ear at the database.

export interface Grown {
  readonly store: Store;
  /** The last of the twenty committees. */
  readonly scene: Scene;
  /** How the engine means to run all that `work` says: what is wrong with it, statement by statement. */
  faultsOf(work: () => Promise<unknown>): Promise<string[]>;
  /** The same of statements that were said elsewhere. */
  faultsIn(statements: readonly Statement[]): Promise<string[]>;
  close(): Promise<void>;
}

/** On SQLite, which looks at no statistics unless it is told to. */
export async function grownSqlite(analysed: boolean): Promise<Grown> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-'));
  const file = join(folder, 'docket.db');
  const ear = listener(sqliteDialect(file));
  const store = await openStoreOn(ear.dialect);
  const side = new Database(file);
  side.pragma('foreign_keys = off');
  const scene = await fill(store, async (sql) => void side.exec(sql.replace('BYTES', 'blob')));
  if (analysed) side.exec('analyze');
  const faultsIn: Grown['faultsIn'] = async (statements) => {
    const faults: string[] = [];
    for (const { sql, parameters } of statements) {
      // An insert lists the tables that point at its own; they are read only after a broken promise.
      if (sql.startsWith('insert into')) continue;
      const steps = side.prepare(`explain query plan ${sql}`).all(parameters) as { detail: string }[];
      const bad = steps.map((step) => step.detail).filter((step) => isScan(step) || isWide(step, sql));
      if (bad.length > 0) faults.push(`${bad.join('; ')}\n  ${sql}`);
    }
    return faults;
  };
  return {
    store,
    scene,
    faultsIn,
    faultsOf: async (work) => faultsIn(await ear.during(work)),
    async close() {
      await store.close();
      side.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** On a PostgreSQL server, analysed, as its own housekeeping does there. */
export async function grownPostgres(server: string): Promise<Grown> {
  const name = `grown_${process.pid}`;
  await query(`${server}/postgres`, `create database ${name} template ${template}`);
  const ear = listener(postgresDialect(`${server}/${name}`));
  const store = await openStoreOn(ear.dialect);
  const side = new pg.Client({ connectionString: `${server}/${name}` });
  await side.connect();
  await side.query('set session_replication_role = replica');
  const scene = await fill(store, async (sql) => void (await side.query(sql.replace('BYTES', 'bytea'))));
  await side.query('vacuum analyze');
  const faultsIn: Grown['faultsIn'] = async (statements) => {
    const faults: string[] = [];
    for (const { sql, parameters } of statements) {
      // How to plan what comes after it; the side's own transaction is the session.
      const [, setting] = /^set local (.+)$/.exec(sql) ?? [];
      if (setting) {
        await side.query(`set ${setting}`);
        continue;
      }
      const { rows } = await side.query({
        text: `explain (format json) ${sql}`,
        values: [...parameters],
      });
      const bad = nodesOf(rows[0]?.['QUERY PLAN'][0].Plan).filter((node) => readsAll(node, sql));
      if (bad.length > 0)
        faults.push(
          `${bad.map((node) => `${node['Node Type']} on ${node['Relation Name']}`).join('; ')}\n  ${sql}`,
        );
    }
    await side.query('reset enable_bitmapscan');
    return faults;
  };
  return {
    store,
    scene,
    faultsIn,
    faultsOf: async (work) => faultsIn(await ear.during(work)),
    async close() {
      await store.close();
      await side.end();
      await query(`${server}/postgres`, `drop database ${name} with (force)`);
    },
  };
}

/** Tables that grow with tasks, or with what is said of them. */
const growing =
  'task_spans answers tasks stakes deadlines task_sources files history rungs messages message_tasks late_lists late_list_tasks room_messages task_texts names receipts homes join_requests class_members fanned_out documents findings finding_bodies items'.split(
    ' ',
  );

/** Scans over rows gathered already, over the full-text index under its condition, and over small tables. */
const harmless =
  /^SCAN (CONSTANT ROW|own|worst|hits|jobs USING (COVERING )?INDEX jobs_open|ends|due|lapsed|both_kinds|said|stale|\(|\d+-ROW VALUES|task_words VIRTUAL TABLE INDEX \d+:M|committees\b)/;

const isScan = (step: string) => step.startsWith('SCAN') && !harmless.test(step);

/** Few rows, however many tasks there are. */
const narrow =
  /^SEARCH (groups|members|room_channels|c|directives|tallies|standings|duties|group_channels|absences|calendar_days|committee_channels|jobs|group_classes) /;

/** All that a committee has, where a key would do. */
const isWide = (step: string, sql: string) =>
  /\(committee_id=\?( AND owner_id[<>]\?)*\)$/.test(step) && !narrow.test(step) && !isWalk(sql);

/** Goes through a committee's rows in the order of an index until the page is full, which is soon. */
const isWalk = (sql: string) =>
  /order by ("tasks"\.)?"day"( desc)?, ("tasks"\.)?"(number|id)"( desc)? limit|order by "(change|number)" desc limit|task_texts.words @@.* limit/.test(
    sql,
  );

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function readsAll(node: PlanNode, sql: string): boolean {
  if (!growing.includes(node['Relation Name'] ?? '')) return false;
  if (node['Node Type'] === 'Seq Scan') return true;
  return /^\(committee_id = [^)]*\)$/.test(node['Index Cond'] ?? '') && !isWalk(sql);
}

/** A dialect that keeps what it is asked. */
function listener(dialect: Dialect) {
  let heard: CompiledQuery[] = [];
  const heardBy = listening(dialect, (connection) => ({
    executeQuery: (asked) => {
      heard.push(asked);
      return connection.executeQuery(asked);
    },
    streamQuery: (...args) => connection.streamQuery(...args),
  }));
  return {
    dialect: heardBy,
    /** The statements of `work`, each once. */
    async during(work: () => Promise<unknown>): Promise<CompiledQuery[]> {
      heard = [];
      await work();
      const asked = heard.filter(({ sql }) => !/^(begin|commit|rollback|start)/.test(sql));
      return [...new Map(asked.map((one) => [one.sql, one])).values()];
    },
  };
}

async function fill(store: Store, run: (sql: string) => Promise<void>): Promise<Scene> {
  let scene: Scene | undefined;
  for (let n = 0; n < 20; n++) {
    scene = await aCommittee(store, `Committee ${n}`);
    await run(tasksOf(scene.committee.id));
    await run(
      roomOf(
        scene.committee.id,
        await store.room.addChannel(scene.committee.id, { name: { text: 'x' }, position: 0 }),
      ),
    );
  }
  if (!scene) throw new Error('no committee');
  await run(`
    update tasks set item_id = 'i-' || committee_id where number % 7 = 0;
    update tasks set item_id = 'i-' || id where number % 7 = 1;
    insert into group_classes select 'k-' || id, id, 'Communes', null, 0 from committees;
    insert into class_members select committee_id, 'k-' || committee_id, 'g-' || id from tasks;
    insert into fan_outs select id, 'i-' || id, 'k-' || id, '{}', 'x' from committees;
    insert into fanned_out select committee_id, item_id, 'g-' || id, id, null from tasks
      where item_id is not null;
    insert into directives (id, committee_id, number, kind, title, issuer, signed_on, folded, created_at)
      select 'di-' || committee_id || '-' || (number / 50), committee_id, '1', 'plan', 'x', 'x', day, '1 x', 0
      from tasks where number % 50 = 10;
    insert into items (id, committee_id, directive_id, path, text, position)
      select 'it-' || id, committee_id, 'di-' || committee_id || '-' || (number / 50), '1', 'x', 1024 * (number % 50)
      from tasks;
    insert into documents (id, committee_id, number, member_id, state, version, folded, kind, language, name,
        media_type, format, sha256, next_finding, taken_at, facts, pages, text)
      select 'd-' || committee_id || '-' || (number / 50), committee_id, number / 50, (select min(members.id) from
        members where members.committee_id = tasks.committee_id), case when number < 1000 then 'draft' else 'done' end,
        1, 'x ' || (number / 50), 'plan', 'en', 'x', 'x/x', 'text', 'h' || (number / 50), 51, 0, '{}', '[]', 'x'
      from tasks where number % 50 = 10;
    insert into findings (id, committee_id, document_id, number, position, unsure, state, lead_known, path, action,
        quote, starts_at, ends_at, deadlines, confidence, doubts, version, item_id, gone)
      select 'fi-' || id, committee_id, 'd-' || committee_id || '-' || (number / 50), 1 + number % 50,
        1024 * (number % 50), number % 4, case when number % 3 = 0 then 'open' else 'accepted' end, number % 2, '1',
        'x', 'x', 0, 1, '[]', 0.5, '[]', 1, item_id, 0 from tasks;
    insert into finding_bodies (finding_id, committee_id, role, position, name, folded, group_id)
      select 'fi-' || id, committee_id, 'lead', 0, 'X ' || (number % 90), 'x ' || (number % 90),
        case when number % 2 = 0 then null else lead_group_id end from tasks;
    insert into stakes select committee_id, id, lead_group_id, 'lead', 0, state, day, number from tasks;
    insert into deadlines (task_id, committee_id, version, rule, day, entered_on, entered_at)
      select id, committee_id, 1, '{"kind":"none"}', day, day, 0 from tasks;
    insert into task_sources (task_id, committee_id, text) select id, committee_id, 'x' from tasks;
    insert into files (id, committee_id, task_id, number, member_id, name, media_type, size, sha256, at, body)
      select 'f-' || id, committee_id, id, 1, (select min(members.id) from members
        where members.committee_id = tasks.committee_id), 'x', 'x/x', 0, '', 0, cast('' as BYTES) from tasks;
    insert into extensions (id, committee_id, task_id, state, asked_by, asked_on, asked_at, from_day, to_day, rule, reason)
      select 'e-' || id, committee_id, id, case when number % 100 = 0 then 'asked' else 'granted' end, 'm', '2025-01-10',
      number, day, '2025-12-01', '{}', 'x' from tasks;
    insert into tallies select committee_id, lead_group_id, day, count(*) from tasks
      where state = 'open' group by 1, 2, 3;
    insert into tallies select committee_id, '', day, count(*) from tasks where state = 'open' group by 1, 3;
    insert into history (committee_id, number, at, day, door, action, subject, subject_id, text, recorded_at)
      select committee_id, number, 0, day, 'web', 'x', 'task', id, '', 0 from tasks;
    insert into task_spans select committee_id, id, number, '2025-01-10', '9999-12-31', lead_group_id, state, day,
      case when state = 'done' then day end, 0, 0, 0 from tasks;
    insert into answers select committee_id, number, id, lead_group_id, day, 1 from tasks;
    insert into task_texts (task_id, committee_id, folded, title, title_words)
      select id, committee_id, substr(committee_id, length(committee_id) - 5) || 'task ' ||
        substr(committee_id, length(committee_id) - 5) || number, title, 2 from tasks;
    insert into messages (id, committee_id, kind, key, platform, workspace, channel, state, at, day, due_at,
        attempts, wanted, shown, platform_message_id)
      select 'm-' || id, committee_id, 'morning', 'k-' || id, 'web', '', 'c' || (number % 50),
        case when number % 50 = 0 then 'waiting' when number % 20 = 0 then 'skipped' else 'sent' end,
        number, day, number, 0, case when number % 100 = 7 then 2 else 1 end, 1, 'p' || id from tasks;
    insert into message_tasks (message_id, committee_id, task_id, rung, group_ids, position)
      select 'm-' || id, committee_id, id, -3, lead_group_id, 1 from tasks;
    insert into late_lists (message_id, committee_id, said)
      select 'm-' || id, committee_id, '{}' from tasks where number % 5 = 1;
    insert into late_list_tasks (task_id, message_id, committee_id)
      select id, 'm-' || id, committee_id from tasks where number % 5 = 1;
    insert into rungs (id, committee_id, task_id, recipient_id, role, rung, deadline_version, day, state,
        message_id)
      select 'r-' || id, committee_id, id, lead_group_id, 'lead', -3, 1, day,
        case when number % 100 = 3 then 'planned' else 'carried' end,
        case when number % 100 = 3 then null else 'm-' || id end from tasks;
    insert into join_requests (id, committee_id, platform, workspace, user_id, name, guest, state, asked_at)
      select 'j-' || id, committee_id, 'web', '', 'u' || id, 'x', 0,
        case when number % 100 = 0 then 'open' else 'admitted' end, 0 from tasks;
    insert into receipts select 'k-' || id, number from tasks;
    insert into homes select 'web', committee_id, 'u' || id, number, 0, 0 from tasks;
    insert into names (committee_id, kind, owner_id, folded, whole)
      select committee_id, 'group', 'g-' || id, 'commune ' || number, number % 2 from tasks;`);
  return scene;
}

const tasksOf = (id: string) => `
  insert into tasks (id, committee_id, number, title, state, priority, lead_group_id, day, deadline_version,
    original_day, next_rung_day, version, created_at)
  with recursive n (i) as (select 10 union all select i + 1 from n where i < 5009)
  select '${id}-' || i, '${id}', i, 'Task ' || i, case when i % 4 > 0 then 'open' else 'done' end, 'normal',
    (select max(id) from groups where committee_id = '${id}'),
    '2025-0' || (1 + i % 9) || '-1' || (i % 7), 1, '2025-01-10', '2025-0' || (1 + i % 9) || '-1' || (i % 7), 1, 0
  from n`;

const roomOf = (id: string, channel: string) => `
  insert into room_messages (id, committee_id, channel_id, seq, at, card, change)
  with recursive n (i) as (select 1 union all select i + 1 from n where i < 5000)
  select '${id}-x' || i, '${id}', '${channel}', i, 0, '{"kind":"talk","text":"x"}', i from n;
  update room_channels set last_seq = 5000 where id = '${channel}'`;
