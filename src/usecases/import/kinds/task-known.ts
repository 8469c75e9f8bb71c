import { cleanLine } from '../../../domain/clean.ts';
import { fold } from '../../../domain/fold.ts';
import type { TaskId } from '../../../domain/ids.ts';
import type { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import { inChunks } from '../chunks.ts';
import type { Reading } from '../kind.ts';
import { keptTask, type TaskKept } from './task-kept.ts';
import { type Keys, naturalKey, type TaskRow } from './task-keys.ts';

/** Which tasks rows mean. */
interface TasksKnown {
  /** The task of this title, lead and deadline, there before or of an earlier row. */
  natural(keys: Keys): TaskKept | undefined;
  /** The task of this number and title; one of this title and lead that has no deadline yet; a mistake. */
  otherwise(row: TaskRow): TaskKept | UserError | undefined;
  /** From now on these keys mean this task. */
  note(keys: Keys, kept: TaskKept): void;
  /** Those of a row's keys that nothing was brought in by; each is told once. */
  unheard(keys: Keys): string[];
}

/** Looks up all that these rows may mean, many at a time. */
export async function tasksKnown(
  { rooms, deed, table }: Reading,
  rows: readonly TaskRow[],
): Promise<TasksKnown> {
  const { viewer } = deed;
  const keys = new Set(rows.flatMap(({ keys }) => Object.values(keys).filter((key) => key !== null)));
  const brought = new Map(await rooms.uploads.broughtIn(viewer, [...keys]));
  const ledBy = new Map<string, TaskId[]>();
  for (const [lead, some] of Map.groupBy(rows, ({ said }) => said.task.leadGroupId)) {
    const days = [...new Set([null, ...some.map(({ said }) => said.task.deadline.day)])];
    for (let from = 0; from < days.length; from += 200)
      for (const { id, title, day } of await rooms.tasks.ledOn(viewer, lead, days.slice(from, from + 200))) {
        const key = naturalKey(title.text, lead, day);
        if (keys.has(key)) ledBy.getOrInsertComputed(key, () => []).push(id);
      }
  }
  const wanted = [...brought.values(), ...[...ledBy.values()].flat()] as TaskId[];
  const there = await inChunks(wanted, (ids) => rooms.tasks.wholes(viewer, ids));
  const kept = new Map<string, TaskKept>(there.map((task) => [task.id, keptTask(task)]));
  const noted = new Map<string, TaskKept>();
  const titles = Map.groupBy(table, (line) => fold(cleanLine(line.of('title'))));
  const ofKey = (key: string) => kept.get(brought.get(key) ?? ledBy.get(key)?.[0] ?? '');
  return {
    natural: ({ natural }) => noted.get(natural) ?? ofKey(natural),
    otherwise({ keys: { id, idAndTitle, undated, natural }, said }) {
      const named = idAndTitle === null ? undefined : kept.get(brought.get(idAndTitle) ?? '');
      if (named) return named;
      const earlier = id === null ? undefined : kept.get(brought.get(id) ?? '');
      if (earlier) return mistake('imports.problem.idTaken', { number: earlier.task?.number ?? 0 });
      const [only, ...others] = ledBy.get(undated) ?? [];
      const rowsOfTitle = titles.get(fold(said.task.title.text)) ?? [];
      // A second row of the title may be the one without a deadline.
      const isOnly =
        natural !== undated && only !== undefined && others.length === 0 && rowsOfTitle.length === 1;
      return isOnly ? kept.get(only) : undefined;
    },
    note(keys, one) {
      noted.set(keys.natural, one);
    },
    unheard({ natural, id, idAndTitle }) {
      const some = [natural, id, idAndTitle].filter((key) => key !== null && !brought.has(key)) as string[];
      for (const key of some) brought.set(key, '');
      return some;
    },
  };
}
