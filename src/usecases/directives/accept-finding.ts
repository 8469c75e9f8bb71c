import { shorten } from '../../domain/clean.ts';
import { recurrenceOf } from '../../domain/deadline.ts';
import type { Finding, KnownFacts } from '../../domain/drafts/finding.ts';
import type { DirectiveId, ItemId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { noteLimit, type Task } from '../../domain/task.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Duty, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { openPeriods } from '../open-periods.ts';
import { addTaskIn } from '../tasks/add-task.ts';
import { amendTask } from './amend-task.ts';
import { directiveOf } from './directive-of.ts';
import { factsIn } from './facts.ts';
import { fanOutIn } from './fan-out/fan-out.ts';
import { bookDuty } from './finding-duty.ts';
import { type Owed, owedBy } from './finding-task.ts';
import {
  decided,
  enterDecision,
  type FindingAsked,
  type Held,
  settleReview,
  withFinding,
} from './with-finding.ts';

/** What a finding became. */
export interface Accepted {
  readonly finding: Finding;
  readonly tasks: readonly Task[];
  readonly duty: Duty | null;
  /** Groups of a class that get a task each, made by the worker. */
  readonly fannedOut: number;
  /** Names that nobody stands behind here: they are told of nothing. */
  readonly unknown: readonly string[];
}

/**
 * Accepts a finding: an item of its directive (made at the first one) and what is owed for it: a task, a duty where
 * it recurs, a task for each group of a class. One transaction. `facts` are what the document does not say of itself.
 */
export async function acceptFinding(
  deed: Deed,
  asked: FindingAsked & { readonly facts?: Partial<KnownFacts> | undefined },
): Promise<Accepted> {
  const accepted = await withFinding(deed, asked, async (rooms, held) => {
    const document = await factsIn(rooms, deed, held.document, asked.facts ?? {});
    const done = await acceptIn(rooms, deed, { ...held, document });
    await settleReview(rooms, deed, document);
    return done;
  });
  // Nobody waits for the worker to see the first of them.
  if (accepted.duty) await openPeriods(deed.store, deed.committee, deed.now);
  return accepted;
}

/** The same inside a transaction that holds the committee; the review is settled by the caller. */
export async function acceptIn(rooms: Rooms, deed: Deed, held: Held): Promise<Accepted> {
  const { finding, document } = held;
  if (!may(deed.viewer, 'tasks.add')) throw notAllowed('tasks.add');
  if (finding.state !== 'open') throw decided(finding);
  const owed = await owedBy(rooms, deed, held);
  const directiveId = await directiveOf(rooms, deed, document);
  const itemId = await itemOf(rooms, deed, { ...held, directiveId });
  const made = await makeOwed(rooms, deed, { finding, owed, directiveId, itemId });
  const accepted = await rooms.findings.change(deed.viewer, finding, {
    state: 'accepted',
    itemId,
    taskId: made.tasks[0]?.id ?? null,
    dutyId: made.duty?.id ?? null,
    fannedOutTo: owed.classIds[0] ?? null,
  });
  await enterDecision(
    rooms,
    deed,
    { finding, document: { ...document, directiveId } },
    {
      action: 'accepted',
      after: {
        itemId,
        tasks: made.tasks.map(({ number }) => number),
        ...(made.duty && { duty: made.duty.number }),
        ...(owed.classIds.length > 0 && { classIds: owed.classIds }),
      },
    },
  );
  return { ...made, finding: accepted, unknown: owed.unknown };
}

/** A new item, or the one that an earlier version of the finding became, as it is worded now. */
async function itemOf(
  rooms: Rooms,
  { viewer }: Deed,
  { finding, directiveId }: Held & { readonly directiveId: DirectiveId },
): Promise<ItemId> {
  const { path, quote, position, confidential } = finding;
  const text = { text: quote };
  if (finding.itemId) {
    await rooms.directives.changeItem(viewer, finding.itemId, { path, text, confidential });
    return finding.itemId;
  }
  const free = await rooms.directives.freePosition(viewer, directiveId, position);
  return rooms.directives.addItem(viewer, directiveId, { path, text, position: free, confidential });
}

interface Making {
  readonly finding: Finding;
  readonly owed: Owed;
  readonly directiveId: DirectiveId;
  readonly itemId: ItemId;
}

async function makeOwed(
  rooms: Rooms,
  deed: Deed,
  making: Making,
): Promise<Pick<Accepted, 'tasks' | 'duty' | 'fannedOut'>> {
  const { finding, owed, directiveId, itemId } = making;
  const { title, deadline, priority, source, coordinatorIds } = owed;
  const { confidential } = finding;
  const asking = {
    title: { text: title },
    deadline,
    priority,
    source,
    coordinatorIds,
    directiveId,
    confidential,
  };
  let fannedOut = 0;
  for (const classId of owed.classIds) {
    const { members } = await fanOutIn(rooms, deed, { ...asking, itemId, classId });
    fannedOut += members;
  }
  const recurrence = recurrenceOf(deadline.rule);
  const tasks: Task[] = [];
  let duty: Duty | null = null;
  for (const leadGroupId of owed.leadIds) {
    const wanted = { ...asking, itemId, leadGroupId, assigneeIds: [], note: noteOf(finding, title) };
    const before = await amendTask(rooms, deed, finding, wanted);
    if (before) tasks.push(before);
    else if (recurrence) duty = await bookDuty(rooms, deed, { finding, wanted, recurrence });
    else tasks.push(await addTaskIn(rooms, deed, wanted));
  }
  return { tasks, duty, fannedOut };
}

/** The whole of what is to be done, where the title is its beginning only. */
function noteOf({ action }: Finding, title: string): string | null {
  return title.endsWith('…') ? shorten(action, noteLimit) : null;
}
