import { PermissionFlagsBits as may, OverwriteType } from 'discord.js';
import { z } from 'zod';

const bits = z.string().regex(/^\d+$/).transform(BigInt);

export const guildShape = z.object({
  id: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
});
export const memberShape = z.object({ roles: z.array(z.string()) });
export const channelShape = z.object({
  id: z.string(),
  guild_id: z.string().optional(),
  type: z.number(),
  parent_id: z.string().nullish(),
  thread_metadata: z.object({ locked: z.boolean().default(false) }).optional(),
  permission_overwrites: z
    .array(z.object({ id: z.string(), type: z.enum(OverwriteType), allow: bits, deny: bits }))
    .default([]),
});
type Overwrite = z.infer<typeof channelShape>['permission_overwrites'][number];

/** Somebody in a server, with what their roles allow there. */
export interface Held {
  readonly guild: z.infer<typeof guildShape>;
  readonly user: string;
  readonly roles: readonly string[];
}

/** What somebody may in a channel with these overwrites: everybody's first, then those of roles, then their own. */
export function rightsIn({ guild, user, roles }: Held, overwrites: readonly Overwrite[]): bigint {
  if (guild.owner_id === user) return ~0n;
  const own = new Set([guild.id, ...roles]);
  const base = guild.roles
    .filter(({ id }) => own.has(id))
    .reduce((sum, { permissions }) => sum | permissions, 0n);
  if (base & may.Administrator) return ~0n;
  const layers: readonly ((one: Overwrite) => boolean)[] = [
    ({ id }) => id === guild.id,
    ({ id, type }) => type === OverwriteType.Role && id !== guild.id && own.has(id),
    ({ id, type }) => type === OverwriteType.Member && id === user,
  ];
  const all = layers.reduce((sum, isMeant) => {
    const meant = overwrites.filter(isMeant);
    const deny = meant.reduce((some, one) => some | one.deny, 0n);
    const allow = meant.reduce((some, one) => some | one.allow, 0n);
    return (sum & ~deny) | allow;
  }, base);
  // Who cannot see a channel can do nothing in it.
  return all & may.ViewChannel ? all : 0n;
}
