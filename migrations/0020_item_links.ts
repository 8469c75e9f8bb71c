import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

const changes = [
  // What an item of a directive does to one of an earlier directive, or to a task that was entered by hand.
  `create table item_links (
    id TEXT primary key, committee_id TEXT not null references committees (id),
    later_item_id TEXT not null references items (id), earlier_item_id TEXT references items (id),
    earlier_task_id TEXT references tasks (id), kind TEXT not null, made_on TEXT not null, made_by TEXT not null,
    foreign key (committee_id, made_by) references members (committee_id, id)
  )`,
  'create index item_links_by_later on item_links (later_item_id)',
  'create index item_links_by_earlier on item_links (earlier_item_id)',
  'create index item_links_by_task on item_links (earlier_task_id) where earlier_task_id is not null',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, changes);
