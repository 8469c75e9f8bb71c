import { setTimeout as pause } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import { within } from './answer/within.ts';
import { troubleOf } from './errors.ts';
import type { SlackDoors } from './port.ts';
import type { SlackProblem } from './problem.ts';
import { quietLog } from './quiet-log.ts';
import { refusalOf } from './refuse.ts';
import { SlackRefused } from './with-token.ts';

export interface SocketMode {
  readonly appToken: string;
}

/** How long Slack may take to say hello. Milliseconds. */
const helloMs = 15_000;
/** Between tries to connect: from the first to the longest. Milliseconds. */
const firstPauseMs = 200;
const longestPauseMs = 30_000;

interface Told {
  readonly onFault: SlackDoors['onFault'];
  readonly onProblem: (problem: SlackProblem) => void;
}

/**
 * Slack over a socket that we open: no public address is needed. It is opened anew whenever it breaks; Bolt's
 * own way of doing that ends the process when Slack cannot be reached meanwhile.
 */
export function socketReceiver({ appToken }: SocketMode, apiUrl: string | undefined, told: Told) {
  const { onFault, onProblem } = told;
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: quietLog(onFault),
    installerOptions: {
      clientOptions: {
        ...(apiUrl && { slackApiUrl: apiUrl }),
        retryConfig: { retries: 0 },
        timeout: helloMs,
        rejectRateLimitedCalls: true,
      },
    },
    async processEventErrorHandler({ error, event }) {
      refusalOf(error, onFault);
      // Slack sends what is not acknowledged again; what was refused once would be so each time.
      await event.ack().catch(() => {});
      return false;
    },
  });
  const { client } = receiver;
  guardMessages(client, onFault);
  let state: 'down' | 'up' | 'closed' = 'down';

  async function connect(): Promise<void> {
    if (await within(client.start(), helloMs)) return;
    await within(client.disconnect(), firstPauseMs);
    throw new Error('timeout: Slack did not say hello');
  }

  async function reconnect(): Promise<void> {
    for (let wait = firstPauseMs; state === 'down'; wait = Math.min(wait * 2, longestPauseMs)) {
      await pause(wait * (0.5 + Math.random() / 2), undefined, { ref: false });
      if (state !== 'down') return;
      try {
        await connect();
        state = state === 'down' ? 'up' : state;
        onProblem({ kind: 'connected' });
      } catch {
        if (wait === firstPauseMs * 2) onProblem({ kind: 'disconnected' });
      }
    }
  }

  client.on('disconnected', () => {
    if (state !== 'up') return;
    state = 'down';
    void reconnect();
  });
  return {
    receiver,
    listener: null,
    async start(): Promise<void> {
      await connect().catch((fault: unknown) => {
        throw new SlackRefused(troubleOf(fault).why);
      });
      state = 'up';
    },
    async stop(): Promise<void> {
      state = 'closed';
      await within(client.disconnect(), 2_000);
    },
  };
}

/** A message from the socket that is not what Slack sends would be a fault that nobody catches. */
function guardMessages(client: SocketModeReceiver['client'], onFault: SlackDoors['onFault']): void {
  const listeners = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...message: unknown[]) => {
    for (const listener of listeners)
      Promise.try(() => listener(...message) as unknown).catch((fault) => refusalOf(fault, onFault));
  });
}
