import { type Kysely, PostgresAdapter, sql } from 'kysely';

const changes = [
  // Roles of a chat platform whose holders count as a group's members. In one committee a role is one group's.
  `create table group_roles (
    committee_id TEXT not null, group_id TEXT not null, platform TEXT not null, workspace TEXT not null,
    role TEXT not null, label TEXT not null, created_at INSTANT not null,
    primary key (platform, workspace, role, committee_id),
    foreign key (committee_id, group_id) references groups (committee_id, id)
  )`,
  'create index group_roles_by_group on group_roles (committee_id, group_id)',
  // The groups whose roles somebody held who asked to be let in: their ids with blanks between.
  `alter table join_requests add column group_ids TEXT not null default ''`,
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
