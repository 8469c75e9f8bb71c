import { permissionsIn, sees } from '../permissions.ts';
import type { Channel, Json, Message } from '../types.ts';
import { channelWire } from '../wire/channel.ts';
import { attachmentWire, messageWire } from '../wire/message.ts';
import { roleWire, userWire } from '../wire/people.ts';
import { type Desk, resolvedMember } from './desk.ts';
import type { OwnFile } from './options.ts';

type Kind = 'users' | 'members' | 'roles' | 'channels' | 'attachments' | 'messages';

/** Collects what a call names by id, so that the app need not ask: `data.resolved`. */
export class Resolver {
  private readonly desk: Desk;
  private readonly place: Channel;
  private readonly asker: string;
  private readonly found: Partial<Record<Kind, Record<string, Json>>> = {};

  constructor(desk: Desk, place: Channel, asker: string) {
    this.desk = desk;
    this.place = place;
    this.asker = asker;
  }

  /** Undefined when nothing was named. */
  get all(): Json | undefined {
    return Object.keys(this.found).length > 0 ? this.found : undefined;
  }

  user(id: string): string | undefined {
    const { state } = this.desk;
    const user = state.users.get(id);
    if (!user) return undefined;
    this.keep('users', id, userWire(user));
    const member = resolvedMember(state, this.place, id);
    if (member) this.keep('members', id, member);
    return id;
  }

  role(id: string): string | undefined {
    const { guild } = this.place;
    const role = guild ? this.desk.state.guild(guild).roles.get(id) : undefined;
    return role && this.keep('roles', id, roleWire(role));
  }

  /** @param types Discord's numbers of the kinds that fit; anything but a list lets every kind pass */
  channel(id: string, types: unknown): string | undefined {
    const { state } = this.desk;
    const channel = state.channels.get(id);
    if (!channel || channel.guild !== this.place.guild || !sees(state, channel, this.asker)) return undefined;
    if (Array.isArray(types) && types.length > 0 && !types.includes(channel.type)) return undefined;
    const permissions = String(permissionsIn(state, channel, this.asker));
    return this.keep('channels', id, { ...channelWire(state, channel), permissions });
  }

  file({ name, content, type }: OwnFile): string {
    const file = this.desk.seed.newAttachment(this.place.id, {
      name,
      content,
      ...(type && { type }),
      ephemeral: true,
    });
    return this.keep('attachments', file.id, attachmentWire(file));
  }

  message(message: Message): string {
    return this.keep('messages', message.id, messageWire(this.desk.state, message));
  }

  private keep(kind: Kind, id: string, thing: Json): string {
    (this.found[kind] ??= {})[id] = thing;
    return id;
  }
}
