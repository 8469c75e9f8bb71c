import { type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Membership } from '../../domain/door.ts';
import { answerLimitMs } from './client.ts';
import { troubleOf } from './errors.ts';

const gone: readonly unknown[] = [RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownUser];

/** One person at a time: to be told of all at once, an application needs a privilege. */
export function membershipOn(client: Client): Membership {
  return async ({ workspace, user }) => {
    if (!client.token) return null;
    try {
      client.rest.setToken(client.token);
      await client.rest.get(Routes.guildMember(workspace, user), {
        signal: AbortSignal.timeout(answerLimitMs),
      });
      return true;
    } catch (error) {
      if (error instanceof DiscordAPIError && gone.includes(error.code)) return false;
      const trouble = troubleOf(error);
      return trouble.kind === 'slow-down' ? trouble : null;
    }
  };
}
