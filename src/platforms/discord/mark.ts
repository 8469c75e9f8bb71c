import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CardMessage } from './cards/kit.ts';

/*
 * Discord keeps no word of ours with a message, and forgets its nonce within minutes. But each component has a
 * number that nobody sees, that the sender may choose and that comes back as it was sent. A card is a container
 * with something in it: those two carry what the delivery's key comes to, 58 bits of it.
 */

/** Far above the numbers that Discord gives by itself, and within 31 bits. */
const base = 2 ** 30;

function markOf(key: string): readonly [number, number] {
  const digest = createHash('sha256').update(key).digest();
  const bits = (at: number) => digest.readUInt32BE(at) >>> 3;
  // One is even, one is odd: numbers in a message must differ.
  return [base + bits(0) * 2, base + bits(4) * 2 + 1];
}

/** The message, recognisable as the one of this key. */
export function marked(message: CardMessage, key: string): CardMessage {
  const [outer, inner] = markOf(key);
  const [card, ...more] = message.components;
  const [first, ...rest] = card?.components ?? [];
  if (!card || !first) return message;
  return {
    ...message,
    components: [{ ...card, id: outer, components: [{ ...first, id: inner }, ...rest] }, ...more],
  };
}

const marks = z.tuple(
  [z.object({ id: z.number(), components: z.tuple([z.object({ id: z.number() })], z.unknown()) })],
  z.unknown(),
);

/** Whether these components are those of the key's message. */
export function bearsMark(components: unknown, key: string): boolean {
  const found = marks.safeParse(components);
  if (!found.success) return false;
  const [outer, inner] = markOf(key);
  const [card] = found.data;
  return card.id === outer && card.components[0].id === inner;
}
