import { webApi } from '@slack/bolt';
import { Unreachable } from '../../domain/sender.ts';
import { keep } from './keep.ts';
import type { Installation, Installations } from './port.ts';

/** How long Slack may take to answer, in milliseconds; what has not arrived by then is dead or as good as. */
export const answerLimitMs = 10_000;

/** Workspaces whose clients are kept at hand. */
const mostKept = 500;

/** For how long an installation is trusted unread: another process may have seen it come or go. */
const freshMs = 10_000;

/** A workspace as it can be spoken to at this moment. */
export interface Connection {
  readonly installation: Installation;
  readonly client: webApi.WebClient;
}

export interface Clients {
  /** Throws `Unreachable` for a workspace that has not let Docket in. */
  of(workspace: string): Promise<Connection>;
  /** Reads the installation anew the next time. */
  drop(workspace: string): void;
  /** Forgets an installation whose token Slack takes no more, unless it was replaced meanwhile: false then. */
  remove(connection: Connection): Promise<boolean>;
}

const silent = () => {};
/** The library's own log tells of requests and answers; what is to be known of a fault is in the fault. */
const quiet: webApi.Logger = {
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  setLevel: silent,
  getLevel: () => webApi.LogLevel.ERROR,
  setName: silent,
};

/**
 * How every client of Slack's Web API is to be: it answers once and soon, and never sends a thing twice behind
 * our back. `slackApiUrl` points it at another server than Slack's.
 */
export function clientOptions(slackApiUrl?: string): webApi.WebClientOptions {
  return {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    retryConfig: { retries: 0 },
    timeout: answerLimitMs,
    rejectRateLimitedCalls: true,
    logger: quiet,
  };
}

/** One client for each workspace, remade when its token changes. The longest unused go first. */
export function slackClients(installations: Installations, slackApiUrl?: string): Clients {
  const kept = new Map<string, Connection & { readonly readAt: number }>();

  async function of(workspace: string): Promise<Connection> {
    const known = kept.get(workspace);
    const now = performance.now();
    if (known && now - known.readAt < freshMs) return known;
    const installation = await installations.find(workspace);
    kept.delete(workspace);
    if (!installation) throw new Unreachable('not_installed: this workspace has not let Docket in');
    const same = known?.installation.botToken === installation.botToken;
    const client = same
      ? known.client
      : new webApi.WebClient(installation.botToken, clientOptions(slackApiUrl));
    const connection = { installation, client, readAt: now };
    keep(kept, workspace, connection, mostKept);
    return connection;
  }

  return {
    of,
    drop: (workspace) => void kept.delete(workspace),
    async remove({ installation: { workspace, botToken } }) {
      kept.delete(workspace);
      if ((await installations.find(workspace))?.botToken !== botToken) return false;
      await installations.remove(workspace);
      return true;
    },
  };
}
