import type { Day } from '../../domain/day.ts';
import type { RungId, TaskId } from '../../domain/ids.ts';
import type { NewRung, Rooms, WaitingRung } from '../../store/index.ts';

type Outbox = Rooms['outbox'];

/** The rungs that a rehearsal books, beside those on the real books. */
export class RungBook {
  private readonly real: Pick<Outbox, 'knownRungs'>;
  private readonly byTask = new Map<TaskId, NewRung[]>();
  private readonly waiting: Map<RungId, WaitingRung>;
  private made = 0;

  /** `waiting`: what waits on the real books, in its order. */
  constructor(real: Pick<Outbox, 'knownRungs'>, waiting: readonly WaitingRung[]) {
    this.real = real;
    this.waiting = new Map(waiting.map((rung) => [rung.id, rung]));
  }

  known: Outbox['knownRungs'] = async (committeeId, taskIds, between) => {
    const known = await this.real.knownRungs(committeeId, taskIds, between);
    const isAsked = ({ recipientId: id }: NewRung) => !between || (id >= between.first && id <= between.last);
    for (const taskId of taskIds)
      for (const rung of this.byTask.get(taskId)?.filter(isAsked) ?? []) known.add(keyOf(rung));
    return known;
  };

  add: Outbox['addRungs'] = async (_committeeId, rungs) => {
    for (const rung of rungs) {
      const own = this.byTask.get(rung.taskId);
      if (own) own.push(rung);
      else this.byTask.set(rung.taskId, [rung]);
      if (rung.state === 'planned' && rung.messageId === null) this.wait(rung);
    }
  };

  waits: Outbox['waitingRungs'] = async (_committeeId, today, { after, limit }) =>
    [...this.waiting.values()]
      .filter(({ id, day, lost }) => id > after && (day < today || lost))
      .slice(0, limit);

  /** How many wait for a morning after `day`. */
  putOff(day: Day): number {
    return [...this.waiting.values()].filter((rung) => rung.over === null && rung.day <= day).length;
  }

  /** They wait no more: a message has them, or they need not be said. */
  letGo: Outbox['putIntoMessage'] & Outbox['skipRungs'] = async (
    _committeeId: unknown,
    ids: readonly RungId[],
  ) => {
    for (const id of ids) this.waiting.delete(id);
  };

  private wait({ taskId, recipientId, role, rung, day }: NewRung): void {
    // After all that waits already: real ids begin with a letter or a digit.
    const id = `~${String(++this.made).padStart(9, '0')}` as RungId;
    this.waiting.set(id, { id, taskId, recipientId, role, rung, day, lost: false, over: null });
  }
}

const keyOf = ({ taskId, recipientId, rung, deadlineVersion }: NewRung) =>
  `${taskId} ${recipientId} ${rung} ${deadlineVersion}`;
