import { type Kysely, PostgresAdapter, sql } from 'kysely';

const changes = [
  // A rung is owed to a group or, at the top, to the chair: a member. So it refers to neither table.
  `create table rungs_owed (
    id TEXT primary key, committee_id TEXT not null references committees (id),
    task_id TEXT not null references tasks (id), recipient_id TEXT not null, role TEXT not null,
    rung integer not null, deadline_version integer not null, day TEXT not null, state TEXT not null,
    reason TEXT, message_id TEXT references messages (id),
    unique (task_id, recipient_id, rung, deadline_version)
  )`,
  `insert into rungs_owed (
    id, committee_id, task_id, recipient_id, role, rung, deadline_version, day, state, reason, message_id
  ) select r.id, r.committee_id, r.task_id, r.group_id,
    case when t.lead_group_id = r.group_id then 'lead' else 'coordinating' end,
    r.rung, r.deadline_version, r.day, r.state, r.reason, r.message_id
  from rungs as r inner join tasks as t on t.id = r.task_id`,
  'drop table rungs',
  'alter table rungs_owed rename to rungs',
  'create index rungs_by_day on rungs (committee_id, state, day)',
  'create index rungs_by_message on rungs (message_id)',
  // How the committee reminds, as JSON; null for the defaults of the time.
  'alter table committees add column reminding TEXT',
  'alter table directives add column ladder TEXT',
  'alter table tasks add column ladder TEXT',
  'alter table tasks add column snoozed_to TEXT',
  'alter table tasks add column acknowledged_on TEXT',
  'alter table tasks add column acknowledged_by TEXT references members (id)',
  'alter table groups add column reminder_time TEXT',
  'create index groups_with_time on groups (committee_id) where reminder_time is not null',
  // In which role a message tells of a task, and the day it should have been said where that is gone by.
  `alter table message_tasks add column role TEXT not null default ''`,
  'alter table message_tasks add column was_due TEXT',
  // The committee's own channels, where its Monday list goes.
  `create table committee_channels (
    committee_id TEXT not null references committees (id), platform TEXT not null, workspace TEXT not null,
    channel TEXT not null, label TEXT not null, created_at INSTANT not null,
    primary key (committee_id, platform, workspace, channel)
  )`,
  // The chair is looked for each morning, among thousands of members.
  'create index members_by_office on members (committee_id, office)',
  // Work on many rows, done in pieces: how far it got, and what it is to do.
  `create table jobs (
    id TEXT primary key, committee_id TEXT not null references committees (id), kind TEXT not null,
    body TEXT not null, position TEXT not null, done integer not null, created_at INSTANT not null,
    finished_at INSTANT
  )`,
  'create index jobs_open on jobs (committee_id, id) where finished_at is null',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of changes) {
    const own = postgres
      ? statement.replace(/\bTEXT\b/g, 'text collate "C"').replace(/\bINSTANT\b/g, 'bigint')
      : statement
          .replace(/\bTEXT\b/g, 'text')
          .replace(/\bINSTANT\b/g, 'integer')
          .replace(/\)$/, (end) => (statement.startsWith('create table') ? ') strict' : end));
    await sql.raw(own).execute(db);
  }
}
