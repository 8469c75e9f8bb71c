import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

const changes = [
  // What a posted late list said, in words: what of it becomes confidential later is taken out, and nothing else.
  `create table late_lists (
    message_id TEXT primary key references messages (id), committee_id TEXT not null references committees (id),
    said TEXT not null
  )`,
  // Which tasks it put into words.
  `create table late_list_tasks (
    task_id TEXT not null references tasks (id), message_id TEXT not null references late_lists (message_id),
    committee_id TEXT not null references committees (id), primary key (task_id, message_id)
  )`,
  'create index late_list_tasks_by_message on late_list_tasks (message_id)',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, changes);
