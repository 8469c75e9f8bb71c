import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import { troubleOf } from '../errors.ts';

/** Discord does not take the token, or cannot be reached. The message holds a code, never the token. */
export class DiscordRefused extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'DiscordRefused';
  }
}

/** How long Discord may take to say hello on every shard; servers it cannot reach itself cost 15 s. Milliseconds. */
const helloMs = 45_000;

/** Connects, and comes back when every shard knows its servers. Throws `DiscordRefused`. */
export async function signIn(client: Client, token: string, limitMs = helloMs): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('late')), limitMs);
  // It may be ready before the login is over.
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await Promise.race([Promise.all([client.login(token), ready]), late]);
  } catch (fault) {
    await client.destroy();
    throw new DiscordRefused(whyRefused(fault));
  } finally {
    clearTimeout(timer);
  }
}

/** What the library throws for a close code has no code of its own. */
const closed: Readonly<Record<string, string>> = {
  'Authentication failed': 'unauthorized: Discord does not take the token',
  'Used disallowed intents': 'disallowed_intents: the application may not listen to this',
  'Used invalid intents': 'invalid_intents: Discord does not know what Docket listens to',
  'Used an invalid API version': 'invalid_version: Discord speaks this version of its API no more',
  late: 'timeout: Discord did not say hello',
};

function whyRefused(fault: unknown): string {
  const { message = '' } = (fault ?? {}) as Partial<Error>;
  if (fault instanceof DiscordjsError && fault.code === DiscordjsErrorCodes.TokenInvalid)
    return 'unauthorized: Discord does not take the token';
  if (closed[message]) return closed[message];
  const starts = /^Not enough sessions remaining .*?resets at (\S+)/.exec(message);
  if (starts) return `too_many_starts: Discord takes no more of them until ${starts[1]}`;
  return troubleOf(fault).why;
}
