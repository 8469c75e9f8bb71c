import type { Address } from '../../domain/place.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { placeKey } from '../whom/routes.ts';
import { secretariatRoutes } from '../whom/secretariat-routes.ts';

/** Owes the secretariat word of an entry about a workspace, as near to it as Docket may speak. */
export async function tellOf(
  rooms: Rooms,
  deed: Deed,
  { entry, near }: { entry: number; near: Pick<Address, 'platform' | 'workspace'> },
): Promise<void> {
  const { id } = deed.committee;
  const shut = await rooms.installations.absencesOf(id);
  const routes = await secretariatRoutes(rooms, deed, near, shut);
  await rooms.outbox.keepMessages(
    id,
    routes.map((route) => ({
      key: `w:${id}:${entry}:${placeKey(route)}`,
      kind: 'workspace',
      route,
      at: deed.now,
      day: deed.today,
      waitMs: 0,
      subjectId: String(entry),
    })),
  );
}
