import { PermissionFlagsBits } from 'discord.js';
import { tidy } from '../../../slack/fake/json.ts';
import { guildPermissions, permissionsIn, sees } from '../permissions.ts';
import type { Seed } from '../seed.ts';
import { newToken, type State } from '../state.ts';
import type { Channel, Interaction, Json, Message, User } from '../types.ts';
import { change } from '../waiting.ts';
import { channelWire } from '../wire/channel.ts';
import { messageWire } from '../wire/message.ts';
import { memberWire, userWire } from '../wire/people.ts';
import { Outcome } from './outcome.ts';

/** Something Discord's own client would not send: the person is told before the app hears anything. */
export class NotSent extends Error {}

/** What all that people do shares. */
export interface Desk {
  readonly state: State;
  readonly seed: Seed;
}

interface Doing {
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly what: string;
  readonly data: Json;
  readonly source?: Message;
}

/** Tells the app what somebody did, and waits for its first answer, as long as Discord does. */
export async function deliver({ state }: Desk, doing: Doing): Promise<Outcome> {
  const { channel, user } = doing;
  if (!sees(state, channel, user.id)) throw new NotSent(`${user.name} does not see #${channel.name}`);
  const id = state.id();
  const interaction: Interaction = {
    id,
    token: newToken(id),
    type: doing.type,
    user: user.id,
    channel,
    what: doing.what,
    at: state.now(),
    payload: doing.data,
    ...(doing.source && { source: doing.source }),
  };
  state.interactions.set(id, interaction);
  const start = performance.now();
  state.tell('INTERACTION_CREATE', channel.guild, wire(state, interaction));
  while (interaction.answer === undefined) {
    const late = performance.now() - start >= state.waitsMs || state.now() - interaction.at > state.waitsMs;
    if (late) {
      state.violate('no answer', interaction.what);
      break;
    }
    await change(state, 50);
  }
  return new Outcome(state, interaction, performance.now() - start);
}

/** INTERACTION_CREATE: who did it, where, with which rights, in which languages. */
function wire(state: State, { id, token, type, user, channel, payload, source }: Interaction): Json {
  const guild = channel.guild ? state.guild(channel.guild) : undefined;
  const who = state.user(user);
  const member = guild?.members.get(user);
  const rights = String(permissionsIn(state, channel, user));
  const { app } = state;
  return tidy({
    id,
    application_id: app.id,
    type,
    token,
    version: 1,
    data: payload,
    guild_id: guild?.id,
    guild: guild && { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild?.locale,
    channel_id: channel.id,
    channel: { ...channelWire(state, channel), ...(guild && { permissions: rights }) },
    member: member && {
      ...memberWire(state, member, { user: true }),
      permissions: rights,
      unusual_dm_activity_until: null,
    },
    user: guild ? undefined : userWire(who),
    locale: who.locale,
    app_permissions: String(
      guild ? permissionsIn(state, channel, app.botUser) : PermissionFlagsBits.SendMessages,
    ),
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    context: guild ? 0 : 1,
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: 10_485_760,
    message: source && { ...messageWire(state, source), ...(guild && { guild_id: guild.id }) },
  });
}

/** Those of the guild, as calls name them: without their user, with what they may there. */
export function resolvedMember(state: State, channel: Channel, user: string): Json | undefined {
  const member = channel.guild ? state.guild(channel.guild).members.get(user) : undefined;
  if (!member) return undefined;
  const { mute: _, deaf: __, ...rest } = memberWire(state, member, { user: false });
  return { ...rest, permissions: String(permissionsIn(state, channel, user)) };
}

/** Whether somebody may do this in the whole guild. */
export function mayInGuild(state: State, guild: string, user: string, bits: bigint): boolean {
  return (guildPermissions(state.guild(guild), user) & bits) === bits;
}
