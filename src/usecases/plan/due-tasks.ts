import type { Day } from '../../domain/day.ts';
import type { CommitteeId, TaskId } from '../../domain/ids.ts';
import type { DueTask, NewRung, Recipient, Rooms, Store } from '../../store/index.ts';
import type { Morning } from '../plan-reminders.ts';
import type { Recipients } from '../whom/recipients.ts';
import type { climbing, Told } from './above.ts';
import { bookRungs } from './book-rungs.ts';
import type { Fallen } from './fallen-rungs.ts';
import { rungsOwed, together } from './owed.ts';
import type { holdersOfParts } from './part-holders.ts';

/**
 * Rows that one transaction writes at most: commands wait while it lasts. More of them cost more commits, fewer
 * made it last longer than ten milliseconds.
 */
const rowsAtOnce = 96;

/** Rows that one owed rung writes at most: itself, its message, its place in the message. */
const rowsPerRung = 3;

/** Tasks of one group with one rung each: themselves and what they owe. */
const tasksAtOnce = Math.floor(rowsAtOnce / (1 + rowsPerRung));

/** Pages of a large task's groups that one transaction goes through when they have their rungs already. */
const pagesAtOnce = 10;

/** What a planner remembers of a morning from one transaction to the next; without it, it looks again. */
export interface Memory {
  readonly recipients: Recipients;
  readonly fallen: (task: DueTask) => Fallen;
  /** Whom late tasks climb to. */
  readonly above: ReturnType<typeof climbing>;
  /** Who owes the parts of tasks. */
  readonly holders: ReturnType<typeof holdersOfParts>;
  /** Versions of tasks owed by many groups: the last group that was gone through. */
  readonly stoppedAt: Map<string, Recipient>;
}

interface Planned {
  readonly taskId: TaskId;
  readonly rungs: readonly NewRung[];
  readonly next: Day | null;
}

interface Fitting {
  readonly whole: readonly Planned[];
  readonly part: readonly NewRung[];
}

/** Plans as many due tasks as one transaction may hold. `more`: there may be others. */
export function planDueTasks(
  store: Store,
  morning: Morning,
  memory: Memory,
): Promise<{ booked: number; more: boolean }> {
  const { committee, today } = morning;
  return store.transaction(async (rooms) => {
    const due = await rooms.outbox.lockDueTasks(committee.id, today, tasksAtOnce);
    if (due.length === 0) return { booked: 0, more: false };
    const { whole, part } = await fitting(rooms, committee.id, memory, due);
    // Tasks before messages, as those who change a task do: locks taken in one order never meet head on.
    await rooms.outbox.setNextRungDays(
      committee.id,
      whole.map(({ taskId, next }) => ({ taskId, day: next })),
    );
    const rungs = [...whole.flatMap((planned) => planned.rungs), ...part];
    const booked = await bookRungs(rooms, morning, memory.recipients, rungs);
    return { booked, more: true };
  });
}

/**
 * The due tasks that fit one transaction. When not even the first does (owed by thousands of groups), a part
 * of its groups: the task stays due, and the next transaction goes on where this one stopped.
 */
async function fitting(
  rooms: Rooms,
  committeeId: CommitteeId,
  memory: Memory,
  due: readonly DueTask[],
): Promise<Fitting> {
  const ids = due.map((task) => task.id);
  const owed = await rooms.outbox.owedBy(committeeId, ids, { after: '', limit: rowsAtOnce });
  const ownersOf = Map.groupBy(owed, (one) => one.taskId);
  // The last task of a full page may have more groups than the page shows; those after it show none.
  const cut = owed.length === rowsAtOnce ? owed.at(-1)?.taskId : undefined;
  const complete = due.filter((task) => !cut || (task.id !== cut && ownersOf.has(task.id)));
  const known = await rooms.outbox.knownRungs(
    committeeId,
    complete.map((task) => task.id),
  );
  const fallen = complete.map((task) => ({ task, fallen: memory.fallen(task) }));
  const above = await memory.above(rooms, fallen);
  const held = await memory.holders(rooms, complete, ownersOf);
  const whole: Planned[] = [];
  let rows = 0;
  for (const { task, fallen: own } of fallen) {
    const told = together(held.get(task.id) ?? ownersOf.get(task.id) ?? [], above.get(task) ?? []);
    const rungs = told.flatMap((one) => rungsOwed(task, one, own, known));
    rows += 1 + rungs.length * rowsPerRung;
    if (rows > rowsAtOnce) break;
    whole.push({ taskId: task.id, rungs, next: own.next });
  }
  const large = complete[0] ?? due.find((task) => task.id === cut);
  if (whole.length > 0 || !large) return { whole, part: [] };
  return someOf(rooms, committeeId, memory, large);
}

/**
 * The groups of one large task that have no rung yet, as many as fit; when none is left, those above them, and
 * the task is whole.
 */
async function someOf(
  rooms: Rooms,
  committeeId: CommitteeId,
  { fallen: fallenOf, above: aboveOf, stoppedAt }: Memory,
  task: DueTask,
): Promise<Fitting> {
  const fallen = fallenOf(task);
  const above = (await aboveOf(rooms, [{ task, fallen }])).get(task) ?? [];
  const limit = Math.max(1, Math.floor(rowsAtOnce / (rowsPerRung * (1 + fallen.unsaid.length))));
  // Whoever gives the task to another group makes a new version of it, and that is gone through from the first.
  const own = `${task.id} ${task.version}`;
  for (let pages = 0; pages < pagesAtOnce; pages++) {
    const after = stoppedAt.get(own) ?? '';
    const page = await rooms.outbox.owedBy(committeeId, [task.id], { after, limit });
    const [first, last] = [page[0]?.recipientId, page.at(-1)?.recipientId];
    if (!first || !last) {
      const known = await knownOf(rooms, committeeId, task, above);
      const rungs = above.flatMap((one) => rungsOwed(task, one, fallen, known));
      return { whole: [{ taskId: task.id, rungs, next: fallen.next }], part: [] };
    }
    const known = await rooms.outbox.knownRungs(committeeId, [task.id], { first, last });
    const raised = new Map(above.map((one) => [one.recipientId, one]));
    const part = page.flatMap(({ recipientId, role }) => {
      const told = (role === 'coordinating' && raised.get(recipientId)) || { recipientId, role };
      return rungsOwed(task, told, fallen, known);
    });
    stoppedAt.set(own, last);
    if (part.length > 0) return { whole: [], part };
  }
  return { whole: [], part: [] };
}

/** The rungs on the books of those above a large task's groups: each asked for alone, they are few. */
async function knownOf(rooms: Rooms, committeeId: CommitteeId, task: DueTask, above: readonly Told[]) {
  const known = new Set<string>();
  for (const { recipientId: first } of above)
    for (const key of await rooms.outbox.knownRungs(committeeId, [task.id], { first, last: first }))
      known.add(key);
  return known;
}
