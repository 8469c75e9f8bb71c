import type { GroupId, MemberId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { blockOf, type Progress, type ProgressKind, sameBlock } from '../../domain/progress.ts';
import { canAcknowledge } from '../../domain/reminders/answering.ts';
import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Rooms, TaskDetail } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { changeTask } from '../tasks/change-task.ts';
import { type Reach, waysTo } from './ways-to.ts';

interface Given {
  readonly number: number;
  readonly kind: ProgressKind;
  readonly why: string | null;
  /** For whom it waits, where it is blocked. */
  readonly blockedBy: GroupId | MemberId | null;
  readonly seen?: number | null;
}

/** What saying it came to. */
export interface Said {
  readonly task: Task;
  /** The task where the same had been said this very day, and nothing is changed. */
  readonly known: TaskDetail | null;
  /** How those it waits for are told; 'again' where they have been told the same. Null where it waits for nobody. */
  readonly reach: Reach | 'again' | null;
}

/**
 * Notes how a task goes, in the place of what was said before; whoever says so knows of it, which buys the time that
 * acknowledging does. Those it waits for are told (`tellBlocker`).
 */
export async function sayProgress(deed: Deed, given: Given): Promise<Said> {
  const { number, kind, why, blockedBy, seen } = given;
  const { memberId: by } = deed.viewer;
  const progress: Progress = { kind, on: deed.today, by, why, blockedBy };
  const there = await deed.store.tasks.detail(deed.viewer, number);
  if (there && may(deed.viewer, 'tasks.progress', there) && isKnown(there, progress, deed))
    return { task: there, known: there, reach: null };
  let reach: Said['reach'] = null;
  const task = await changeTask(deed, {
    number,
    seen,
    note: why,
    action: 'tasks.progress',
    change: 'progress',
    entry: 'progress',
    async write(rooms, task) {
      if (blockedBy === task.leadGroupId || blockedBy === by)
        throw mistake('progress.error.own', { number, who: await nameOf(rooms, deed, blockedBy) });
      const block = blockOf({ ...task, progress });
      if (block)
        reach = sameBlock(blockOf(task), block)
          ? 'again'
          : (await waysTo(rooms, deed, task, block.blockedBy)).reach;
      const { state, acknowledgedOn } = task;
      const isNews = canAcknowledge({ state, day: task.deadline.day, acknowledgedOn }, deed.today);
      return rooms.tasks.change(deed.viewer, task, {
        progress,
        ...(isNews && { acknowledged: { on: deed.today, by } }),
      });
    },
  });
  return { task, known: null, reach };
}

/** Whether nothing would change: the same was said today, and that it is known of stands too. */
function isKnown({ state, progress, deadline, acknowledgedOn }: Task, now: Progress, { today }: Deed) {
  if (state !== 'open' || progress === null) return false;
  const { kind, on } = progress;
  const same = kind === now.kind && on === now.on && sameBlock(progress, now);
  return same && !canAcknowledge({ state, day: deadline.day, acknowledgedOn }, today);
}

async function nameOf(
  rooms: Rooms,
  { viewer }: Deed,
  id: GroupId | MemberId,
): Promise<(t: Translator) => string> {
  const group = await rooms.groups.byId(viewer, id as GroupId);
  const member = group ? undefined : await rooms.members.byId(viewer, id as MemberId);
  return (t) => (group ? t.worded(group.name) : (member?.name ?? ''));
}
