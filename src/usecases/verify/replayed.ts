import type { Instant } from '../../domain/day.ts';
import type { Deadline } from '../../domain/deadline.ts';
import type { FileFacts } from '../../domain/evidence.ts';
import { type ExtensionTold, extensionAfter } from '../../domain/history/extensions.ts';
import { retold, type TaskRecord, untold } from '../../domain/history/task-record.ts';
import type { CommitteeId, ExtensionId, TaskId } from '../../domain/ids.ts';
import { type Rooms, type Span, spanAfter, type Told } from '../../store/index.ts';
import { toldOf } from './told.ts';

/** A task as its history tells it. */
export interface Replayed {
  readonly record: TaskRecord;
  readonly createdAt: Instant;
  readonly closedAt: Instant | null;
  /** By their versions. */
  readonly deadlines: ReadonlyMap<number, Deadline>;
  /** By their numbers. */
  readonly files: ReadonlyMap<number, FileFacts>;
  /** What became of each request for more time. */
  readonly extensions: ReadonlyMap<ExtensionId, ExtensionTold>;
  /** How it stood from one day to the next, the earliest first. */
  readonly spans: readonly Span[];
}

/** These tasks rebuilt from what happened to them; none for those of which nothing is told. */
export async function replayed(
  rooms: Rooms,
  committeeId: CommitteeId,
  ids: readonly TaskId[],
): Promise<ReadonlyMap<TaskId, Replayed>> {
  const tasks = new Map<TaskId, Replayed>();
  for await (const told of toldOf(rooms, committeeId, ids)) {
    const id = told.subjectId as TaskId;
    const so = further(tasks.get(id) ?? begun(told.at), told);
    tasks.set(id, { ...so, spans: stoodThen(so.spans, { ...told, committeeId, subject: 'task' }) });
  }
  return tasks;
}

const begun = (at: Instant): Replayed => ({
  record: untold,
  createdAt: at,
  closedAt: null,
  deadlines: new Map(),
  files: new Map(),
  extensions: new Map(),
  spans: [],
});

/** Of several changes on one day, the last one counts. */
function stoodThen(spans: readonly Span[], told: Parameters<typeof spanAfter>[1]): readonly Span[] {
  const last = spans.at(-1);
  const next = spanAfter(last, told);
  if (!next) return spans;
  if (!last || last.from_day === next.from_day) return [...spans.slice(0, -1), next];
  return [...spans.slice(0, -1), { ...last, to_day: next.from_day }, next];
}

function further(so: Replayed, told: Told): Replayed {
  const { at } = told;
  const after = told.after as TaskRecord;
  const { extension } = after;
  const record = retold(so.record, after);
  const { deadlineVersion: version, deadline } = record;
  const moved = after.deadlineVersion !== undefined && version !== undefined && deadline;
  return {
    ...so,
    record,
    ...(after.state && { closedAt: after.state === 'done' || after.state === 'dropped' ? at : null }),
    ...(moved && { deadlines: new Map(so.deadlines).set(version, deadline) }),
    ...(extension && {
      extensions: new Map(so.extensions).set(
        extension.id,
        extensionAfter(so.extensions.get(extension.id), extension, told),
      ),
    }),
    ...(after.file && { files: new Map(so.files).set(after.file.number, after.file) }),
  };
}
