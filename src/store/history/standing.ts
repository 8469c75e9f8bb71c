import type { Instant } from '../../domain/day.ts';
import type { Extension } from '../../domain/extension.ts';
import type { AwayDays } from '../../domain/history/absences.ts';
import type { SeatHeld } from '../../domain/history/seats.ts';
import type { CommitteeId, GroupId, MemberId, TaskId } from '../../domain/ids.ts';
import type { Office } from '../../domain/member.ts';
import { settingsOf } from '../committees/row.ts';
import type { Db } from '../db.ts';
import { extensionOf } from '../extensions/row.ts';
import { checked, scoped } from '../scoped.ts';
import type { CommitteeSettings } from '../types.ts';

// What of people, seats and counts is held against what the history tells.

interface Page {
  /** The id of the last one of the page before; '' at the start. */
  readonly after: string;
  readonly limit: number;
}

/** A member as the table has them; `left` where they are found no more. */
export interface PersonHeld {
  readonly id: MemberId;
  readonly handle: string;
  readonly name: string;
  readonly office: Office;
  readonly cleared: boolean;
  readonly left: boolean;
}

/** The committee's members, in the order of their ids. */
export async function peopleAfter(
  db: Db,
  committeeId: CommitteeId,
  { after, limit }: Page,
): Promise<PersonHeld[]> {
  const rows = await scoped(db, { committeeId })
    .from('members')
    .select(['id', 'handle', 'name', 'office', 'cleared', 'left_at'])
    .where('id', '>', after as MemberId)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ cleared, left_at, ...row }) => ({
    ...row,
    cleared: cleared !== 0,
    left: left_at !== null,
  }));
}

/** When these members were, are or will be away. */
export async function absencesOf(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly MemberId[],
): Promise<(AwayDays & { readonly memberId: MemberId })[]> {
  if (ids.length === 0) return [];
  return checked(db, { committeeId })
    .from('member_absences')
    .select(['member_id as memberId', 'from_day as from', 'to_day as until'])
    .where('member_id', 'in', ids)
    .execute();
}

/** The committee's groups, in the order of their ids. */
export function groupsAfter(
  db: Db,
  committeeId: CommitteeId,
  { after, limit }: Page,
): Promise<{ id: GroupId; name: string; parentId: GroupId | null }[]> {
  return scoped(db, { committeeId })
    .from('groups')
    .select(['id', 'name', 'parent_id as parentId'])
    .where('id', '>', after as GroupId)
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Every seat that these groups have, had or will have. */
export async function seatsIn(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly GroupId[],
): Promise<(SeatHeld & { readonly groupId: GroupId })[]> {
  if (ids.length === 0) return [];
  return scoped(db, { committeeId })
    .from('seats')
    .select(['group_id as groupId', 'member_id as memberId', 'kind', 'from_day as from', 'to_day as to'])
    .where('group_id', 'in', ids)
    .execute();
}

/** Every request for more time that was made for these tasks. */
export async function extensionsOf(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly TaskId[],
): Promise<(Extension & { readonly askedAt: Instant })[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, { committeeId })
    .from('extensions')
    .selectAll()
    .where('task_id', 'in', ids)
    .execute();
  return rows.map((row) => ({ ...extensionOf(row), askedAt: row.asked_at }));
}

/** How many tasks were ever given a number. */
export async function tasksNumbered(db: Db, committeeId: CommitteeId): Promise<number> {
  const { next_task } = await db
    .selectFrom('committees')
    .select('next_task')
    .where('id', '=', committeeId)
    .executeTakeFirstOrThrow();
  return next_task - 1;
}

/** A committee as its row has it; `garbled` where its rules cannot be read. */
export type CommitteeHeld = CommitteeSettings & { readonly garbled: boolean };

export async function committeesHeld(db: Db): Promise<CommitteeHeld[]> {
  const rows = await db.selectFrom('committees').selectAll().orderBy('id').execute();
  return rows.map((row) => {
    try {
      return { ...settingsOf(row), garbled: false };
    } catch {
      return { ...settingsOf({ ...row, governance: null, reminding: null }), garbled: true };
    }
  });
}

/** The first entry of each history whose committee is not there. */
export async function orphans(db: Db): Promise<{ id: CommitteeId; number: number }[]> {
  const known = new Set((await db.selectFrom('committees').select('id').execute()).map(({ id }) => id));
  const lost: { id: CommitteeId; number: number }[] = [];
  for (let last = '' as CommitteeId; ; ) {
    const next = await db
      .selectFrom('history')
      .select(['committee_id as id', 'number'])
      .where('committee_id', '>', last)
      .orderBy('committee_id')
      .orderBy('number')
      .limit(1)
      .executeTakeFirst();
    if (!next) return lost;
    if (!known.has(next.id)) lost.push(next);
    last = next.id;
  }
}
