import type { Day } from '../../domain/day.ts';
import type { Rooms, Store, WaitingRung } from '../../store/index.ts';
import { DueBook } from './due-book.ts';
import { type Ahead, isAhead, owedAhead } from './duties-ahead.ts';
import { MessageBook } from './message-book.ts';
import { RungBook } from './rung-book.ts';

/** A store for the planner to work on that writes nothing down, and what it put on paper instead. */
export interface Paper {
  readonly store: Store;
  readonly due: DueBook;
  readonly messages: MessageBook;
  readonly rungs: RungBook;
}

/**
 * A store whose groups, people and calendar are the real ones, and whose outbox is paper: the planner books its
 * mornings there as it does in earnest.
 */
export function onPaper(
  real: Store,
  { until, waiting, ahead }: { until: Day; waiting: readonly WaitingRung[]; ahead: readonly Ahead[] },
): Paper {
  const due = new DueBook(until);
  const messages = new MessageBook(real.outbox);
  const rungs = new RungBook(real.outbox, waiting);
  const duties = new Map(ahead.map((one) => [one.task.id, one]));
  for (const { task } of ahead) due.add(task);
  const outbox: Rooms['outbox'] = {
    ...real.outbox,
    lockDueTasks: async (_committeeId, today, limit) => due.first(today, limit),
    anyDueTask: async (_committeeId, today) => due.first(today, 1).length > 0,
    setNextRungDays: async (_committeeId, next) => {
      for (const { taskId, day } of next) due.move(taskId, day);
    },
    owedBy: async (committeeId, taskIds, page) => {
      const owed = await real.outbox.owedBy(
        committeeId,
        taskIds.filter((id) => !isAhead(id)),
        page,
      );
      const own = taskIds.flatMap((id) => {
        const one = duties.get(id);
        return one ? owedAhead(one).filter(({ recipientId }) => recipientId > page.after) : [];
      });
      // By task and group, as the store answers: the ids of tasks to come stand behind none and before others.
      const all = [...owed, ...own].sort((a, b) =>
        a.taskId === b.taskId ? compare(a.recipientId, b.recipientId) : compare(a.taskId, b.taskId),
      );
      return all.slice(0, page.limit);
    },
    knownRungs: rungs.known,
    addRungs: rungs.add,
    waitingRungs: rungs.waits,
    skipRungs: rungs.letGo,
    putIntoMessage: rungs.letGo,
    keepMessages: messages.keep,
    madeKeys: messages.madeKeys,
    putTasks: messages.put,
    tasksIn: messages.tasksIn,
    releaseMornings: async () => {},
  };
  const { transaction: _, level, close, ...rooms } = real;
  const reports: Rooms['reports'] = {
    ...real.reports,
    totals: async (viewer, today) => {
      const totals = await real.reports.totals(viewer, today);
      const late = ahead.filter(({ task }) => task.day < today).length;
      return { ...totals, late: totals.late + late };
    },
  };
  const paper: Rooms = { ...rooms, outbox, reports };
  return { store: { ...paper, transaction: (work) => work(paper), level, close }, due, messages, rungs };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
