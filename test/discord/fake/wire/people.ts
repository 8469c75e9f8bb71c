import type { State } from '../state.ts';
import type { Json, Member, Role, User } from '../types.ts';

export function userWire(user: User): Json {
  return {
    id: user.id,
    username: user.name,
    global_name: user.isBot ? null : user.displayName,
    discriminator: user.isBot ? '0420' : '0',
    avatar: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    ...(user.isBot && { bot: true }),
  };
}

export function roleWire(role: Role): Json {
  const everyone = role.id === role.guild;
  return {
    id: role.id,
    name: everyone ? '@everyone' : role.name,
    description: null,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: String(role.permissions),
    managed: role.bot !== undefined,
    mentionable: role.mentionable,
    flags: 0,
    ...(role.bot && { tags: { bot_id: role.bot } }),
  };
}

/** Without the person where Discord leaves them out: beside the author of a message, and among resolved ones. */
export function memberWire(state: State, member: Member, show: { user: boolean }): Json {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    deaf: false,
    flags: 0,
    joined_at: member.joinedAt,
    mute: false,
    nick: member.nick ?? null,
    pending: false,
    premium_since: null,
    roles: [...member.roles],
    ...(show.user && { user: userWire(state.user(member.user)) }),
  };
}
