import type { TaskId } from '../../../../domain/ids.ts';
import { inPieces } from '../../../../domain/pieces.ts';
import type { Task } from '../../../../domain/task.ts';
import type { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import { inChunks } from '../../chunks.ts';
import type { Reading } from '../../kind.ts';
import { naturalKey, type TaskRow } from './keys.ts';

/** Days in one statement. */
const daysAtOnce = 200;

interface TasksKnown {
  /** The tasks that rows mean, or why one cannot be told; none of a row that is new. */
  readonly found: ReadonlyMap<TaskRow, Task | UserError>;
  /** Those of a row's keys that nothing was brought in by. */
  unheard(row: TaskRow): string[];
}

/**
 * Which tasks rows mean that are not each other's doubles. What came in by their keys is theirs for ever and is
 * settled first; then what is called so; last what is called so and has no deadline yet. Nothing is meant by
 * two rows: a task that is another row's is left to that one.
 */
export async function tasksKnown(reading: Reading, rows: readonly TaskRow[]): Promise<TasksKnown> {
  const { brought, called, kept } = await lookedUp(reading, rows);
  const found = new Map<TaskRow, Task | UserError>();
  const taken = new Map<string, number>();
  const take = (one: TaskRow, task: Task) => {
    taken.set(task.id, one.row);
    found.set(one, task);
  };
  for (const key of ['natural', 'idAndTitle'] as const)
    for (const one of rows) {
      const task = found.has(one) ? undefined : kept.get(brought.get(one.keys[key] ?? '') ?? '');
      const before = task && taken.get(task.id);
      if (task && before !== undefined) found.set(one, mistake('imports.problem.same', { row: before }));
      else if (task) take(one, task);
    }
  const free = (key: string) => (called.get(key) ?? []).filter((id) => !taken.has(id));
  for (const one of rows) {
    if (found.has(one)) continue;
    const [id = ''] = free(one.keys.natural);
    const task = kept.get(id);
    const ofId = kept.get(brought.get(one.keys.id ?? '') ?? '');
    if (task) take(one, task);
    else if (ofId) found.set(one, mistake('imports.problem.idTaken', { number: ofId.number }));
  }
  const ofTitle = Map.groupBy(rows, ({ keys }) => keys.undated);
  for (const one of rows) {
    const { undated } = one.keys;
    // Of several rows or tasks of a title nobody can say which belong together.
    if (found.has(one) || ofTitle.get(undated)?.length !== 1) continue;
    const [id = '', ...others] = free(undated);
    const task = others.length === 0 ? kept.get(id) : undefined;
    if (task) take(one, task);
  }
  return {
    found,
    unheard: ({ keys: { natural, id, idAndTitle } }) =>
      [natural, id, idAndTitle].filter((key) => key !== null && !brought.has(key)) as string[],
  };
}

/** All tasks that rows may mean: as they came in by keys, and as they are called now, the oldest first. */
async function lookedUp({ rooms, deed }: Reading, rows: readonly TaskRow[]) {
  const { viewer } = deed;
  const keys = new Set(rows.flatMap(({ keys }) => Object.values(keys).filter((key) => key !== null)));
  const brought = await rooms.uploads.broughtIn(viewer, [...keys]);
  const called = new Map<string, TaskId[]>();
  for (const [lead, some] of Map.groupBy(rows, ({ said }) => said.task.leadGroupId)) {
    const days = [...new Set([null, ...some.map(({ said }) => said.task.deadline.day)])];
    for (const piece of inPieces(days, daysAtOnce)) {
      const led = await rooms.tasks.ledOn(viewer, lead, piece);
      for (const { id, title, day } of led.toSorted((a, b) => a.number - b.number)) {
        const key = naturalKey(title.text, lead, day);
        if (keys.has(key)) called.getOrInsertComputed(key, () => []).push(id);
      }
    }
  }
  const wanted = [...brought.values(), ...[...called.values()].flat()] as TaskId[];
  const there = await inChunks(wanted, (ids) => rooms.tasks.wholes(viewer, ids));
  const kept = new Map<string, Task>(there.map((task) => [task.id, task]));
  return { brought, called, kept };
}
