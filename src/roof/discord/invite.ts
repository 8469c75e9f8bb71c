import type { DiscordConfig } from '../../config/discord.ts';
import { isSnowflake } from '../../config/discord-variables.ts';
import type { Language } from '../../domain/language.ts';
import { mistake } from '../../i18n/mistake.ts';
import { translator } from '../../i18n/translator.ts';
import { DiscordRefused } from '../../platforms/discord/gateway/index.ts';
import { applicationOf, inviteLink } from '../../platforms/discord/invite.ts';
import { permissions } from '../../platforms/discord/permissions.ts';
import type { Invite } from '../../platforms/terminal/port.ts';

/**
 * The link by which Docket comes into a Discord server. Without an application's id Discord is asked whose the
 * token is. Throws a `UserError` where neither is given, or Discord does not say.
 */
export async function inviteFor(
  asked: { readonly application: string | null; readonly language: Language },
  config: DiscordConfig | null,
): Promise<Invite> {
  const t = translator(asked.language);
  return {
    url: inviteLink(await applicationMeant(asked.application, config)),
    permissions: Object.values(permissions).map(({ name, why }) => ({ name, why: t(why) })),
  };
}

async function applicationMeant(said: string | null, config: DiscordConfig | null): Promise<string> {
  if (said !== null) {
    if (isSnowflake(said)) return said;
    throw mistake('invite.wrongApplication', { said });
  }
  if (!config) throw mistake('invite.noApplication');
  try {
    return (await applicationOf(config.token, config.apiUrl ?? undefined)).id;
  } catch (fault) {
    if (fault instanceof DiscordRefused) throw mistake('invite.refused', { why: fault.message });
    throw fault;
  }
}
