import type { TaskFault } from '../../domain/history-fault.ts';
import type { SaidHead } from '../../domain/history-head.ts';
import {
  beginningOf,
  type CommitteeSettings,
  columnUnlike,
  digestOf,
  type HistoryRow,
  type PrintedHead,
  type Rooms,
} from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';
import { verifyTasks } from './verify-tasks.ts';
import { type Link, type Walked, walk } from './walk.ts';

/** Entries read at once. */
const atOnce = 500;
/** The largest number that both engines take. */
const mostEntries = 2_147_483_647;

export interface Verified extends Walked {
  /** Tasks that were held against their history. */
  readonly tasks: number;
  /** The first few; all of them are never kept. */
  readonly taskFaults: readonly TaskFault[];
}

/**
 * Goes through a committee's history, then holds each of its tasks against what the history tells of it. Reads by
 * pages and writes nothing; to be called on one moment of the database.
 */
export async function verifyCommittee(
  rooms: Rooms,
  committee: CommitteeSettings,
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
  };
}

async function* linksOf(
  rooms: Rooms,
  { id }: CommitteeSettings,
  found: (fault: TaskFault) => void,
): AsyncGenerator<Link> {
  for (let after = 0; ; ) {
    const rows = await rooms.history.rowsAfter(id, { after, limit: atOnce });
    const to = rows.at(-1)?.number;
    if (to === undefined) return;
    const printed = new Map(
      (await rooms.history.printedHeads(id, { after, to })).map((head) => [head.number, head]),
    );
    const lost = await firstLost(rooms, id, rows);
    if (lost) found({ what: 'gone', number: lost.number });
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
    unlike: said && columnUnlike(row, said),
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

/** The first entry of a page whose task is not there. */
async function firstLost(rooms: Rooms, id: CommitteeSettings['id'], rows: readonly HistoryRow[]) {
  const ofTasks = rows.filter(({ subject }) => subject === 'task');
  const ids = [...new Set(ofTasks.map(({ subject_id }) => subject_id as never))];
  const there = new Set<string>(await rooms.tasks.there(systemViewer(id), ids));
  return ofTasks.find(({ subject_id }) => !there.has(subject_id));
}

/** Whoever cuts the end off can set the committee's count back too, but a head was printed. */
async function tailHeld(rooms: Rooms, { id }: CommitteeSettings, walked: Walked): Promise<Walked> {
  if (walked.fault) return walked;
  const number = walked.last?.number ?? 0;
  const [printed] = await rooms.history.printedHeads(id, { after: number, to: mostEntries });
  if (!printed) return walked;
  return { ...walked, fault: { what: 'cut', number, numbered: printed.number, printed } };
}
