import { ChannelType } from 'discord.js';
import { usual } from './permissions.ts';
import type { State } from './state.ts';
import type { Attachment, Channel, Guild, Message, Overwrite, Role } from './types.ts';

/** What the invitation asks for when a test does not say. */
const invited = usual;

/** Puts guilds, roles, people and channels into a Discord. Nothing here is told over the gateway. */
export class Seed {
  readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  /** A guild with a channel-less beginning; the bot is not in it until it is invited. */
  newGuild({ name, locale = 'en-US', owner }: { name: string; locale?: string; owner: string }): Guild {
    const id = this.state.id();
    const everyone: Role = {
      id,
      guild: id,
      name: '@everyone',
      permissions: usual,
      mentionable: false,
      position: 0,
    };
    const guild: Guild = {
      id,
      name,
      locale,
      owner,
      roles: new Map([[id, everyone]]),
      members: new Map(),
      installed: false,
      unavailable: false,
    };
    this.state.guilds.set(id, guild);
    this.newMember(guild, owner);
    return guild;
  }

  newRole(
    guild: Guild,
    given: { name: string; permissions?: bigint; mentionable?: boolean; bot?: string },
  ): Role {
    const role: Role = {
      id: this.state.id(),
      guild: guild.id,
      name: given.name,
      permissions: given.permissions ?? 0n,
      mentionable: given.mentionable ?? false,
      position: guild.roles.size,
      ...(given.bot && { bot: given.bot }),
    };
    guild.roles.set(role.id, role);
    return role;
  }

  newMember(guild: Guild, user: string, more: { roles?: readonly Role[]; nick?: string } = {}): void {
    guild.members.set(user, {
      user,
      guild: guild.id,
      roles: new Set(more.roles?.map(({ id }) => id)),
      joinedAt: new Date(this.state.now()).toISOString().replace('Z', '000+00:00'),
      ...(more.nick && { nick: more.nick }),
    });
  }

  /** The bot comes in, with a role of its own that carries these permissions. */
  newBot(guild: Guild, permissions: bigint = invited): Role {
    const { name, botUser } = this.state.app;
    const role = this.newRole(guild, { name, permissions, bot: botUser });
    this.newMember(guild, botUser, { roles: [role] });
    guild.installed = true;
    return role;
  }

  newChannel(given: {
    guild?: Guild;
    name: string;
    type?: ChannelType;
    parent?: Channel;
    overwrites?: readonly Overwrite[];
    owner?: string;
    people?: readonly string[];
    id?: string;
  }): Channel {
    const channel: Channel = {
      id: given.id ?? this.state.id(),
      guild: given.guild?.id ?? '',
      type: given.type ?? ChannelType.GuildText,
      name: given.name,
      parent: given.parent?.id ?? '',
      overwrites: [...(given.overwrites ?? [])],
      gone: false,
      archived: false,
      locked: false,
      owner: given.owner ?? '',
      people: new Set(given.people),
      messages: [],
    };
    this.state.channels.set(channel.id, channel);
    return channel;
  }

  /** The direct channel between this person and the bot. */
  directChannel(user: string): Channel {
    const { botUser } = this.state.app;
    const there = [...this.state.channels.values()].find(
      ({ type, people }) => type === ChannelType.DM && people.has(user) && people.has(botUser),
    );
    return there ?? this.newChannel({ name: '', type: ChannelType.DM, people: [user, botUser] });
  }

  newThread(given: {
    parent: Channel;
    name: string;
    owner: string;
    message?: Message;
    type?: ChannelType;
  }): Channel {
    const { parent, name, owner, message, type } = given;
    const usualType =
      parent.type === ChannelType.GuildAnnouncement
        ? ChannelType.AnnouncementThread
        : ChannelType.PublicThread;
    return this.newChannel({
      guild: this.state.guild(parent.guild),
      name,
      parent,
      owner,
      people: [owner],
      type: type ?? usualType,
      ...(message && { id: message.id }),
    });
  }

  newAttachment(
    place: string,
    given: {
      name: string;
      content: Buffer | string;
      type?: string;
      description?: string;
      ephemeral?: boolean;
    },
  ): Attachment {
    const id = this.state.id();
    const folder = given.ephemeral ? 'ephemeral-attachments' : 'attachments';
    const name = given.name.replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
    const file: Attachment = {
      id,
      name,
      type: given.type ?? typeOf(name),
      bytes: Buffer.from(given.content),
      url: `${this.state.url}/${folder}/${place}/${id}/${encodeURIComponent(name)}?ex=6a0f&is=6a0d&hm=0f&`,
      ephemeral: given.ephemeral ?? false,
      ...(given.description && { description: given.description }),
      // What is lost of a name stays in its title.
      ...(name !== given.name && { title: given.name.replace(/\.[^.]*$/, '') }),
    };
    this.state.attachments.set(id, file);
    return file;
  }
}

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function typeOf(name: string): string {
  return types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
