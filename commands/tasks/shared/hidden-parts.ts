import type { Ask } from '../../../src/chat/ask.ts';
import type { TaskRecord } from '../../../src/domain/history/task-record.ts';
import type { HistoryEntry } from '../../../src/store/index.ts';

/** A task's history without the days of parts that are hidden from whoever asks: of these the number is all. */
export async function withoutHiddenParts(
  { store, viewer }: Pick<Ask, 'store' | 'viewer'>,
  entries: readonly HistoryEntry[],
): Promise<HistoryEntry[]> {
  if (!entries.some((entry) => partIn(entry))) return [...entries];
  const hidden = await store.tasks.hiddenNumbers(viewer);
  return entries.map((entry) => {
    const part = partIn(entry);
    if (!part || !hidden.has(part.number)) return entry;
    return { ...entry, after: { ...entry.after, part: { number: part.number } } };
  });
}

const partIn = ({ after }: HistoryEntry) => (after as TaskRecord | null)?.part;
