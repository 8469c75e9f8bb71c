import type { CommitteeId } from '../../domain/ids.ts';
import type { Rooms, Told } from '../../store/index.ts';

/** Entries read at once. */
const atOnce = 500;

/** What happened to a page of tasks, members or groups: one after the other by their ids, each from its beginning. */
export async function* toldOf(
  rooms: Rooms,
  committeeId: CommitteeId,
  ids: readonly string[],
): AsyncGenerator<Told> {
  for (let after: Told | null = null; ; ) {
    const page: Told[] = await rooms.history.toldOf({ committeeId }, ids, { after, limit: atOnce });
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last;
  }
}
