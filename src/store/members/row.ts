import type { Selectable } from 'kysely';
import type { Member } from '../../domain/member.ts';
import type { Schema } from '../schema.ts';

export function memberOf(row: Selectable<Schema['members']>): Member {
  return {
    id: row.id,
    committeeId: row.committee_id,
    handle: row.handle,
    name: row.name,
    office: row.office,
    language: row.language,
    timeZone: row.time_zone,
    cleared: row.cleared === 1,
  };
}
