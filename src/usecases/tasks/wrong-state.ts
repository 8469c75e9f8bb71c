import type { Task, TaskChange } from '../../domain/task.ts';
import type { UserError } from '../../domain/user-error.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { HistoryEntry, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/** The entries that brought a task where it is. */
const brought: Readonly<Record<Task['state'], readonly string[]>> = {
  open: ['returned', 'undone', 'reopened', 'added'],
  reported: ['reported'],
  done: ['accepted', 'done'],
  dropped: ['dropped'],
};

/** Why a task's state does not allow a change: who brought it into that state, and when. */
export async function wrongState(
  rooms: Rooms,
  deed: Deed,
  { id, number, state, parentId }: Task,
  change: TaskChange,
): Promise<UserError> {
  const latest = (await rooms.history.of(deed.viewer, id, 20)).find(({ action }) =>
    brought[state].includes(action),
  );
  const said = told({ number, latest });
  switch (state) {
    case 'open':
      return ofOpen(number, change, latest, said);
    case 'reported':
      return mistake(change === 'done' ? 'errors.alreadyReported' : 'errors.waitsToBeAccepted', said);
    case 'done':
      if (parentId) return mistake('parts.error.done', said);
      return mistake(latest?.action === 'accepted' ? 'errors.alreadyAccepted' : 'errors.alreadyDone', said);
    case 'dropped':
      return mistake(parentId ? 'parts.error.dropped' : 'errors.alreadyDropped', said);
  }
}

/** Whoever decides on a report that is gone hears what became of it. */
function ofOpen(
  number: number,
  change: TaskChange,
  latest: HistoryEntry | undefined,
  said: ReturnType<typeof told>,
): UserError {
  if (change !== 'accept' && change !== 'return') return mistake('errors.alreadyOpen', { number });
  if (latest?.action === 'returned') return mistake('errors.alreadyReturned', said);
  if (latest?.action === 'undone') return mistake('errors.reportTakenBack', said);
  return mistake('errors.notReported', { number });
}

const told = ({ number, latest }: { number: number; latest: HistoryEntry | undefined }) => ({
  number,
  by: latest?.memberName ?? 'Docket',
  when: (t: Translator) => (latest ? t.day(latest.day) : ''),
});
