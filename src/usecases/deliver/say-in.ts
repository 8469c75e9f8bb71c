import type { Address, ChannelAddress } from '../../domain/place.ts';
import { type Post, Unreachable } from '../../domain/sender.ts';
import type { ClaimedMessage } from '../../store/index.ts';
import type { Directory } from './directory.ts';
import type { Senders } from './outcome.ts';
import { inTime } from './patience.ts';
import { placeOf } from './place-of.ts';

/**
 * Posts where the message goes; null where there is nothing to post. A person who takes nothing at one address
 * is written to at their next one, each once. Throws `Unreachable` or `TryLater` as senders do.
 */
export async function sayIn(
  directory: Directory,
  senders: Senders,
  message: ClaimedMessage,
  post: Omit<Post, 'channel'> | null,
): Promise<{ messageId: string; found?: boolean; channel: ChannelAddress } | null> {
  const refused = new Map<Address, Unreachable>();
  for (;;) {
    const { sender, channel, address } = await inTime(placeOf(directory, senders, message, refused));
    if (!post) return null;
    try {
      return { ...(await inTime(sender.send({ ...post, channel }))), channel };
    } catch (error) {
      if (!address || !(error instanceof Unreachable)) throw error;
      refused.set(address, error);
    }
  }
}
