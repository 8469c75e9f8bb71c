import type { Day } from '../../domain/day.ts';
import type { GroupId, TaskId } from '../../domain/ids.ts';
import { periodAfter } from '../../domain/recurrence.ts';
import type { CommitteeSettings, Duty, RisingTask, Rooms } from '../../store/index.ts';
import { climbingOf, periodDue } from '../duties/period.ts';
import { firstRungDay } from '../plan/rung-days.ts';
import { systemViewer } from '../system-viewer.ts';

/** A task that a recurring duty will make. */
export interface Ahead {
  /** Told from real ones by its id; its number sorts it behind them. */
  readonly task: RisingTask;
  readonly duty: Duty;
}

/** Duties read at a time. */
const atOnce = 200;

/** No duty makes more tasks in the longest rehearsal: it is due daily at most. */
const mostPeriods = 400;

/** The tasks of the periods that open from `today` to `until`, with the reminders that fall till then. */
export async function dutiesAhead(
  rooms: Rooms,
  committee: CommitteeSettings,
  { today, until }: { readonly today: Day; readonly until: Day },
): Promise<Ahead[]> {
  const ahead: Ahead[] = [];
  for (let after: string | null = null; ; ) {
    const page = await rooms.outbox.duties(systemViewer(committee.id), { after, limit: atOnce });
    for (const duty of page.rows) ahead.push(...(await periodsOf(rooms, committee, duty, today, until)));
    if (page.next === null) return ahead.map((one, at) => ({ ...one, task: numbered(one.task, at) }));
    after = page.next;
  }
}

async function periodsOf(
  rooms: Rooms,
  committee: CommitteeSettings,
  duty: Duty,
  today: Day,
  until: Day,
): Promise<Ahead[]> {
  const climbing = await climbingOf(rooms, committee, duty);
  const own = duty.directiveId
    ? await rooms.directives.ladderOf(systemViewer(committee.id), duty.directiveId)
    : null;
  const ahead: Ahead[] = [];
  let { nextDay: day, nextOpensOn: opensOn } = duty;
  for (let count = 0; opensOn <= until && count < mostPeriods; count++) {
    const enteredOn = opensOn > today ? opensOn : today;
    const nextRungDay = firstRungDay(climbing, day, enteredOn);
    if (nextRungDay !== null && nextRungDay <= until) {
      const id = `${notYet}${duty.id} ${day}` as TaskId;
      const { leadGroupId } = duty;
      const fresh = {
        parentId: null,
        version: 1,
        deadlineVersion: 1,
        snoozedTo: null,
        acknowledgedOn: null,
        number: 0,
      };
      ahead.push({ duty, task: { id, day, enteredOn, nextRungDay, leadGroupId, ladder: own, ...fresh } });
    }
    const next = periodDue(periodAfter(duty.recurrence, day), climbing);
    [day, opensOn] = [next.nextDay, next.nextOpensOn];
  }
  return ahead;
}

const notYet = 'not yet ';

/** Whether a task is one that a duty will have made by then. */
export const isAhead = (id: TaskId) => id.startsWith(notYet);

/** The groups that owe such a task, by their ids. */
export function owedAhead({ task, duty }: Ahead) {
  const others = duty.coordinatorIds.filter((id) => id !== duty.leadGroupId);
  const owed = (recipientId: GroupId, role: 'lead' | 'coordinating') => ({
    taskId: task.id,
    recipientId,
    role,
  });
  return [owed(duty.leadGroupId, 'lead'), ...others.map((id) => owed(id, 'coordinating'))].sort((a, b) =>
    a.recipientId < b.recipientId ? -1 : 1,
  );
}

/** Numbers above all that there are: they will be given in the order in which they are made. */
const numbered = (task: RisingTask, at: number): RisingTask => ({ ...task, number: 1_000_000_000 + at });
