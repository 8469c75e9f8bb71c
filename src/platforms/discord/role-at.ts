import { type Client, PermissionFlagsBits } from 'discord.js';
import type { AboutRole } from '../../domain/call.ts';
import type { RoleAddress } from '../../domain/place.ts';

/** What is known of a role; undefined for one that the server does not have. */
export type RoleAt = (role: RoleAddress) => Promise<AboutRole | undefined>;

/** Roles are told over the gateway, all of them: there is nobody to ask. */
export function roleAtOn(client: Pick<Client, 'guilds'>): RoleAt {
  return async ({ workspace, role: id }) => {
    const guild = client.guilds.cache.get(workspace);
    const role = guild?.roles.cache.get(id);
    if (!guild || !role) return undefined;
    const mayCallAll = guild.members.me?.permissions.has(PermissionFlagsBits.MentionEveryone) === true;
    return { name: role.name, calls: role.mentionable || mayCallAll };
  };
}
