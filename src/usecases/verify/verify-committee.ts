import type { StandingSubject, TaskFault } from '../../domain/history/fault.ts';
import type { SaidHead } from '../../domain/history/head.ts';
import type { CommitteeId, GroupId, MemberId, TaskId } from '../../domain/ids.ts';
import {
  beginningOf,
  type CommitteeHeld,
  columnUnlike,
  digestOf,
  type HistoryRow,
  type PrintedHead,
  type Rooms,
} from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';
import { type Standing, verifyStanding } from './verify-standing.ts';
import { verifyTasks } from './verify-tasks.ts';
import { type Link, noText, type Walked, walk } from './walk.ts';

/** Entries read at once. */
const atOnce = 500;
/** The largest number that both engines take. */
const mostEntries = 2_147_483_647;

export interface Verified extends Walked {
  /** Tasks that were held against their history. */
  readonly tasks: number;
  /** The first few; all of them are never kept. */
  readonly taskFaults: readonly TaskFault[];
  /** People, seats and rules that were held against it. */
  readonly standing: Standing;
}

/**
 * Goes through a committee's history, then holds each of its tasks, its people, their seats and its rules against what the
 * history tells of them. Reads by pages and writes nothing; to be called on one moment of the database.
 */
export async function verifyCommittee(
  rooms: Rooms,
  committee: CommitteeHeld,
  heads: readonly SaidHead[],
): Promise<Verified> {
  const gone: TaskFault[] = [];
  const numbered = await rooms.history.latest(committee.id);
  const asked = { beginning: beginningOf(committee.id), numbered, heads };
  const walked = await walk(
    asked,
    linksOf(rooms, committee, (fault) => gone.push(fault)),
  );
  const { tasks, faults } = await verifyTasks(rooms, committee.id);
  return {
    ...(await tailHeld(rooms, committee, walked)),
    tasks,
    taskFaults: [...gone.slice(0, 1), ...faults],
    standing: await verifyStanding(rooms, committee),
  };
}

async function* linksOf(
  rooms: Rooms,
  { id }: CommitteeHeld,
  found: (fault: TaskFault) => void,
): AsyncGenerator<Link> {
  for (let after: number | null = null; ; ) {
    const rows: HistoryRow[] = await rooms.history.rowsAfter(id, { after, limit: atOnce });
    const to = rows.at(-1)?.number;
    if (to === undefined) return;
    const heads = await rooms.history.printedHeads(id, { after: after ?? 0, to });
    const printed = new Map(heads.map((head) => [head.number, head]));
    const lost = await firstLost(rooms, id, rows);
    if (lost) found(lost);
    for (const row of rows) yield linkIn(row, printed.get(row.number) ?? null);
    after = to;
  }
}

function linkIn(row: HistoryRow, printed: PrintedHead | null): Link {
  const { number, hash, salt, text } = row;
  const said = entryIn(text);
  return {
    number,
    hash,
    digest: digestOf(salt, text),
    says: typeof said?.number === 'number' ? said.number : null,
    unlike: said ? columnUnlike(row, said) : noText,
    printed,
  };
}

/** What an entry's text holds; null for what is no entry. */
export function entryIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The first entry of a page whose task, person or group is not there. */
async function firstLost(
  rooms: Rooms,
  id: CommitteeId,
  rows: readonly HistoryRow[],
): Promise<TaskFault | undefined> {
  const viewer = systemViewer(id);
  const idsOf = <Id extends string>(of: StandingSubject) => [
    ...new Set(rows.filter(({ subject }) => subject === of).map(({ subject_id }) => subject_id as Id)),
  ];
  const there = new Set<string>([
    ...(await rooms.tasks.there(viewer, idsOf<TaskId>('task'))),
    ...(await rooms.members.byIds(viewer, idsOf<MemberId>('member'))).map((one) => one.id),
    ...(await rooms.groups.byIds(viewer, idsOf<GroupId>('group'))).map((one) => one.id),
  ]);
  for (const { number, subject, subject_id } of rows)
    if ((subject === 'task' || subject === 'member' || subject === 'group') && !there.has(subject_id))
      return { what: 'gone', number, subject };
  return undefined;
}

/** Whoever cuts the end off can set the committee's count back too, but a head was printed. */
async function tailHeld(rooms: Rooms, { id }: CommitteeHeld, walked: Walked): Promise<Walked> {
  if (walked.fault) return walked;
  const number = walked.last?.number ?? 0;
  const [printed] = await rooms.history.printedHeads(id, { after: number, to: mostEntries });
  if (!printed) return walked;
  return { ...walked, fault: { what: 'cut', number, numbered: printed.number, printed } };
}
