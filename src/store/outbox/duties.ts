import type { Day, Instant } from '../../domain/day.ts';
import type { CommitteeId, DutyId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { type Db, engineOf } from '../db.ts';
import { newId } from '../id.ts';
import { checked, scoped } from '../scoped.ts';
import { kept, translationsOf } from '../worded.ts';
import { dutyOf, openDuties } from './duty-rows.ts';
import { recurrenceKept } from './recurrence.ts';
import type { Duty, NewDuty } from './types.ts';

/**
 * Books a recurring duty under the committee's next number; its first task is made when its first period opens.
 * Whoever books holds the committee (`committees.hold`): two at once would take one number.
 */
export async function addDuty(
  db: Db,
  viewer: Viewer,
  { enteredAt, ...duty }: NewDuty & { readonly enteredAt: Instant },
): Promise<Duty> {
  const last = await scoped(db, viewer)
    .from('duties')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const id = newId<DutyId>();
  const number = (last?.number ?? 0) + 1;
  await db
    .insertInto('duties')
    .values({
      id,
      number,
      committee_id: viewer.committeeId,
      title: kept(duty.title.text),
      title_in: translationsOf(duty.title),
      wording: duty.wording && kept(duty.wording.text),
      wording_in: duty.wording && translationsOf(duty.wording),
      lead_group_id: duty.leadGroupId,
      coordinator_ids: JSON.stringify(duty.coordinatorIds),
      recurrence: recurrenceKept(duty.recurrence),
      directive_id: duty.directiveId,
      item_id: duty.itemId,
      next_day: duty.nextDay,
      next_opens_on: duty.nextOpensOn,
      entered_by: viewer.memberId,
      entered_at: enteredAt,
      ended_at: null,
      confidential: duty.confidential ? 1 : 0,
    })
    .execute();
  return { ...duty, id, number, enteredBy: viewer.memberId, endedAt: null };
}

/** Duties with a period that has opened, locked until the transaction ends; others' locks are passed over. */
export async function lockOpeningDuties(
  db: Db,
  committeeId: CommitteeId,
  today: Day,
  limit: number,
): Promise<Duty[]> {
  let query = openDuties(db, { committeeId })
    .where('next_opens_on', '<=', today)
    .orderBy('next_opens_on')
    .orderBy('id')
    .limit(limit);
  if (engineOf(db) === 'postgres') query = query.forUpdate().skipLocked();
  return (await query.execute()).map(dutyOf);
}

/** Sets a duty's next period, unless somebody else has moved it on from `from` already, or ended it: then false. */
export async function advanceDuty(
  db: Db,
  committeeId: CommitteeId,
  id: DutyId,
  from: Day,
  to: { nextDay: Day; nextOpensOn: Day },
): Promise<boolean> {
  const done = await checked(db, { committeeId })
    .update('duties')
    .set({ next_day: to.nextDay, next_opens_on: to.nextOpensOn })
    .where('id', '=', id)
    .where('next_day', '=', from)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}

/** One by its number, ended or not, locked until the transaction ends. */
export async function lockDuty(db: Db, viewer: Viewer, number: number): Promise<Duty | undefined> {
  let query = scoped(db, viewer).from('duties').selectAll().where('number', '=', number);
  if (engineOf(db) === 'postgres') query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row && dutyOf(row);
}

/** No more periods of it open. Its tasks stay as they are. */
export async function endDuty(db: Db, viewer: Viewer, id: DutyId, at: Instant): Promise<void> {
  await checked(db, viewer).update('duties').set({ ended_at: at }).where('id', '=', id).execute();
}
