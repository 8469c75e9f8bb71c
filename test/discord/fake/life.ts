import type { ChannelType } from 'discord.js';
import { isThread } from './channel-kinds.ts';
import type { Seed } from './seed.ts';
import type { State } from './state.ts';
import { tellChanged } from './threads.ts';
import type { Channel, Guild, Message, Overwrite, Role, User } from './types.ts';
import { channelWire } from './wire/channel.ts';
import { guildCreateWire, guildWire } from './wire/guild.ts';
import { memberWire, roleWire } from './wire/people.ts';

/** The intent for guilds, their roles, channels and threads. */
const guilds = 1;

/** What happens in guilds: it is done, and the app is told as Discord tells it. */
export class Life {
  private readonly state: State;
  private readonly seed: Seed;

  constructor(state: State, seed: Seed) {
    this.state = state;
    this.seed = seed;
  }

  /** Somebody lets the app in, with these permissions. */
  invite(guild: Guild, permissions?: bigint): Role {
    const role = this.seed.newBot(guild, permissions);
    this.state.tell('GUILD_CREATE', guild.id, guildCreateWire(this.state, guild), guilds);
    return role;
  }

  /** Somebody throws the app out. */
  kick(guild: Guild): void {
    const { botUser } = this.state.app;
    guild.installed = false;
    guild.members.delete(botUser);
    for (const role of guild.roles.values()) if (role.bot === botUser) guild.roles.delete(role.id);
    this.state.tell('GUILD_DELETE', guild.id, { id: guild.id }, guilds);
  }

  /** Discord itself cannot reach the guild for a while, and can again. */
  setAvailable(guild: Guild, available: boolean): void {
    guild.unavailable = !available;
    if (available) this.state.tell('GUILD_CREATE', guild.id, guildCreateWire(this.state, guild), guilds);
    else this.state.tell('GUILD_DELETE', guild.id, { id: guild.id, unavailable: true }, guilds);
  }

  addChannel(
    guild: Guild,
    given: { name: string; type?: ChannelType; parent?: Channel; overwrites?: readonly Overwrite[] },
  ): Channel {
    const channel = this.seed.newChannel({ guild, ...given });
    this.tellChannel('CREATE', channel);
    return channel;
  }

  /** Somebody opens a thread, `below` a message or not; the app is told, and is in it when it was brought along. */
  addThread(
    parent: Channel,
    given: { name: string; owner: User; withApp?: boolean; type?: ChannelType; below?: Message },
  ): Channel {
    const { name, owner, type, below } = given;
    const thread = this.seed.newThread({
      parent,
      name,
      owner: owner.id,
      ...(type && { type }),
      ...(below && { message: below }),
    });
    if (given.withApp) thread.people.add(this.state.app.botUser);
    const data = { ...channelWire(this.state, thread), newly_created: true };
    this.state.tell('THREAD_CREATE', thread.guild, data, guilds);
    return thread;
  }

  /** For good: nobody finds it any more; its threads go with it. */
  deleteChannel(channel: Channel): void {
    channel.gone = true;
    for (const thread of this.state.channelsOf(channel.guild))
      if (isThread(thread) && thread.parent === channel.id) thread.gone = true;
    this.tellChannel('DELETE', channel);
  }

  renameChannel(channel: Channel, name: string): void {
    channel.name = name;
    tellChanged(this.state, channel);
  }

  /** A thread is put away (with `locked`, so that only moderators can fetch it back), or fetched back. */
  setThread(thread: Channel, change: { archived?: boolean; locked?: boolean }): void {
    thread.archived = change.archived ?? thread.archived;
    thread.locked = change.locked ?? thread.locked;
    tellChanged(this.state, thread);
  }

  /** What a role or somebody may and may not in one channel; neither takes the entry away. */
  setRights(
    channel: Channel,
    who: Role | User,
    { allow = 0n, deny = 0n }: { allow?: bigint; deny?: bigint },
  ): void {
    const of = 'permissions' in who ? 'role' : 'member';
    channel.overwrites = channel.overwrites.filter(({ id }) => id !== who.id);
    if (allow | deny) channel.overwrites.push({ id: who.id, of, allow, deny });
    tellChanged(this.state, channel);
  }

  addRole(guild: Guild, given: { name: string; permissions?: bigint; mentionable?: boolean }): Role {
    const role = this.seed.newRole(guild, given);
    this.state.tell('GUILD_ROLE_CREATE', guild.id, { guild_id: guild.id, role: roleWire(role) }, guilds);
    return role;
  }

  changeRole(role: Role, change: { name?: string; permissions?: bigint; mentionable?: boolean }): void {
    Object.assign(role, change);
    const data = { guild_id: role.guild, role: roleWire(role) };
    this.state.tell('GUILD_ROLE_UPDATE', role.guild, data, guilds);
  }

  deleteRole(role: Role): void {
    const guild = this.state.guild(role.guild);
    guild.roles.delete(role.id);
    for (const { roles } of guild.members.values()) roles.delete(role.id);
    this.state.tell('GUILD_ROLE_DELETE', guild.id, { guild_id: guild.id, role_id: role.id }, guilds);
  }

  /** Somebody comes into the guild. Only apps that were allowed to watch members are told. */
  join(guild: Guild, user: Pick<User, 'id'>, more: { roles?: readonly Role[]; nick?: string } = {}): void {
    this.seed.newMember(guild, user.id, more);
    this.tellMember('GUILD_MEMBER_ADD', guild, user.id);
  }

  leave(guild: Guild, user: Pick<User, 'id'>): void {
    this.tellMember('GUILD_MEMBER_REMOVE', guild, user.id);
    guild.members.delete(user.id);
    this.state.changed();
  }

  give(role: Role, user: Pick<User, 'id'>): void {
    const guild = this.state.guild(role.guild);
    guild.members.get(user.id)?.roles.add(role.id);
    this.tellMember('GUILD_MEMBER_UPDATE', guild, user.id);
  }

  take(role: Role, user: Pick<User, 'id'>): void {
    const guild = this.state.guild(role.guild);
    guild.members.get(user.id)?.roles.delete(role.id);
    this.tellMember('GUILD_MEMBER_UPDATE', guild, user.id);
  }

  rename(guild: Guild, name: string): void {
    guild.name = name;
    this.state.tell('GUILD_UPDATE', guild.id, guildWire(guild), guilds);
  }

  private tellChannel(what: 'CREATE' | 'DELETE', channel: Channel): void {
    const name = `${isThread(channel) ? 'THREAD' : 'CHANNEL'}_${what}`;
    this.state.tell(name, channel.guild, channelWire(this.state, channel), guilds);
  }

  private tellMember(name: string, guild: Guild, user: string): void {
    const member = guild.members.get(user);
    const intent = user === this.state.app.botUser ? 0 : 2;
    if (!member) return;
    const data = { guild_id: guild.id, ...memberWire(this.state, member, { user: true }) };
    this.state.tell(name, guild.id, data, intent);
  }
}
