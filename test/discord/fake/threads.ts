import { isThread } from './channel-kinds.ts';
import type { State } from './state.ts';
import type { Channel } from './types.ts';
import { channelWire } from './wire/channel.ts';

/** Puts a thread away or fetches it back; the app is told as Discord tells it. */
export function setArchived(state: State, thread: Channel, archived: boolean): void {
  thread.archived = archived;
  tellChanged(state, thread);
}

export function tellChanged(state: State, channel: Channel): void {
  const name = isThread(channel) ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE';
  state.tell(name, channel.guild, channelWire(state, channel), 1);
}
