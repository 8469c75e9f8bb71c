import { webApi } from '@slack/bolt';
import { clientOptions } from './client.ts';
import { troubleOf } from './errors.ts';
import { botScopes } from './scopes.ts';

/** Slack did not take a token, or could not be asked at all. */
export interface NotWell {
  readonly state: 'refused' | 'silent';
  /** A stable code and plain words. */
  readonly why: string;
}

/** A workspace as a look from outside finds it. */
export interface WorkspaceFound {
  readonly state: 'accepted';
  /** Of an organisation, those of its workspaces that were named. */
  readonly workspaces: readonly string[];
  readonly team: string;
  /** Needed and not granted. */
  readonly missingScopes: readonly string[];
  /** Ids of the channels the bot is in, and whether they are archived; what kept Slack from telling. */
  readonly channels: ReadonlyMap<string, { readonly archived: boolean }> | NotWell;
}

/**
 * Asks Slack about a bot token and changes nothing. Never throws. `teamsOf` names an organisation's workspaces:
 * its token is asked in each of them.
 */
export async function examineWorkspace(
  botToken: string,
  apiUrl?: string,
  teamsOf: (organisation: string) => Promise<readonly string[]> = async () => [],
): Promise<WorkspaceFound | NotWell> {
  const client = new webApi.WebClient(botToken, clientOptions(apiUrl));
  try {
    const told = await client.auth.test();
    const { team_id: workspace = '', team = workspace, enterprise_id, response_metadata } = told;
    const granted = response_metadata?.scopes ?? [];
    const missingScopes = botScopes.filter((scope) => !granted.includes(scope));
    const isWhole = told.is_enterprise_install && enterprise_id;
    const workspaces = isWhole ? await teamsOf(enterprise_id) : [workspace];
    // An organisation of which nothing was heard yet has no channels to look at.
    const channels =
      isWhole && workspaces.length === 0
        ? new Map()
        : await channelsIn(client, isWhole ? workspaces : []).catch(notWell);
    return { state: 'accepted', workspaces, team, missingScopes, channels };
  } catch (error) {
    return notWell(error);
  }
}

/** Whether Slack would let Docket connect with this app-level token. Never throws. */
export async function examineAppToken(
  appToken: string,
  apiUrl?: string,
): Promise<{ readonly state: 'accepted' } | NotWell> {
  try {
    await new webApi.WebClient(appToken, clientOptions(apiUrl)).apps.connections.open({});
    return { state: 'accepted' };
  } catch (error) {
    return notWell(error);
  }
}

type Channels = Map<string, { archived: boolean }>;

/** Of a workspace's token, or of an organisation's in these workspaces. */
async function channelsIn(client: webApi.WebClient, teams: readonly string[]): Promise<Channels> {
  const found: Channels = new Map();
  for (const team of teams.length > 0 ? teams : [undefined])
    for (const [id, channel] of await channelsOf(client, team)) found.set(id, channel);
  return found;
}

/** The channels that the bot is in: a few calls, however many channels the workspace has. */
async function channelsOf(client: webApi.WebClient, team: string | undefined): Promise<Channels> {
  const found: Channels = new Map();
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const page: webApi.UsersConversationsResponse = await client.users.conversations({
      types: 'public_channel,private_channel',
      exclude_archived: false,
      limit: 900,
      ...(team && { team_id: team }),
      ...(cursor && { cursor }),
    });
    for (const { id = '', is_archived: archived = false } of page.channels ?? []) found.set(id, { archived });
    cursor = page.response_metadata?.next_cursor || undefined;
  }
  return found;
}

function notWell(error: unknown): NotWell {
  const { kind, why } = troubleOf(error);
  return { state: kind === 'down' || kind === 'slow-down' ? 'silent' : 'refused', why };
}
