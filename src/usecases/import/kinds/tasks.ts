import { createHash } from 'node:crypto';
import type { Deadline } from '../../../domain/deadline.ts';
import { fold } from '../../../domain/fold.ts';
import type { GroupId, TaskId } from '../../../domain/ids.ts';
import type { TaskState } from '../../../domain/task.ts';
import { changesOf } from '../../../domain/task-record.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import { addTaskIn, type TaskToAdd } from '../../add-task.ts';
import { authorOf } from '../../change-task.ts';
import type { Fresh, Kind, Line, Plan, Problem, Reading } from '../kind.ts';
import { taskColumns } from './task-columns.ts';
import { type Cells, taskIn } from './task-row.ts';

/** A task to be added, in the state the table gives it. */
export interface NewTaskRow {
  readonly task: TaskToAdd;
  readonly state: TaskState;
  /** What tells it from others, so that it comes in once whatever is changed later. */
  readonly keys: Keys;
}

interface Keys {
  /** Title, lead and deadline. */
  readonly natural: string;
  /** The table's own number, alone and with the title; null where it has none. */
  readonly id: string | null;
  readonly idAndTitle: string | null;
}

/** A committee's tracker: what is owed, by whom, until when, and how far it is. */
export const tasksKind: Kind<NewTaskRow> = {
  kind: 'tasks',
  may: 'tasks.add',
  columns: taskColumns,
  read,
  bring,
};

async function read(reading: Reading, lines: readonly Line[]): Promise<Plan<NewTaskRow>> {
  const cells: Cells = { days: new Map(), directives: new Map(), shortened: 0, unknownDirectives: 0 };
  const problems: Problem[] = [];
  const rows: Fresh<NewTaskRow>[] = [];
  for (const line of lines) {
    const value = await taskIn(reading, cells, line);
    if (value instanceof UserError) problems.push({ row: line.row, error: value });
    else rows.push({ row: line.row, value: { ...value, keys: keysOf(value.task, line.of('id')) } });
  }
  const known = await knownOf(reading, rows);
  const fresh = new Map<string, Fresh<NewTaskRow>>();
  const ids = new Map<string, number>();
  let there = 0;
  for (const one of rows) {
    const { natural, id, idAndTitle } = one.value.keys;
    const earlier = id === null ? undefined : known.brought.get(id);
    const isThere =
      fresh.has(natural) ||
      known.there.has(natural) ||
      (idAndTitle !== null && known.brought.has(idAndTitle));
    if (isThere) there++;
    else if (id !== null && ids.has(id))
      problems.push({ row: one.row, error: mistake('imports.problem.idTwice', { row: ids.get(id) ?? 0 }) });
    else if (earlier === undefined) {
      fresh.set(natural, one);
      if (id !== null) ids.set(id, one.row);
    } else {
      const number = known.numbers.get(earlier as TaskId) ?? 0;
      problems.push({ row: one.row, error: mistake('imports.problem.idTaken', { number }) });
    }
  }
  const remarks = [
    ...(cells.shortened > 0 ? [mistake('imports.remark.shortened', { count: cells.shortened })] : []),
    ...(cells.unknownDirectives > 0
      ? [mistake('imports.remark.directives', { count: cells.unknownDirectives })]
      : []),
  ];
  return {
    fresh: [...fresh.values()],
    there,
    problems: problems.toSorted((a, b) => a.row - b.row),
    remarks,
  };
}

function keysOf({ title, leadGroupId, deadline }: TaskToAdd, saidId: string): Keys {
  const id = fold(saidId);
  return {
    natural: naturalKey(title.text, leadGroupId, deadline.day),
    id: id ? hashed('i', id) : null,
    idAndTitle: id ? hashed('n', id, fold(title.text)) : null,
  };
}

const naturalKey = (title: string, lead: GroupId, day: Deadline['day']) =>
  hashed('t', fold(title), lead, day ?? '');

const hashed = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 32);

interface Known {
  /** Natural keys of what is there, brought in or added by hand. */
  readonly there: ReadonlySet<string>;
  /** What rows of earlier tables became. */
  readonly brought: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<TaskId, number>;
}

async function knownOf({ rooms, deed }: Reading, rows: readonly Fresh<NewTaskRow>[]): Promise<Known> {
  const { viewer } = deed;
  const keys = rows.flatMap(({ value }) => Object.values(value.keys));
  const brought = await rooms.uploads.broughtIn(viewer, [...new Set(keys.filter((key) => key !== null))]);
  const there = new Set(brought.keys());
  for (const [lead, some] of Map.groupBy(rows, ({ value }) => value.task.leadGroupId)) {
    const days = [...new Set(some.map(({ value }) => value.task.deadline.day))];
    for (let from = 0; from < days.length; from += 200)
      for (const task of await rooms.tasks.ledOn(viewer, lead, days.slice(from, from + 200)))
        there.add(naturalKey(task.title.text, lead, task.day));
  }
  const ids = rows.flatMap(({ value }): TaskId[] => {
    const earlier = value.keys.id === null ? undefined : brought.get(value.keys.id);
    return earlier === undefined || there.has(value.keys.natural) ? [] : [earlier as TaskId];
  });
  const lines = ids.length > 0 ? await rooms.tasks.byIds(viewer, [...new Set(ids)].slice(0, 500)) : [];
  return { there, brought, numbers: new Map(lines.map(({ id, number }) => [id, number])) };
}

async function bring({ rooms, deed }: Reading, { task: wanted, state, keys }: NewTaskRow): Promise<void> {
  const { viewer } = deed;
  const task = await addTaskIn(rooms, deed, { ...wanted, quietly: true });
  if (state !== 'open') {
    const closed = { state, closedAt: deed.now, nextRungDay: null };
    const after = await rooms.tasks.change(viewer, task, closed);
    const changes = changesOf(task, after);
    const entry = { ...authorOf(deed), subject: 'task', subjectId: task.id, note: null } as const;
    await rooms.history.append({ ...entry, action: state, ...changes });
  }
  const { id, idAndTitle, natural } = keys;
  for (const key of [natural, idAndTitle]) if (key) await rooms.uploads.bring(viewer, key, task.id);
  if (id) await rooms.uploads.bring(viewer, id, task.id);
}
