import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

const changes = [
  // What a directive means by "the provinces": groups under one name. Found by `names`, as groups are.
  `create table group_classes (
    id TEXT primary key, committee_id TEXT not null references committees (id), name TEXT not null,
    name_in TEXT, created_at INSTANT not null, unique (committee_id, id)
  )`,
  `create table class_aliases (
    committee_id TEXT not null, class_id TEXT not null, alias TEXT not null, primary key (class_id, alias),
    foreign key (committee_id, class_id) references group_classes (committee_id, id)
  )`,
  `create table class_members (
    committee_id TEXT not null, class_id TEXT not null, group_id TEXT not null,
    primary key (class_id, group_id),
    foreign key (committee_id, class_id) references group_classes (committee_id, id),
    foreign key (committee_id, group_id) references groups (committee_id, id)
  )`,
  'create index class_members_by_group on class_members (committee_id, group_id)',
  // An item that was addressed to a class, how each of its groups is asked (JSON), and the job that does it.
  `create table fan_outs (
    committee_id TEXT not null, item_id TEXT not null references items (id), class_id TEXT not null,
    body TEXT not null, job_id TEXT not null references jobs (id), primary key (item_id, class_id),
    foreign key (committee_id, class_id) references group_classes (committee_id, id)
  )`,
  // A group owes an item once, whoever asks it and however often.
  `create table fanned_out (
    committee_id TEXT not null, item_id TEXT not null references items (id), group_id TEXT not null,
    task_id TEXT references tasks (id), duty_id TEXT references duties (id), primary key (item_id, group_id),
    foreign key (committee_id, group_id) references groups (committee_id, id)
  )`,
  'create index tasks_by_item on tasks (committee_id, item_id, state, day, number) where item_id is not null',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, changes);
