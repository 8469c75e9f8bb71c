import {
  Client,
  type ClientOptions,
  GatewayIntentBits,
  Options,
  type RateLimitData,
  type RESTOptions,
} from 'discord.js';
import { paceFor } from './gateway/session-pace.ts';
import { guarded } from './refusal-guard.ts';

/** How long Discord may take to answer, in milliseconds; what has not arrived by then is dead or as good as. */
export const answerLimitMs = 10_000;

/** How long the commands' registration waits for its turn. Milliseconds. */
export const turnLimitMs = 30_000;

/**
 * What is posted unasked comes back when there is no turn for it, so that others get theirs; answers to people
 * wait for it, and the commands’ registration a while. Nothing was done by a 429.
 */
function comesBack({ route, timeToReset, retryAfter, sublimitTimeout }: RateLimitData): boolean {
  if (/^\/(interactions|webhooks)\//.test(route)) return false;
  return (
    !route.startsWith('/applications/') || Math.max(timeToReset, retryAfter, sublimitTimeout) > turnLimitMs
  );
}

/**
 * How Discord's REST is to be spoken to: it answers once and soon, and never sends a thing twice behind our
 * back. `apiUrl` ("…/api", without a version) points it at another server than Discord's.
 */
export function restOptions(apiUrl?: string): Partial<RESTOptions> {
  return {
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    version: '10',
    retries: 0,
    timeout: answerLimitMs,
    rejectOnRateLimit: comesBack,
    makeRequest: guarded(),
  };
}

/**
 * Docket as an application of Discord's, not signed in yet. It listens for servers with their channels, threads
 * and roles, and hears no messages; nothing it says calls anybody unless the message itself says whom.
 */
export function discordClient({ apiUrl }: { readonly apiUrl?: string | undefined } = {}): Client {
  return new Client(clientOptions(apiUrl));
}

function clientOptions(apiUrl?: string): ClientOptions {
  return {
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    ws: { buildIdentifyThrottler: paceFor },
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    enforceNonce: true,
    makeCache: Options.cacheWithLimits(remembered),
    rest: restOptions(apiUrl),
  };
}

const isSelf = ({ id, client }: { readonly id: string; readonly client: Client }) => id === client.user?.id;

/** Of servers, channels and roles everything is kept; of what comes along with calls, next to nothing. */
const remembered = {
  ...Options.DefaultMakeCacheSettings,
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 1_000,
  GuildInviteManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
  GuildMemberManager: { maxSize: 100, keepOverLimit: isSelf },
  UserManager: { maxSize: 1_000, keepOverLimit: isSelf },
};
