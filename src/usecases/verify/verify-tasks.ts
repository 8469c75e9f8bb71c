import { createHash } from 'node:crypto';
import type { Deadline } from '../../domain/deadline.ts';
import type { FileFacts } from '../../domain/evidence.ts';
import type { Extension } from '../../domain/extension.ts';
import type { ExtensionTold } from '../../domain/history/extensions.ts';
import type { TaskFault } from '../../domain/history/fault.ts';
import { type RecordedField, recordOf } from '../../domain/history/task-record.ts';
import type { CommitteeId, GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import type { Rooms, Span } from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';
import { eachReadable } from './each-readable.ts';
import { mostFaults } from './most-faults.ts';
import { type Replayed, replayed } from './replayed.ts';
import { agrees, same } from './same.ts';

/** Tasks read at once. */
const atOnce = 100;

interface Held {
  readonly tasks: number;
  readonly faults: readonly TaskFault[];
}

/** Holds every task against a replay of its history, a page of tasks at a time, up to the first few faults. */
export async function verifyTasks(rooms: Rooms, committeeId: CommitteeId): Promise<Held> {
  const viewer = systemViewer(committeeId);
  const faults: TaskFault[] = [];
  const numbered = await rooms.history.tasksNumbered(committeeId);
  let tasks = 0;
  for (let after = 0; faults.length < mostFaults; ) {
    const page = await rooms.tasks.keysAfter(viewer, { after, limit: atOnce });
    for (const { number } of page) {
      if (after + 1 < number) faults.push({ what: 'unnumbered', task: after + 1 });
      after = number;
    }
    const unlike = (keys: readonly Key[]) => tasksUnlike(rooms, viewer, keys);
    const garbled = ({ number: task }: Key) => ({ what: 'garbled', task }) as const;
    faults.push(...(await eachReadable<Key, TaskFault>(page, unlike, garbled)));
    tasks += page.length;
    if (page.length > 0) continue;
    if (after < numbered) faults.push({ what: 'unnumbered', task: after + 1 });
    break;
  }
  return { tasks, faults: faults.slice(0, mostFaults) };
}

type Key = Pick<Task, 'id' | 'number'>;

async function tasksUnlike(rooms: Rooms, viewer: Viewer, page: readonly Key[]): Promise<TaskFault[]> {
  const held = await heldOf(rooms, viewer, page);
  const faults: TaskFault[] = [];
  for (const key of page) faults.push(...(await taskUnlike(rooms, viewer, key, held)));
  return faults;
}

/** What the tables hold of a page of tasks, and what their history tells of them. */
async function heldOf(rooms: Rooms, viewer: Viewer, page: readonly Key[]) {
  const ids = page.map(({ id }) => id);
  return {
    told: await replayed(rooms, viewer.committeeId, ids),
    tasks: new Map((await rooms.tasks.wholes(viewer, ids)).map((task) => [task.id, task])),
    sources: new Map((await rooms.sources.ofAll(viewer, ids)).map((one) => [one.taskId, one.source])),
    deadlines: Map.groupBy(await rooms.tasks.deadlinesOfAll(viewer, ids), ({ taskId }) => taskId),
    spans: Map.groupBy(await rooms.figures.spansOf(viewer, ids), (span) => span.task_id),
    leads: Map.groupBy(await rooms.tasks.leadStakesOf(viewer, ids), ({ taskId }) => taskId),
    extensions: Map.groupBy(
      await rooms.history.extensionsOf(viewer.committeeId, ids),
      ({ taskId }) => taskId,
    ),
    files: Map.groupBy(await rooms.files.factsOf(viewer, ids), ({ taskId }) => taskId),
  };
}

async function taskUnlike(
  rooms: Rooms,
  viewer: Viewer,
  { id, number }: Key,
  held: Awaited<ReturnType<typeof heldOf>>,
): Promise<TaskFault[]> {
  const [replay, task] = [held.told.get(id), held.tasks.get(id)];
  if (!replay) return [{ what: 'untold', task: number }];
  return [
    // Without the deadline that stands it is no whole task.
    ...(task
      ? fieldsUnlike(task, held.sources.get(id) ?? null, replay)
      : [{ what: 'field', task: number, field: 'deadlineVersion' } as const]),
    ...leadUnlike(number, held.leads.get(id) ?? [], task),
    ...figuresUnlike(number, held.spans.get(id) ?? [], replay),
    ...deadlinesUnlike(number, held.deadlines.get(id) ?? [], replay),
    ...extensionsUnlike(number, held.extensions.get(id) ?? [], replay),
    ...(await filesUnlike(rooms, viewer, number, held.files.get(id) ?? [], replay)),
  ];
}

function fieldsUnlike(
  task: Task,
  source: Parameters<typeof recordOf>[1],
  { record, closedAt, createdAt }: Replayed,
): TaskFault[] {
  const is: Readonly<Record<string, unknown>> = { source: null, ...recordOf(task, source) };
  const was: Readonly<Record<string, unknown>> = { source: null, ...record };
  const fields = Object.keys(is) as RecordedField[];
  const faults = fields.filter((field) => !same(is[field] ?? null, was[field] ?? null));
  return [
    ...faults,
    ...(task.closedAt === closedAt ? [] : (['closedAt'] as const)),
    ...(task.createdAt === createdAt ? [] : (['createdAt'] as const)),
  ].map((field) => ({ what: 'field', task: task.number, field }));
}

/** By which entry a stretch began is no part of a figure: numbers that were shifted are told of the chain itself. */
function figuresUnlike(task: number, held: readonly Span[], { spans }: Replayed): TaskFault[] {
  const counted = (span: Span) => {
    const { from_number: _, ...facts } = span;
    return facts;
  };
  return same(held.map(counted), spans.map(counted)) ? [] : [{ what: 'figures', task }];
}

/** Lists find a task by a copy of who leads it. */
function leadUnlike(
  number: number,
  leads: readonly { readonly groupId: GroupId }[],
  task: Task | undefined,
): TaskFault[] {
  const isSo = leads.length === 1 && (!task || leads[0]?.groupId === task.leadGroupId);
  return isSo ? [] : [{ what: 'field', task: number, field: 'leadGroupId' }];
}

function deadlinesUnlike(
  task: number,
  held: readonly { readonly version: number; readonly deadline: Deadline }[],
  { deadlines }: Replayed,
): TaskFault[] {
  const is = new Map(held.map(({ version, deadline }) => [version, deadline]));
  const versions = [...new Set([...is.keys(), ...deadlines.keys()])].toSorted((a, b) => a - b);
  return versions
    .filter((version) => !same(is.get(version) ?? null, deadlines.get(version) ?? null))
    .map((version) => ({ what: 'deadline', task, version }));
}

function extensionsUnlike(
  task: number,
  held: readonly (Extension & ExtensionTold)[],
  { extensions }: Replayed,
): TaskFault[] {
  const is = new Map(held.map((request) => [request.id, { ...request, toDay: request.to.day }]));
  const ids = [...new Set([...is.keys(), ...extensions.keys()])];
  return ids.flatMap((id) => {
    const [request, told] = [is.get(id), extensions.get(id)];
    if (request && told && agrees(told, request)) return [];
    const askedOn = told?.askedOn ?? request?.askedOn;
    return askedOn ? [{ what: 'extension', task, askedOn } as const] : [];
  });
}

async function filesUnlike(
  rooms: Rooms,
  viewer: Viewer,
  task: number,
  held: readonly (FileFacts & { readonly id: string })[],
  { files }: Replayed,
): Promise<TaskFault[]> {
  const is = new Map(held.map((file) => [file.number, file]));
  const faults: TaskFault[] = [];
  for (const number of new Set([...is.keys(), ...files.keys()])) {
    const [file, told] = [is.get(number), files.get(number)];
    const facts = file && {
      number,
      name: file.name,
      mediaType: file.mediaType,
      size: file.size,
      sha256: file.sha256,
    };
    if (!(facts && told && same(facts, told) && (await holds(rooms, viewer, file))))
      faults.push({ what: 'file', task, file: number });
  }
  return faults;
}

/** Whether what is kept is what was handed in. */
async function holds(
  rooms: Rooms,
  viewer: Viewer,
  file: FileFacts & { readonly id: string },
): Promise<boolean> {
  const kept = await rooms.files.read(viewer, file.id);
  return kept !== undefined && createHash('sha256').update(kept.body).digest('hex') === file.sha256;
}
