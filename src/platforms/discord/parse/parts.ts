import type { InteractionType } from 'discord.js';
import { z } from 'zod';

/** What Discord calls everything by: a number too large for JavaScript. */
export const id = z.string().regex(/^[1-9]\d{4,19}$/);

const user = z.object({
  id,
  username: z.string().max(200).default(''),
  global_name: z.string().max(200).nullish(),
  bot: z.boolean().nullish(),
});

/** How people are called where they are called at all. */
export const shownName = ({ global_name, username }: z.infer<typeof user>) => global_name || username;

export const author = user;

/** What every interaction tells: of whom, where, and how to answer. */
export const interaction = z.object({
  id,
  application_id: id,
  token: z.string().regex(/^[\w.~=+-]{1,1000}$/),
  type: z
    .number()
    .int()
    .transform((known): InteractionType => known),
  guild_id: id.nullish(),
  channel_id: id.nullish(),
  channel: z.object({ id }).nullish(),
  member: z
    .object({
      user,
      nick: z.string().max(200).nullish(),
      roles: z.array(id).max(1000).default([]),
      permissions: z.string().regex(/^\d{1,40}$/),
    })
    .nullish(),
  user: user.nullish(),
  locale: z.string().max(20).optional(),
});

/** Somebody, and where they did what they did. */
export interface From {
  /** The server; null in a direct message. */
  readonly guild: string | null;
  readonly channel: string | null;
  readonly user: string;
  readonly name: string;
  readonly isBot: boolean;
  /** Their roles in the server, by id. */
  readonly roles: readonly string[];
  /** Bits: what they may do there. */
  readonly permissions: bigint;
  /** Their Discord's language, "vi" or "en-GB". */
  readonly locale: string | null;
}

/** A payload that is not what Discord sends, or not what we asked it to send. */
export class Malformed extends Error {
  constructor(what: string) {
    super(`a ${what} of a shape we do not know`);
    this.name = 'Malformed';
  }
}

/** Reads a payload, or throws `Malformed`, which says nothing of what stood in it. */
export function read<S extends z.ZodType>(schema: S, body: unknown, what: string): z.infer<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Malformed(what);
}

export function fromOf(given: z.infer<typeof interaction>): From {
  const { member, guild_id, channel, channel_id, locale } = given;
  const who = member?.user ?? given.user;
  if (!who || (guild_id && !member)) throw new Malformed('interaction of nobody');
  return {
    guild: guild_id ?? null,
    channel: channel_id ?? channel?.id ?? null,
    user: who.id,
    name: member?.nick || shownName(who),
    isBot: who.bot === true,
    roles: member?.roles ?? [],
    permissions: BigInt(member?.permissions ?? 0),
    locale: locale ?? null,
  };
}
