import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

const changes = [
  // How a committee governs its tasks, as JSON. Whoever was here before keeps closing a task in one step.
  'alter table committees add column governance TEXT',
  `update committees set governance = '{"acceptance":false}'`,
  // What the tasks of a directive are asked for, as JSON; a task's own goes before it.
  'alter table directives add column products TEXT',
  'alter table tasks add column products TEXT',
  // What the lead said last of how it goes, and on whom they wait: a group or a member.
  'alter table tasks add column progress TEXT',
  'alter table tasks add column progress_on TEXT',
  'alter table tasks add column progress_by TEXT',
  'alter table tasks add column progress_why TEXT',
  'alter table tasks add column blocked_by TEXT',
  // The report that waits to be accepted, or was; what was shown for it is JSON.
  'alter table tasks add column reported_on TEXT',
  'alter table tasks add column reported_by TEXT',
  'alter table tasks add column product TEXT',
  // The last report that was sent back, for as long as no other stands.
  'alter table tasks add column returned_on TEXT',
  'alter table tasks add column returned_by TEXT',
  'alter table tasks add column return_reason TEXT',
  'alter table tasks add column extensions integer not null default 0',
  // Which task it is a part of.
  'alter table tasks add column parent_task_id TEXT',
  'create index tasks_by_parent on tasks (parent_task_id) where parent_task_id is not null',
  'alter table tasks add column confidential integer not null default 0',
  'create index tasks_confidential on tasks (id) where confidential = 1',
  'alter table members add column cleared integer not null default 0',
  `create table extensions (
    id TEXT primary key, committee_id TEXT not null references committees (id),
    task_id TEXT not null references tasks (id), state TEXT not null, asked_by TEXT not null,
    asked_on TEXT not null, asked_at INSTANT not null, from_day TEXT not null, to_day TEXT not null,
    wording TEXT, wording_in TEXT, rule TEXT not null, reason TEXT not null, supported_by TEXT, supported_on TEXT,
    decided_by TEXT, decided_on TEXT, answer TEXT
  )`,
  // One request at a time stands open for a task.
  `create unique index extensions_open on extensions (task_id) where state in ('asked', 'supported')`,
  'create index extensions_by_task on extensions (task_id, asked_at)',
  'create index extensions_by_state on extensions (committee_id, state, asked_at, id)',
  // Who is away: their deputies are told instead, up to and with the last day.
  `create table member_absences (
    committee_id TEXT not null, member_id TEXT not null, from_day TEXT not null, to_day TEXT not null,
    primary key (member_id, from_day), foreign key (committee_id, member_id) references members (committee_id, id)
  )`,
  'create index member_absences_by_end on member_absences (committee_id, to_day)',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, changes);
