import { type Kysely, PostgresAdapter, sql } from 'kysely';

// All tables. Two words differ between the engines: TEXT compares byte by byte on both (ISO days and prefix
// ranges need that), and INSTANT is wide enough for milliseconds. A key that holds the committee beside an id
// keeps one committee's rows from pointing at another's.
const tables = `
create table committees (
  id TEXT primary key, code TEXT not null unique, name TEXT not null, language TEXT not null,
  time_zone TEXT not null, before_includes_day integer not null, demo integer not null, clock_at INSTANT,
  reminder_time TEXT not null, secretariat_group_id TEXT, next_task integer not null default 1,
  next_history integer not null default 1, created_at INSTANT not null
);
create table members (
  id TEXT primary key, committee_id TEXT not null references committees (id), handle TEXT not null,
  name TEXT not null, office TEXT not null, language TEXT, time_zone TEXT, left_at INSTANT,
  created_at INSTANT not null, unique (committee_id, handle), unique (committee_id, id)
);
create table member_addresses (
  committee_id TEXT not null, member_id TEXT not null, platform TEXT not null, workspace TEXT not null,
  user_id TEXT not null, primary key (platform, workspace, user_id, committee_id),
  foreign key (committee_id, member_id) references members (committee_id, id)
);
create index member_addresses_by_member on member_addresses (committee_id, member_id);
create table groups (
  id TEXT primary key, committee_id TEXT not null references committees (id), name TEXT not null,
  name_in TEXT, parent_id TEXT, created_at INSTANT not null, unique (committee_id, id),
  foreign key (committee_id, parent_id) references groups (committee_id, id)
);
create table names (
  committee_id TEXT not null references committees (id), kind TEXT not null, owner_id TEXT not null,
  folded TEXT not null, whole integer not null, primary key (committee_id, kind, whole, folded, owner_id)
);
create index names_by_owner on names (owner_id);
create table group_aliases (
  committee_id TEXT not null, group_id TEXT not null, alias TEXT not null, language TEXT,
  primary key (group_id, alias), foreign key (committee_id, group_id) references groups (committee_id, id)
);
create table group_channels (
  committee_id TEXT not null, group_id TEXT not null, platform TEXT not null, workspace TEXT not null,
  channel TEXT not null, label TEXT not null, created_at INSTANT not null,
  primary key (platform, workspace, channel, committee_id),
  foreign key (committee_id, group_id) references groups (committee_id, id)
);
create index group_channels_by_group on group_channels (committee_id, group_id);
create table group_members (
  committee_id TEXT not null, group_id TEXT not null, member_id TEXT not null,
  primary key (group_id, member_id), foreign key (committee_id, group_id) references groups (committee_id, id),
  foreign key (committee_id, member_id) references members (committee_id, id)
);
create index group_members_by_member on group_members (committee_id, member_id);
create table seats (
  id TEXT primary key, committee_id TEXT not null, group_id TEXT not null, member_id TEXT not null,
  kind TEXT not null, from_day TEXT not null, to_day TEXT,
  foreign key (committee_id, group_id) references groups (committee_id, id),
  foreign key (committee_id, member_id) references members (committee_id, id)
);
create index seats_by_group on seats (committee_id, group_id);
create index seats_by_member on seats (committee_id, member_id);
create table directives (
  id TEXT primary key, committee_id TEXT not null references committees (id), number TEXT not null,
  kind TEXT not null, title TEXT not null, title_in TEXT, issuer TEXT not null, issuer_in TEXT,
  signed_on TEXT not null, folded TEXT not null, created_at INSTANT not null, unique (committee_id, id)
);
create table items (
  id TEXT primary key, committee_id TEXT not null, directive_id TEXT not null, path TEXT not null,
  text TEXT not null, text_in TEXT, position integer not null, unique (directive_id, position),
  foreign key (committee_id, directive_id) references directives (committee_id, id)
);
create table duties (
  id TEXT primary key, committee_id TEXT not null, title TEXT not null, title_in TEXT, wording TEXT,
  wording_in TEXT, lead_group_id TEXT not null, coordinator_ids TEXT not null, day_of_month integer not null,
  directive_id TEXT, item_id TEXT references items (id), next_month TEXT not null, next_opens_on TEXT not null,
  ended_at INSTANT, foreign key (committee_id, lead_group_id) references groups (committee_id, id),
  foreign key (committee_id, directive_id) references directives (committee_id, id)
);
create index duties_to_open on duties (committee_id, next_opens_on);
create table tasks (
  id TEXT primary key, committee_id TEXT not null references committees (id), number integer not null,
  title TEXT not null, title_in TEXT, state TEXT not null, priority TEXT not null, lead_group_id TEXT not null,
  day TEXT not null, deadline_version integer not null, original_day TEXT not null, directive_id TEXT,
  item_id TEXT references items (id), duty_id TEXT references duties (id), next_rung_day TEXT not null,
  version integer not null, created_at INSTANT not null, closed_at INSTANT, unique (committee_id, number),
  foreign key (committee_id, lead_group_id) references groups (committee_id, id),
  foreign key (committee_id, directive_id) references directives (committee_id, id)
);
create index tasks_by_state_and_day on tasks (committee_id, state, day, number);
create index tasks_by_day on tasks (committee_id, day, number);
create index tasks_by_directive on tasks (committee_id, directive_id, state, day, number);
create index tasks_by_rung on tasks (committee_id, state, next_rung_day, number);
create table deadlines (
  task_id TEXT not null references tasks (id), committee_id TEXT not null references committees (id),
  version integer not null, wording TEXT, wording_in TEXT, rule TEXT not null, day TEXT not null,
  entered_on TEXT not null, entered_at INSTANT not null, entered_by TEXT references members (id), reason TEXT,
  primary key (task_id, version)
);
create table stakes (
  committee_id TEXT not null references committees (id), task_id TEXT not null references tasks (id),
  owner_id TEXT not null, role TEXT not null, position integer not null, state TEXT not null,
  day TEXT not null, number integer not null, primary key (task_id, owner_id)
);
create index stakes_by_owner on stakes (committee_id, owner_id, state, day, number, task_id, role);
create table tallies (
  committee_id TEXT not null references committees (id), group_id TEXT not null, day TEXT not null,
  open integer not null, primary key (committee_id, group_id, day)
);
create table history (
  committee_id TEXT not null references committees (id), number integer not null, at INSTANT not null,
  day TEXT not null, member_id TEXT references members (id), door TEXT not null, action TEXT not null,
  subject TEXT not null, subject_id TEXT not null, before TEXT, after TEXT, note TEXT, text TEXT not null,
  recorded_at INSTANT not null, primary key (committee_id, number)
);
create index history_by_subject on history (committee_id, subject_id, number);
create table drafts (
  token TEXT primary key, committee_id TEXT not null, member_id TEXT not null, line TEXT not null,
  said TEXT not null, confirmed integer not null, expires_at INSTANT not null,
  foreign key (committee_id, member_id) references members (committee_id, id)
);
create index drafts_by_end on drafts (expires_at);
create table messages (
  id TEXT primary key, committee_id TEXT not null, kind TEXT not null, key TEXT not null unique,
  platform TEXT not null, workspace TEXT not null, channel TEXT not null, group_id TEXT, member_id TEXT,
  language TEXT, state TEXT not null, at INSTANT not null, day TEXT not null, due_at INSTANT not null,
  attempts integer not null, error TEXT, lease_until INSTANT, lease_owner TEXT, platform_message_id TEXT,
  sent_at INSTANT, wanted integer not null, shown integer not null,
  foreign key (committee_id) references committees (id),
  foreign key (committee_id, group_id) references groups (committee_id, id),
  foreign key (committee_id, member_id) references members (committee_id, id)
);
create index messages_by_due on messages (state, due_at);
create index messages_by_lease on messages (state, lease_until);
create index messages_to_edit on messages (state, due_at) where wanted > shown;
create index messages_by_day on messages (committee_id, day);
create index messages_by_place on messages (platform, workspace, channel, platform_message_id);
create table message_tasks (
  message_id TEXT not null references messages (id), committee_id TEXT not null references committees (id),
  task_id TEXT not null references tasks (id), rung integer, history_number integer,
  group_ids TEXT not null, position integer not null, primary key (message_id, position)
);
create index message_tasks_by_task on message_tasks (task_id, message_id);
create table rungs (
  id TEXT primary key, committee_id TEXT not null, task_id TEXT not null references tasks (id),
  group_id TEXT not null, rung integer not null, deadline_version integer not null, day TEXT not null,
  state TEXT not null, reason TEXT, message_id TEXT references messages (id),
  unique (task_id, group_id, rung, deadline_version),
  foreign key (committee_id, group_id) references groups (committee_id, id)
);
create index rungs_by_day on rungs (committee_id, state, day);
create index rungs_by_message on rungs (message_id);
create table room_channels (
  id TEXT primary key, committee_id TEXT not null references committees (id), kind TEXT not null,
  name TEXT not null, name_in TEXT, member_id TEXT references members (id), position integer not null,
  last_seq integer not null
);
create index room_channels_by_committee on room_channels (committee_id, position);
create table room_messages (
  id TEXT primary key, committee_id TEXT not null references committees (id),
  channel_id TEXT not null references room_channels (id), seq integer not null, at INSTANT not null,
  author_id TEXT references members (id), only_for TEXT references members (id), card TEXT not null,
  line TEXT, key TEXT unique, edited_at INSTANT, change integer not null, unique (channel_id, seq)
);
create index room_messages_by_change on room_messages (channel_id, change);
create table room_reads (
  committee_id TEXT not null references committees (id),
  channel_id TEXT not null references room_channels (id), member_id TEXT not null references members (id),
  seq integer not null, primary key (channel_id, member_id)
);
create table web_sessions (
  token_hash TEXT primary key, committee_id TEXT not null, member_id TEXT not null, kind TEXT not null,
  expires_at INSTANT not null, foreign key (committee_id, member_id) references members (committee_id, id)
);
create index web_sessions_by_end on web_sessions (expires_at)`;

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of tables.split(';')) {
    const own = postgres
      ? statement.replace(/\bTEXT\b/g, 'text collate "C"').replace(/\bINSTANT\b/g, 'bigint')
      : // strict: a text in a number's column is an error here as it is on PostgreSQL
        statement
          .replace(/\bINSTANT\b/g, 'integer')
          .replace(/\)\s*$/, (end) => (statement.includes('create table') ? ') strict' : end));
    await sql.raw(own).execute(db);
  }
}
