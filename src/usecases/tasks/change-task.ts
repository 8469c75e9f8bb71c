import type { HandedFile } from '../../domain/call.ts';
import { type FileFacts, filesPerTask } from '../../domain/evidence.ts';
import { changesOf } from '../../domain/history/task-record.ts';
import { buttonLine } from '../../domain/line.ts';
import { type Action, may } from '../../domain/permissions.ts';
import { canChange, type Task, type TaskChange } from '../../domain/task.ts';
import { mistake, mistakeWith } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms, Route } from '../../store/index.ts';
import { type Announced, announce, refreshCards } from '../announce.ts';
import type { Deed } from '../deed.ts';
import { closeOvertaken } from '../extensions/overtaken.ts';
import { keepParts } from '../parts/keep-parts.ts';
import { tellBlocker } from '../progress/tell-blocker.ts';
import { noTask } from './no-task.ts';
import { noteInThreads } from './note-in-threads.ts';
import { type TakenFile, takeFile } from './take-file.ts';
import { wrongState } from './wrong-state.ts';

/** A change of one task, as every use case of tasks makes it. */
export interface TaskDeed {
  readonly number: number;
  readonly action: Action;
  readonly change: TaskChange;
  /** The history's word for it: "done", "moved"; where what came of it says which, that. */
  readonly entry: string | ((after: Task) => string);
  readonly note?: string | null | undefined;
  /** What was handed in with it: kept with the task, and named in the history. */
  readonly file?: HandedFile | undefined;
  /** The version the presser saw; null for a typed command, which means the task as it is. */
  readonly seen?: number | null | undefined;
  readonly announced?: Announced;
  /** Where that is told beside the places of its groups. */
  tells?(rooms: Rooms, before: Task): Promise<readonly Route[]>;
  /** What the history tells of it beside the task's own facts; asked for when it is written. */
  facts?(): { readonly before: object; readonly after: object };
  /**
   * Writes the change and returns the task as it is afterwards; the same object for no change. The file is the one
   * that was handed in with it, kept by now.
   */
  write(rooms: Rooms, task: Task, file?: FileFacts): Promise<Task>;
  /** What follows from it, once it stands in the history under this number. */
  followUp?(rooms: Rooms, after: Task, historyNumber: number): Promise<void>;
}

/**
 * Changes a task: locks it, checks who may, whether its state allows it and whether the presser saw its
 * latest version, writes, and enters it in the history, all in one transaction. Refusals change nothing. A file
 * is fetched before, once it is seen that nothing speaks against the change.
 */
export async function changeTask(deed: Deed, wanted: TaskDeed): Promise<Task> {
  const taken = wanted.file && (await takenFor(deed, wanted, wanted.file));
  return deed.store.transaction((rooms) => changeTaskIn(rooms, deed, wanted, taken));
}

/** The same inside a transaction of the caller's. */
export async function changeTaskIn(
  rooms: Rooms,
  deed: Deed,
  wanted: Omit<TaskDeed, 'file'>,
  taken?: TakenFile,
): Promise<Task> {
  const task = await lockFor(rooms, deed, wanted);
  const file = taken && (await keepFile(rooms, deed, task, taken));
  const after = await wanted.write(rooms, task, file);
  const historyNumber = await record(rooms, deed, wanted, { before: task, after, file });
  if (wanted.announced) {
    const also = await wanted.tells?.(rooms, task);
    await announce(rooms, deed, after, { action: wanted.announced, historyNumber, also });
  }
  if (wanted.note || file)
    await noteInThreads(rooms, deed, after, { historyNumber, isAnnounced: wanted.announced !== undefined });
  await tellBlocker(rooms, deed, { before: task, after, historyNumber });
  await refreshCards(rooms, deed, after);
  if (task.confidential !== after.confidential) await rooms.outbox.redrawSealed(deed.committee.id, after.id);
  const step = { before: task, after, note: wanted.note ?? null, historyNumber };
  await keepParts(rooms, deed, step, (part) => changeTaskIn(rooms, deed, part));
  await closeOvertaken(rooms, deed, authorOf(deed), { before: task, after });
  await wanted.followUp?.(rooms, after, historyNumber);
  return after;
}

/** The task, locked, if nothing speaks against the change. */
async function lockFor(rooms: Rooms, deed: Deed, wanted: Omit<TaskDeed, 'file'>): Promise<Task> {
  const task = await rooms.tasks.lock(deed.viewer, wanted.number);
  if (!task) throw await noTask(rooms, deed.viewer, wanted.number);
  if (!may(deed.viewer, wanted.action, task)) throw notAllowed(wanted.action, task);
  if (!canChange(task.state, wanted.change)) throw await wrongState(rooms, deed, task, wanted.change);
  if (wanted.seen && wanted.seen !== task.version) throw stale(deed, task.number);
  return task;
}

/** Fetching takes a while and goes through the network: no lock is held meanwhile. */
async function takenFor(deed: Deed, wanted: TaskDeed, file: HandedFile): Promise<TakenFile> {
  await deed.store.transaction((rooms) => lockFor(rooms, deed, wanted));
  return takeFile(file);
}

async function keepFile(rooms: Rooms, deed: Deed, task: Task, taken: TakenFile): Promise<FileFacts> {
  const kept = await rooms.files.add(deed.viewer, task.id, { ...taken, at: deed.now });
  if (!kept) throw mistake('files.error.tooMany', { number: task.number, limit: filesPerTask });
  return kept;
}

/** The button is older than the task: nothing is done, and the way to the present task is offered. */
function stale(deed: Deed, number: number) {
  const line = buttonLine(deed.committee, ['tasks', 'show'], { task: number });
  return mistakeWith([{ label: (t) => t.say('buttons.details'), line }], 'errors.stale', { number });
}

function record(
  rooms: Rooms,
  deed: Deed,
  wanted: Omit<TaskDeed, 'file'>,
  { before, after, file }: { before: Task; after: Task; file: FileFacts | undefined },
): Promise<number> {
  const own = changesOf(before, after);
  const facts = wanted.facts?.();
  const changes = { before: { ...own.before, ...facts?.before }, after: { ...own.after, ...facts?.after } };
  return rooms.history.append({
    ...authorOf(deed),
    action: typeof wanted.entry === 'string' ? wanted.entry : wanted.entry(after),
    subject: 'task',
    subjectId: after.id,
    ...changes,
    ...(file && { after: { ...changes.after, file } }),
    note: wanted.note ?? null,
  });
}

/** Who, when and through which door, for the history. The worker acts for nobody. */
export function authorOf(deed: Deed) {
  return {
    committeeId: deed.committee.id,
    memberId: deed.viewer.memberId || null,
    door: deed.door,
    at: deed.now,
    day: deed.today,
  };
}
