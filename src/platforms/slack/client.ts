import { webApi } from '@slack/bolt';
import { keep } from '../../domain/keep.ts';
import { ShutOut } from '../../domain/sender.ts';
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
  /**
   * Through the workspace's own installation, or else its organisation's. Throws `ShutOut` for a workspace that
   * has neither.
   */
  of(workspace: string): Promise<Connection>;
  /** A payload has shown which organisation a workspace belongs to. */
  learn(workspace: string, organisation: string): Promise<void>;
  /** Reads an installation anew the next time, in all the workspaces that it is good for. */
  drop(installed: string): void;
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
  /** What this process has told the database already. */
  const organisations = new Map<string, string>();

  async function of(workspace: string): Promise<Connection> {
    const known = kept.get(workspace);
    const now = performance.now();
    if (known && now - known.readAt < freshMs) return known;
    const installation = await installations.find(workspace);
    kept.delete(workspace);
    if (!installation) throw new ShutOut('not_installed: this workspace has not let Docket in');
    const same = known?.installation.botToken === installation.botToken;
    const client = same ? known.client : clientFor(workspace, installation, slackApiUrl);
    const connection = { installation, client, readAt: now };
    keep(kept, workspace, connection, mostKept);
    return connection;
  }

  function drop(installed: string): void {
    for (const [workspace, { installation }] of kept)
      if (workspace === installed || installation.workspace === installed) kept.delete(workspace);
  }

  return {
    of,
    drop,
    async learn(workspace, organisation) {
      if (workspace === organisation || organisations.get(workspace) === organisation) return;
      await installations.belongs(workspace, organisation);
      keep(organisations, workspace, organisation, mostKept);
    },
    async remove({ installation: { workspace, botToken } }) {
      drop(workspace);
      if ((await installations.find(workspace))?.botToken !== botToken) return false;
      await installations.remove(workspace);
      return true;
    },
  };
}

/** An organisation's token is good in all its workspaces: where it lists something, Slack asks in which. */
function clientFor(workspace: string, { workspace: installed, botToken }: Installation, apiUrl?: string) {
  const options = clientOptions(apiUrl);
  return new webApi.WebClient(
    botToken,
    installed === workspace ? options : { ...options, teamId: workspace },
  );
}
