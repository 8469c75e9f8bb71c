import type { Day } from '../../domain/day.ts';
import type { CommitteeId, DutyId, GroupId } from '../../domain/ids.ts';
import { type Db, engineOf } from '../db.ts';
import { newId } from '../id.ts';
import { translationsOf, worded } from '../worded.ts';
import type { Duty, NewDuty } from './types.ts';

/** Books a recurring duty; its first task is made when its first period opens. */
export async function addDuty(db: Db, committeeId: CommitteeId, duty: NewDuty): Promise<DutyId> {
  const id = newId<DutyId>();
  await db
    .insertInto('duties')
    .values({
      id,
      committee_id: committeeId,
      title: duty.title.text,
      title_in: translationsOf(duty.title),
      wording: duty.wording?.text ?? null,
      wording_in: duty.wording ? translationsOf(duty.wording) : null,
      lead_group_id: duty.leadGroupId,
      coordinator_ids: JSON.stringify(duty.coordinatorIds),
      day_of_month: duty.dayOfMonth,
      directive_id: duty.directiveId,
      item_id: duty.itemId,
      next_month: duty.nextMonth,
      next_opens_on: duty.nextOpensOn,
      ended_at: null,
    })
    .execute();
  return id;
}

/** Duties with a period that has opened, locked until the transaction ends; others' locks are passed over. */
export async function lockOpeningDuties(
  db: Db,
  committeeId: CommitteeId,
  today: Day,
  limit: number,
): Promise<Duty[]> {
  let query = db
    .selectFrom('duties')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('ended_at', 'is', null)
    .where('next_opens_on', '<=', today)
    .orderBy('next_opens_on')
    .orderBy('id')
    .limit(limit);
  if (engineOf(db) === 'postgres') query = query.forUpdate().skipLocked();
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    title: worded(row.title, row.title_in),
    wording: row.wording === null ? null : worded(row.wording, row.wording_in),
    leadGroupId: row.lead_group_id,
    coordinatorIds: JSON.parse(row.coordinator_ids) as GroupId[],
    dayOfMonth: row.day_of_month,
    directiveId: row.directive_id,
    itemId: row.item_id,
    nextMonth: row.next_month,
    nextOpensOn: row.next_opens_on,
  }));
}

/** Sets a duty's next period, unless somebody else has moved it on from `from` already: then false. */
export async function advanceDuty(
  db: Db,
  committeeId: CommitteeId,
  id: DutyId,
  from: string,
  to: { nextMonth: string; nextOpensOn: Day },
): Promise<boolean> {
  const done = await db
    .updateTable('duties')
    .set({ next_month: to.nextMonth, next_opens_on: to.nextOpensOn })
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('next_month', '=', from)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}
