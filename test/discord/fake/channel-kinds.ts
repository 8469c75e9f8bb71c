import { ChannelType } from 'discord.js';
import type { Channel } from './types.ts';

const threads: readonly ChannelType[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

export function isThread({ type }: Channel): boolean {
  return threads.includes(type);
}

/** Messages can be posted there. */
export function holdsMessages(channel: Channel): boolean {
  const kinds = [
    ChannelType.GuildText,
    ChannelType.DM,
    ChannelType.GuildAnnouncement,
    ChannelType.GuildVoice,
  ];
  return isThread(channel) || kinds.includes(channel.type);
}
