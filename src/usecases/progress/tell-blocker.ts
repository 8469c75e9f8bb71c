import type { GroupId, MemberId } from '../../domain/ids.ts';
import { blockOf, sameBlock } from '../../domain/progress.ts';
import { quietFor } from '../../domain/reminders/quiet-hours.ts';
import type { Task } from '../../domain/task.ts';
import type { Rooms, Route } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { oweWord } from '../owe-word.ts';
import { placeKey } from '../whom/routes.ts';
import { waysTo } from './ways-to.ts';

/** How long a second thought may take, in milliseconds of database time: what no longer holds is not said. */
const secondThoughtMs = 5_000;

/**
 * Owes word to those for whom a task has begun to wait, or waits for another reason, and to those for whom it waits no
 * longer; nothing to anybody else. Inside the change's transaction, whatever the change was.
 */
export async function tellBlocker(
  rooms: Rooms,
  deed: Deed,
  { before, after, historyNumber }: { before: Task; after: Task; historyNumber: number },
): Promise<void> {
  const was = blockOf(before);
  const is = blockOf(after);
  if (sameBlock(was, is)) return;
  if (was && was.blockedBy !== is?.blockedBy) await lift(rooms, deed, after, was.blockedBy, historyNumber);
  if (!is) return;
  const { routes } = await waysTo(rooms, deed, after, is.blockedBy);
  await oweBlock(rooms, deed, { taskId: after.id, blockedBy: is.blockedBy, historyNumber, routes });
}

interface Block {
  readonly taskId: Task['id'];
  readonly blockedBy: GroupId | MemberId;
  /** The entry with which it began, or ended. */
  readonly historyNumber: number;
}

/** Makes the messages that tell of a block, each once however often it is asked for. */
export async function oweBlock(
  rooms: Rooms,
  deed: Pick<Deed, 'committee' | 'now' | 'today'>,
  { routes, ...block }: Block & { readonly routes: readonly Route[] },
): Promise<void> {
  await owe(
    rooms,
    deed,
    block,
    routes.map((route) => ({ route, lifts: undefined })),
  );
}

/** Those who were told that it waits for them are told once that it does not any more. */
async function lift(
  rooms: Rooms,
  deed: Deed,
  { id: taskId }: Task,
  blockedBy: Block['blockedBy'],
  historyNumber: number,
): Promise<void> {
  const told = await rooms.outbox.blocksTold(deed.committee.id, taskId, blockedBy);
  const latest = new Map(told.map((message) => [placeKey(message), message]));
  await owe(
    rooms,
    deed,
    { taskId, blockedBy, historyNumber },
    [...latest.values()].map(({ id, ...route }) => ({ route, lifts: id })),
  );
}

async function owe(
  rooms: Rooms,
  deed: Pick<Deed, 'committee' | 'now' | 'today'>,
  { taskId, blockedBy, historyNumber }: Block,
  messages: readonly { readonly route: Route; readonly lifts: string | undefined }[],
): Promise<void> {
  const { id, reminding, timeZone } = deed.committee;
  const waitMs = Math.max(secondThoughtMs, quietFor(reminding.quiet, deed.now, timeZone));
  const words = messages.map(({ route, lifts }) => ({
    key: `b:${id}:${historyNumber}:${lifts ? 'over:' : ''}${placeKey(route)}`,
    kind: 'blocker' as const,
    route,
    waitMs,
    ...(lifts && { subjectId: lifts }),
  }));
  await oweWord(rooms, deed, { taskId, historyNumber, groupIds: [blockedBy] }, words);
}
