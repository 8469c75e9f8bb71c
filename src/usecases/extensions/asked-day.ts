import type { Day } from '../../domain/day.ts';
import type { Extension, ExtensionFacts } from '../../domain/extension.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Rooms } from '../../store/index.ts';

/** Entries of a task among which the one is that asked. */
const mostEntries = 200;

/** What was asked for at first: whoever supports or grants it may have chosen another day. */
export async function askedDay(
  rooms: Pick<Rooms, 'history'>,
  viewer: Viewer,
  { id, taskId, state, to }: Extension,
): Promise<Day | null> {
  if (state === 'asked') return to.day;
  const entries = await rooms.history.of(viewer, taskId, mostEntries);
  const facts = entries
    .filter(({ action }) => action === 'extensionAsked')
    .map(({ after }) => after?.extension as ExtensionFacts | undefined)
    .find((one) => one?.id === id);
  return facts?.to ?? to.day;
}
