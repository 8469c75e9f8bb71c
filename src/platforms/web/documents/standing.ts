import type { MarkedItem } from '../port.ts';

/** How an item stands, as its mark shows it: by colour, sign and word. */
export type Standing = 'waiting' | 'open' | 'late' | 'done' | 'dropped' | 'skipped' | 'joined' | 'sealed';

/** The sign beside the colour. */
export const signs: Readonly<Record<Standing, string>> = {
  waiting: '?',
  open: '○',
  late: '!',
  done: '✓',
  dropped: '×',
  skipped: '–',
  joined: '+',
  sealed: '■',
};

/** The worst of its tasks counts: late before open before done. */
export function standingOf({
  state,
  tasks,
  hidden,
}: Pick<MarkedItem, 'state' | 'tasks' | 'hidden'>): Standing {
  if (hidden) return 'sealed';
  if (state === 'open') return 'waiting';
  if (state === 'merged') return 'joined';
  if (state !== 'accepted') return 'skipped';
  if (tasks.late > 0) return 'late';
  // A recurring duty may have no task yet.
  if (tasks.open > 0 || tasks.count === 0) return 'open';
  return tasks.done > 0 ? 'done' : 'dropped';
}
