import { type Kysely, PostgresAdapter, sql } from 'kysely';

// How people get in: the workspaces that a committee lives in, and the requests of those whom it does not know
// yet. A request and its card find each other by `messages.subject_id`.
const changes = [
  // `place` counts a workspace's committees: of two that are founded at once, one gets the first place.
  `create table workspaces (
    platform TEXT not null, workspace TEXT not null, place integer not null,
    committee_id TEXT not null references committees (id), bound_at INSTANT not null,
    primary key (platform, workspace, place), unique (platform, workspace, committee_id)
  )`,
  'alter table members add column email TEXT',
  `create unique index members_by_email on members (committee_id, email)
    where email is not null and left_at is null`,
  'alter table committees add column match_email integer not null default 0',
  `create table join_requests (
    id TEXT primary key, committee_id TEXT not null references committees (id), platform TEXT not null,
    workspace TEXT not null, user_id TEXT not null, name TEXT not null, email TEXT, guest integer not null,
    language TEXT, state TEXT not null, asked_at INSTANT not null, decided_at INSTANT,
    decided_by TEXT, member_id TEXT, foreign key (committee_id, decided_by) references members (committee_id, id),
    foreign key (committee_id, member_id) references members (committee_id, id)
  )`,
  // One open request of an address in a committee.
  `create unique index join_requests_open on join_requests (committee_id, platform, workspace, user_id)
    where state = 'open'`,
  `create index join_requests_by_asker on join_requests (committee_id, platform, workspace, user_id, id)`,
  'create index join_requests_by_state on join_requests (committee_id, state, id)',
  'alter table messages add column subject_id TEXT',
  'create index messages_by_subject on messages (subject_id) where subject_id is not null',
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
