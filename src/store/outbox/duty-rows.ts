import type { Selectable } from 'kysely';
import type { GroupId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import type { Schema } from '../schema.ts';
import { type Eyes, scoped } from '../scoped.ts';
import { worded } from '../worded.ts';
import { recurrenceRead } from './recurrence.ts';
import type { Duty } from './types.ts';

/** Duties that go on. */
export function openDuties(db: Db, eyes: Eyes) {
  return scoped(db, eyes).from('duties').selectAll().where('ended_at', 'is', null);
}

export function dutyOf(row: Selectable<Schema['duties']>): Duty {
  return {
    id: row.id,
    number: row.number,
    title: worded(row.title, row.title_in),
    wording: row.wording === null ? null : worded(row.wording, row.wording_in),
    leadGroupId: row.lead_group_id,
    coordinatorIds: JSON.parse(row.coordinator_ids) as GroupId[],
    recurrence: recurrenceRead(row.recurrence),
    directiveId: row.directive_id,
    itemId: row.item_id,
    nextDay: row.next_day,
    nextOpensOn: row.next_opens_on,
    enteredBy: row.entered_by,
    endedAt: row.ended_at,
    confidential: row.confidential === 1,
  };
}
