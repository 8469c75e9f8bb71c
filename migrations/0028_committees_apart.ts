import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

const changes = [
  // A group's channel belongs to one committee: where two had it, to the one that had it first.
  `delete from group_channels where exists (
    select 1 from group_channels as earlier
    where earlier.platform = group_channels.platform and earlier.workspace = group_channels.workspace
      and earlier.channel = group_channels.channel and earlier.committee_id <> group_channels.committee_id
      and (earlier.created_at < group_channels.created_at
        or (earlier.created_at = group_channels.created_at
          and earlier.committee_id < group_channels.committee_id))
  )`,
  'create unique index group_channels_once on group_channels (platform, workspace, channel)',
  'create index committee_channels_by_place on committee_channels (platform, workspace, channel)',
  // Which of their committees somebody means where nothing else says: the one they chose last.
  'alter table member_addresses add column chosen_at INSTANT',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, changes);
