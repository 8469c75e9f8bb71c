import type { JoinRequest } from '../../domain/join-request.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { placeKey } from '../whom/routes.ts';
import { secretariatRoutes } from '../whom/secretariat-routes.ts';

/** Owes the secretariat word of a request, as near to the asker as can be. */
export async function tellSecretariat(rooms: Rooms, deed: Deed, request: JoinRequest): Promise<void> {
  const routes = await secretariatRoutes(rooms, deed, request.address);
  await rooms.outbox.keepMessages(
    deed.committee.id,
    routes.map((route) => ({
      key: `j:${request.id}:${placeKey(route)}`,
      kind: 'join',
      route,
      at: deed.now,
      day: deed.today,
      waitMs: 0,
      subjectId: request.id,
    })),
  );
}
