import type { Day, Instant } from '../../domain/day.ts';
import type { MessageId, TaskId } from '../../domain/ids.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import { toldTogether } from '../../domain/told-together.ts';
import type { NewMessage, Recipient, Rooms, Route } from '../../store/index.ts';

type Outbox = Rooms['outbox'];
type Kept = Awaited<ReturnType<Outbox['keepMessages']>>[number];
type Put = Parameters<Outbox['putTasks']>[1][number];

/** A message of a rehearsal. */
export interface PaperMessage {
  readonly id: MessageId;
  readonly route: Route;
  readonly at: Instant;
  readonly day: Day;
  readonly nobody: boolean;
  /** The late list, which comes with or without reminders that climb with it. */
  readonly isLateList: boolean;
  /** Not on the real books yet. */
  readonly isNew: boolean;
  readonly state: 'open' | 'gone' | 'dead';
  readonly tasks: Map<TaskId, PaperTask>;
}

export interface PaperTask {
  readonly taskId: TaskId;
  readonly rung: number | null;
  readonly role: ReminderRole | null;
  readonly groupIds: readonly Recipient[];
  readonly wasDue: Day | null;
}

/** The messages of a rehearsed morning. Of the first one, some may be on the real books already. */
export class MessageBook {
  private readonly real: Pick<Outbox, 'morningsAsTheyAre' | 'madeKeys' | 'tasksIn'>;
  private readonly byKey = new Map<string, PaperMessage>();
  private readonly byId = new Map<MessageId, PaperMessage>();
  private made = 0;

  constructor(real: Pick<Outbox, 'morningsAsTheyAre' | 'madeKeys' | 'tasksIn'>) {
    this.real = real;
  }

  keep: Outbox['keepMessages'] = async (committeeId, messages) => {
    const unknown = messages.filter(({ key }) => !this.byKey.has(key));
    const keys = unknown.map(({ key }) => key);
    const there = new Map(
      (await this.real.morningsAsTheyAre(committeeId, keys)).map((one) => [one.key, one]),
    );
    const fresh = new Set<string>();
    for (const message of unknown) {
      const known = there.get(message.key);
      if (!known) fresh.add(message.key);
      this.enter(message, known);
    }
    return messages.flatMap(({ key }): Kept[] => {
      const message = this.byKey.get(key);
      if (!message) return [];
      const { id, state } = message;
      return [{ id, key, open: state === 'open', dead: state === 'dead', fresh: fresh.has(key) }];
    });
  };

  put: Outbox['putTasks'] = async (_committeeId, tasks) => {
    for (const task of tasks) {
      const there = this.byId.get(task.messageId)?.tasks;
      const known = there?.get(task.taskId);
      there?.set(task.taskId, toldTogether<PaperTask>(paperOf(task), known));
    }
  };

  madeKeys: Outbox['madeKeys'] = async (keys) => {
    const made = new Set(await this.real.madeKeys(keys));
    for (const key of keys) if (this.byKey.has(key)) made.add(key);
    return made;
  };

  tasksIn: Outbox['tasksIn'] = async (ids) => {
    const there = await this.real.tasksIn(ids.filter((id) => !id.startsWith(paper)));
    const own = ids.flatMap((messageId) =>
      [...(this.byId.get(messageId)?.tasks.values() ?? [])].map(({ taskId, rung }) => {
        return { messageId, taskId, rung };
      }),
    );
    return [...there, ...own];
  };

  /** The morning is over: what was put into its messages. */
  post(): PaperMessage[] {
    const posted = [...this.byId.values()].filter(
      ({ tasks, isLateList, isNew }) => tasks.size > 0 || (isLateList && isNew),
    );
    this.byKey.clear();
    this.byId.clear();
    return posted;
  }

  private enter(message: NewMessage, known: { id: MessageId; state: string } | undefined): void {
    const nobody = message.unreachable !== undefined;
    const state = isOpen(known?.state, nobody) ? 'open' : known?.state === 'unreachable' ? 'dead' : 'gone';
    const id = known?.id ?? (`${paper}${++this.made}` as MessageId);
    const { route, at, day } = message;
    const [isLateList, isNew] = [message.kind === 'late', !known];
    const entered: PaperMessage = { id, route, at, day, nobody, isLateList, isNew, state, tasks: new Map() };
    this.byKey.set(message.key, entered);
    this.byId.set(id, entered);
  }
}

const paper = 'paper ';

const isOpen = (state: string | undefined, nobody: boolean) =>
  state === undefined || state === 'waiting' || (nobody && state === 'unreachable');

const paperOf = ({ taskId, rung, role, groupIds, wasDue }: Put): PaperTask => ({
  taskId,
  rung,
  role,
  groupIds,
  wasDue,
});
