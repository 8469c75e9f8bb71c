import { ChannelType } from 'discord.js';
import { isThread } from '../channel-kinds.ts';
import { madeAt, type State } from '../state.ts';
import type { Channel, Json } from '../types.ts';
import { iso } from './instant.ts';
import { userWire } from './people.ts';

export function channelWire(state: State, channel: Channel): Json {
  const last = channel.messages.findLast(({ onlyFor }) => !onlyFor)?.id ?? null;
  const base = { id: channel.id, type: channel.type, flags: 0, last_message_id: last };
  if (channel.type === ChannelType.DM) {
    const others = [...channel.people].filter((id) => id !== state.app.botUser);
    return { ...base, recipients: others.map((id) => userWire(state.user(id))) };
  }
  if (isThread(channel)) return { ...base, ...threadPart(state, channel) };
  return {
    ...base,
    guild_id: channel.guild,
    name: channel.name,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    parent_id: channel.parent || null,
    permission_overwrites: channel.overwrites.map((one) => ({
      id: one.id,
      type: one.of === 'role' ? 0 : 1,
      allow: String(one.allow),
      deny: String(one.deny),
    })),
  };
}

function threadPart(state: State, thread: Channel): Json {
  const here = thread.people.has(state.app.botUser);
  return {
    guild_id: thread.guild,
    name: thread.name,
    parent_id: thread.parent,
    owner_id: thread.owner,
    rate_limit_per_user: 0,
    message_count: thread.messages.length,
    total_message_sent: thread.messages.length,
    member_count: thread.people.size,
    thread_metadata: {
      archived: thread.archived,
      archive_timestamp: iso(madeAt(thread.id)),
      auto_archive_duration: 4320,
      create_timestamp: iso(madeAt(thread.id)),
      locked: thread.locked,
      ...(thread.type === ChannelType.PrivateThread && { invitable: true }),
    },
    ...(here && {
      member: { flags: 0, join_timestamp: iso(madeAt(thread.id)), muted: false, mute_config: null },
    }),
  };
}
