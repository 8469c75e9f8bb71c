import { type Client, PermissionFlagsBits } from 'discord.js';
import type { About } from '../../domain/call.ts';
import type { From } from './parse/parts.ts';

/** Who somebody is, as far as Discord tells; it tells no e-mail address. */
export type WhoIs = (from: From) => About;

/** Reads it off what they did: each interaction says what its doer may do in the server. */
export function whoIsOn(client: Pick<Client, 'guilds'>): WhoIs {
  return (from) => {
    const workspaceName = from.guild ? client.guilds.cache.get(from.guild)?.name : undefined;
    return {
      name: from.name,
      account: accountOf(from),
      ...(workspaceName && { workspaceName }),
      ...(from.locale && { locale: from.locale }),
    };
  };
}

/** Those may let an app into a server who may manage it. */
const managing = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

function accountOf({ isBot, guild, permissions }: From): About['account'] {
  if (isBot) return 'none';
  if (guild === null) return 'guest';
  return (permissions & managing) === 0n ? 'full' : 'administrator';
}
