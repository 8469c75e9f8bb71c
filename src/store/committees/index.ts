import type { Instant } from '../../domain/day.ts';
import type { Governance } from '../../domain/governance.ts';
import type { CommitteeId, GroupId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Reminding } from '../../domain/reminders/reminding.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import type { CommitteeSettings } from '../types.ts';
import { kept } from '../worded.ts';
import { settingsOf } from './row.ts';

export { holdCommittee as hold } from '../hold.ts';
export { addChannel, atChannel, channels, removeChannel } from './channels.ts';

interface NewCommittee {
  name: string;
  language: Language;
  timeZone: string;
  demo: boolean;
  clockAt?: Instant | null;
  /** The defaults where it is left out. */
  governance?: Governance;
}

type Change = Partial<{
  name: string;
  language: Language;
  timeZone: string;
  beforeIncludesDay: boolean;
  reminderTime: string;
  secretariatGroupId: GroupId | null;
  matchEmail: boolean;
  reminding: Reminding;
  governance: Governance;
}>;

/** A new committee with the lenient reading of "before" and reminders at half past eight. */
export async function create(db: Db, committee: NewCommittee): Promise<CommitteeSettings> {
  const row = {
    id: newId<CommitteeId>(),
    name: kept(committee.name),
    language: committee.language,
    time_zone: committee.timeZone,
    before_includes_day: 1,
    demo: committee.demo ? 1 : 0,
    clock_at: committee.clockAt ?? null,
    reminder_time: '08:30',
    secretariat_group_id: null,
    governance: committee.governance ? JSON.stringify(committee.governance) : null,
    created_at: Date.now(),
  };
  const { count } = await db
    .selectFrom('committees')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  // Committees are never removed; should another one be made at this very moment, it took the code first.
  for (let number = Number(count) + 1; ; number++) {
    const made = await db
      .insertInto('committees')
      .values({ ...row, code: String(number) })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (made) return settingsOf(made);
  }
}

export async function all(db: Db): Promise<CommitteeSettings[]> {
  const rows = await db.selectFrom('committees').selectAll().orderBy('id').execute();
  return rows.map(settingsOf);
}

export async function find(db: Db, id: CommitteeId): Promise<CommitteeSettings | undefined> {
  const row = await db.selectFrom('committees').selectAll().where('id', '=', id).executeTakeFirst();
  return row && settingsOf(row);
}

/** The settings of the viewer's committee. */
export async function settings(db: Db, viewer: Viewer): Promise<CommitteeSettings> {
  const found = await find(db, viewer.committeeId);
  if (!found) throw new Error(`There is no committee ${viewer.committeeId}.`);
  return found;
}

/** Writes the settings given and leaves the others. */
export async function change(db: Db, viewer: Viewer, to: Change): Promise<void> {
  const columns = {
    ...(to.name !== undefined && { name: kept(to.name) }),
    ...(to.language !== undefined && { language: to.language }),
    ...(to.timeZone !== undefined && { time_zone: to.timeZone }),
    ...(to.beforeIncludesDay !== undefined && { before_includes_day: to.beforeIncludesDay ? 1 : 0 }),
    ...(to.reminderTime !== undefined && { reminder_time: to.reminderTime }),
    ...(to.secretariatGroupId !== undefined && { secretariat_group_id: to.secretariatGroupId }),
    ...(to.matchEmail !== undefined && { match_email: to.matchEmail ? 1 : 0 }),
    ...(to.reminding !== undefined && { reminding: JSON.stringify(to.reminding) }),
    ...(to.governance !== undefined && { governance: JSON.stringify(to.governance) }),
  };
  if (Object.keys(columns).length === 0) return;
  await db.updateTable('committees').set(columns).where('id', '=', viewer.committeeId).execute();
}

/** Moves a demo's clock. Throws for a real committee: its time is everybody's. */
export async function setClock(db: Db, id: CommitteeId, at: Instant): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('committees')
    .set({ clock_at: at })
    .where('id', '=', id)
    .where('demo', '=', 1)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Error('Only a demo has a clock that can be moved.');
}
