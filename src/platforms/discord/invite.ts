import { ApplicationIntegrationType, OAuth2Scopes, REST, Routes } from 'discord.js';
import { ZodError, z } from 'zod';
import { restOptions } from './client.ts';
import { troubleOf, unreadable } from './errors.ts';
import { DiscordRefused } from './gateway/index.ts';
import { botPermissions } from './permissions.ts';

/** Where somebody who may manage a server lets the application into it, with the permissions it needs there. */
export function inviteLink(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('permissions', String(botPermissions));
  url.searchParams.set('integration_type', String(ApplicationIntegrationType.GuildInstall));
  url.searchParams.set('scope', `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`);
  return url.href;
}

const application = z.object({ id: z.string().regex(/^\d{15,20}$/), name: z.string() });

/** Which application a bot token belongs to. Throws `DiscordRefused`. `apiUrl` ends in "/api". */
export async function applicationOf(token: string, apiUrl?: string): Promise<z.infer<typeof application>> {
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  try {
    return application.parse(await rest.get(Routes.currentApplication()));
  } catch (fault) {
    throw new DiscordRefused((fault instanceof ZodError ? unreadable : troubleOf(fault)).why);
  }
}
