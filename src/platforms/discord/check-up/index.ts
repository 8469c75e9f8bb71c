import { REST } from 'discord.js';
import { ZodError } from 'zod';
import { restOptions } from '../client.ts';
import { troubleOf, unreadable } from '../errors.ts';
import type { DiscordMenu } from '../menu/index.ts';
import { type Application, lookAtApplication } from './application.ts';
import { type Channels, lookAtChannels } from './channels.ts';

/** Discord did not take the token, or could not be asked at all. */
export interface NotWell {
  readonly state: 'refused' | 'silent';
  /** A stable code and plain words. */
  readonly why: string;
}

/** A server as a look from outside finds it. */
export interface Server {
  readonly workspace: string;
  readonly name: string;
}

export interface DiscordFound extends Application {
  readonly state: 'accepted';
  readonly servers: readonly Server[];
  /** What of a server's channels and threads takes cards; what kept Discord from telling. Never throws. */
  channelsIn(workspace: string, ids: readonly string[]): Promise<Channels | NotWell>;
}

/** Asks Discord about a bot token and changes nothing. Never throws. `apiUrl` ends in "/api". */
export async function examineDiscord(asked: {
  readonly token: string;
  readonly apiUrl: string | null;
  readonly guildId: string | null;
  readonly menu: DiscordMenu;
}): Promise<DiscordFound | NotWell> {
  const rest = new REST(restOptions(asked.apiUrl ?? undefined)).setToken(asked.token);
  try {
    const { bot, servers, ...application } = await lookAtApplication(rest, asked);
    return {
      state: 'accepted',
      ...application,
      servers,
      channelsIn: (workspace, ids) => lookAtChannels(rest, { workspace, bot, ids }).catch(notWell),
    };
  } catch (error) {
    return notWell(error);
  }
}

function notWell(error: unknown): NotWell {
  const { kind, why } = error instanceof ZodError ? unreadable : troubleOf(error);
  return { state: kind === 'down' || kind === 'slow-down' ? 'silent' : 'refused', why };
}
