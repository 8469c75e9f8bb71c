import type { Card } from '../../domain/card.ts';
import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import { type Sender, Unreachable } from '../../domain/sender.ts';
import type { RoomRows } from './port.ts';

/** What posting unasked needs of the room, and of those who know the people. */
export interface SenderRows
  extends Pick<RoomRows, 'postMessage' | 'editMessage' | 'committeeOfChannel' | 'directChannel'> {
  /** The committee of a member; undefined for one who left. */
  committeeOfMember(memberId: MemberId): Promise<CommitteeId | undefined>;
  now(committeeId: CommitteeId): Promise<Instant>;
}

/** The room as a place for reminders and announcements; `nudge` shows them to open pages at once. */
export function webSender(rows: SenderRows, nudge: () => void = () => {}): Sender {
  async function committeeOf(channel: string): Promise<CommitteeId> {
    const committeeId = await rows.committeeOfChannel(channel);
    if (!committeeId) throw new Unreachable(`the room has no channel ${channel}`);
    return committeeId;
  }
  return {
    async send({ channel, card, key, at, thread }) {
      const messageId = await rows.postMessage(await committeeOf(channel.channel), {
        channelId: channel.channel,
        at,
        authorId: null,
        onlyFor: null,
        content: { kind: 'card', card: thread ? below(thread.title, card) : card },
        key,
      });
      if (!messageId) throw new Unreachable(`the room has no channel ${channel.channel}`);
      nudge();
      return { messageId };
    },
    async edit({ channel, messageId, card: own, thread }) {
      const committeeId = await committeeOf(channel.channel);
      const at = await rows.now(committeeId);
      const card = thread ? below(thread.title, own) : own;
      const found = await rows.editMessage(committeeId, messageId, { content: { kind: 'card', card }, at });
      if (!found) throw new Unreachable(`the room has no message ${messageId}`);
      nudge();
    },
    async directChannel(address) {
      const memberId = address.user as MemberId;
      const committeeId = await rows.committeeOfMember(memberId);
      if (!committeeId) throw new Unreachable(`the room knows no member ${memberId}`);
      const channel = await rows.directChannel(committeeId, memberId);
      return { platform: 'web', workspace: '', channel };
    },
  };
}

/** The room has no threads: what belongs below another card says which one. */
function below(title: string, card: Card): Card {
  return { ...card, parts: [{ part: 'text', text: `↳ ${title}`, quiet: true }, ...card.parts] };
}
