import { webApi } from '@slack/bolt';
import { clientOptions } from './client.ts';
import { troubleOf } from './errors.ts';
import type { Installation, Installations } from './port.ts';

/** Slack does not take the token, or cannot be reached. The message holds Slack's code, never the token. */
export class SlackRefused extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'SlackRefused';
  }
}

/**
 * The installations there are, and the one workspace whose token stands in the settings. Throws `SlackRefused`
 * when Slack does not know the token.
 */
export async function withToken(
  installations: Installations,
  botToken: string,
  apiUrl?: string,
): Promise<Installations & { readonly own: Installation }> {
  const own = await installationOf(botToken, apiUrl);
  let isGone = false;
  const isOwn = async (workspace: string) =>
    workspace === own.workspace || (await installations.organisationOf(workspace)) === own.workspace;
  return {
    ...installations,
    own,
    find: async (workspace) => (!isGone && (await isOwn(workspace)) ? own : installations.find(workspace)),
    async remove(workspace) {
      if (workspace === own.workspace) isGone = true;
      await installations.remove(workspace);
    },
  };
}

async function installationOf(botToken: string, apiUrl?: string): Promise<Installation> {
  const client = new webApi.WebClient(botToken, clientOptions(apiUrl));
  const known = await client.auth.test().catch((error: unknown) => {
    throw new SlackRefused(troubleOf(error).why);
  });
  const workspace = known.is_enterprise_install ? known.enterprise_id : known.team_id;
  if (!workspace || !known.user_id)
    throw new SlackRefused('not_allowed_token_type: the token is not a bot’s');
  return {
    workspace,
    botToken,
    botId: known.bot_id ?? '',
    botUserId: known.user_id,
    scopes: known.response_metadata?.scopes ?? [],
    teamName: known.team ?? '',
  };
}
