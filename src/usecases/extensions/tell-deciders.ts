import type { Extension } from '../../domain/extension.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Rooms, Route } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { recipientsOf } from '../whom/recipients.ts';
import { placeKey } from '../whom/routes.ts';
import { nearOf, secretariatRoutes } from '../whom/secretariat-routes.ts';

/** Owes the secretariat a card of a request, as near to the asker as can be. False where nobody can be told. */
export async function tellSecretariat(rooms: Rooms, deed: Deed, request: Extension): Promise<boolean> {
  const near = await nearOf(rooms, deed, request.askedBy);
  return send(rooms, deed, request, 'x', await secretariatRoutes(rooms, deed, near));
}

/** Owes the chairs their card of a request that the secretariat supports. False where none can be reached. */
export async function tellChairs(rooms: Rooms, deed: Deed, request: Extension): Promise<boolean> {
  return send(rooms, deed, request, 'y', await chairRoutes(rooms, deed));
}

/** Where each chair is written to; only those whom some chat platform reaches. */
export async function chairRoutes(
  rooms: Rooms,
  { committee, today }: Pick<Deed, 'committee' | 'today'>,
): Promise<(Route & { readonly memberId: MemberId })[]> {
  const chairs = await rooms.members.holding(committee.id, 'chair');
  const whom = chairs.map((recipientId) => ({ recipientId, role: 'chair' as const }));
  const routes = await recipientsOf(committee.id, today).of(rooms, whom);
  return chairs.flatMap((id) => (routes.get(id) ?? []).map((route) => ({ ...route, memberId: id })));
}

async function send(
  rooms: Rooms,
  deed: Deed,
  { id }: Extension,
  kind: 'x' | 'y',
  routes: readonly Route[],
): Promise<boolean> {
  await rooms.outbox.keepMessages(
    deed.committee.id,
    routes.map((route) => ({
      key: `${kind}:${id}:${placeKey(route)}`,
      kind: 'extension',
      route,
      at: deed.now,
      day: deed.today,
      waitMs: 0,
      subjectId: id,
    })),
  );
  return routes.length > 0;
}
