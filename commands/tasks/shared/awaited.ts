import type { Ask } from '../../../src/chat/ask.ts';
import type { TaskRecord } from '../../../src/domain/history/task-record.ts';
import type { GroupId, MemberId } from '../../../src/domain/ids.ts';
import type { Worded } from '../../../src/domain/language.ts';
import type { HistoryEntry } from '../../../src/store/index.ts';

/** What those are called for whom a task waited at some time, by their ids: the history keeps no names. */
export async function awaitedIn(
  { store, viewer }: Ask,
  history: readonly HistoryEntry[],
): Promise<ReadonlyMap<string, Worded>> {
  const said = history.map(({ after }) => (after as TaskRecord | null)?.progress?.blockedBy);
  const ids = [...new Set(said.filter((id) => id !== null && id !== undefined))];
  if (ids.length === 0) return new Map();
  const groups = await store.groups.byIds(viewer, ids as GroupId[]);
  const members = await store.members.byIds(viewer, ids as MemberId[]);
  return new Map<string, Worded>([
    ...groups.map(({ id, name }) => [id, name] as const),
    ...members.map(({ id, name }) => [id, { text: name }] as const),
  ]);
}
