import type { Address, ChannelAddress } from '../../domain/place.ts';
import { type Sender, ShutOut, TryLater, Unreachable } from '../../domain/sender.ts';
import type { ClaimedMessage } from '../../store/index.ts';
import type { Directory } from './directory.ts';
import { requestOf } from './join-of.ts';
import type { Senders } from './outcome.ts';

/** A door that is not open in this installation is asked again after a while: it may open. */
const doorShutMs = 60_000;

/**
 * Where a message goes and by whom; to a person, at which address, but at none that has `refused` it. Throws
 * `Unreachable` or `TryLater` as senders do.
 */
export async function placeOf(
  directory: Directory,
  senders: Senders,
  message: ClaimedMessage,
  refused: ReadonlyMap<Address, Unreachable>,
): Promise<{ sender: Sender; channel: ChannelAddress; address?: Address }> {
  const { platform, workspace, channel, memberId } = message;
  if (message.kind === 'joined' && channel === '') return placeOfAsker(directory, senders, message);
  if (channel !== '' || memberId === null)
    return { sender: senderOf(senders, platform), channel: { platform, workspace, channel } };
  const known = (await directory.addresses([memberId])).get(memberId) ?? [];
  // The address it was planned for first; another one where that person cannot be reached there.
  const addresses = known.toSorted((a, b) => preference(b) - preference(a));
  let why = new Unreachable('this person has no address that Docket can write to');
  for (const address of addresses) {
    const sender = senders[address.platform];
    if (!sender) continue;
    try {
      const why = refused.get(address);
      if (why) throw why;
      return { sender, channel: await sender.directChannel(address), address };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      // Held for the workspace it was planned for alone: that is where its return is looked for.
      const isOurs = preference(address) === 1 || !(error instanceof ShutOut);
      if (!(why instanceof ShutOut)) why = isOurs ? error : new Unreachable(error.message);
    }
  }
  throw why;

  function preference(address: Address): number {
    return Number(address.platform === platform && address.workspace === workspace);
  }
}

/** Who asks to be let in may be no member, and is written to where they asked. */
async function placeOfAsker(directory: Directory, senders: Senders, message: ClaimedMessage) {
  const request = await requestOf(directory, message);
  if (!request) throw new Unreachable('the request that this answers is gone');
  const sender = senderOf(senders, request.address.platform);
  return { sender, channel: await sender.directChannel(request.address) };
}

export function senderOf(senders: Senders, platform: ClaimedMessage['platform']): Sender {
  const sender = senders[platform];
  if (!sender) throw new TryLater(doorShutMs);
  return sender;
}
