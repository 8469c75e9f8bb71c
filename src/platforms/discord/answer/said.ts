import type { Reply } from '../../../domain/reply.ts';
import { messageOf } from './outlets.ts';
import type { Saying } from './saying.ts';
import { type Desk, hasChanged, hear, once, type Shown, type Turn } from './scene.ts';
import { told } from './told.ts';
import type { Way } from './way.ts';

/** What is answered, and, after a change, how the card that was pressed looks now. Null where it was done before. */
export async function said(
  scene: Desk,
  turn: Turn,
  saying: Saying,
  again: Saying | undefined,
): Promise<{ reply: Reply; renewed?: Shown } | null> {
  const reply = await once(scene, saying, turn, () => hear(scene, turn.from, saying));
  if (!reply) return null;
  if (!again || !hasChanged(scene, saying, reply)) return { reply };
  // What was done is done: that its card cannot be renewed is no fault of the answer.
  const renewed = await hear(scene, turn.from, again).catch((fault: unknown) =>
    scene.doors.onFault(told(fault), 'a card could not be renewed'),
  );
  return renewed?.kind === 'card' ? { reply, renewed } : { reply };
}

/** Brings the card up to date that was pressed; the answer itself was given already. */
export async function renew(scene: Desk, { from }: Turn, way: Way, renewed: Shown): Promise<void> {
  await way
    .replace(messageOf(scene, from, renewed))
    .catch((fault: unknown) => scene.doors.onFault(told(fault), 'a card could not be renewed'));
}
