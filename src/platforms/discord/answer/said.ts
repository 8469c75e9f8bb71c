import type { Reply } from '../../../domain/reply.ts';
import type { Saying } from './saying.ts';
import { type Desk, hasChanged, hear, type Shown, type Turn } from './scene.ts';

/** What is answered, and, after a change, how the card that was pressed looks now. */
export async function said(
  scene: Desk,
  { from }: Turn,
  saying: Saying,
  again: Saying | undefined,
): Promise<{ reply: Reply; renewed?: Shown }> {
  const reply = await hear(scene, from, saying);
  if (!again || !hasChanged(scene, saying, reply)) return { reply };
  const renewed = await hear(scene, from, again);
  return renewed.kind === 'card' ? { reply, renewed } : { reply };
}
