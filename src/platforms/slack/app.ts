import { App, type Authorize, type Receiver, type ReceiverEvent } from '@slack/bolt';
import type { Aftermath } from './answer/happening.ts';
import type { Desk } from './answer/scene.ts';
import { type Clients, clientOptions } from './client.ts';
import { Malformed } from './parse/parts.ts';
import { quietLog } from './quiet-log.ts';
import { receive } from './receive.ts';

/** Bolt, with one listener for everything; whoever is not let in gets no further than `authorize`. */
export function slackApp(
  receiver: Receiver,
  clients: Clients,
  desk: Desk,
  settings: {
    readonly aftermath: Aftermath;
    /** What stands before our commands' names in this installation, mostly ''. */
    readonly prefix: string;
    readonly apiUrl?: string | undefined;
  },
): AnsweringApp {
  const { aftermath, prefix, apiUrl } = settings;
  const { onFault } = desk.doors;
  const app = new AnsweringApp({
    receiver,
    authorize: authorizeBy(clients),
    clientOptions: clientOptions(apiUrl),
    logger: quietLog(onFault),
    // What was said in a conversation is in the database, not in Bolt's memory.
    convoStore: false,
    attachFunctionToken: false,
  });
  app.use(receive(desk, aftermath, prefix));
  // Faults go on to the receiver, which tells of them and answers Slack.
  app.error((fault) => Promise.reject(fault));
  return app;
}

/** Bolt that refuses at once what is of no kind it knows, and knows what is still being answered. */
class AnsweringApp extends App {
  readonly #running = new Set<Promise<void>>();

  override processEvent(event: ReceiverEvent): Promise<void> {
    const work = this.#answer(event).finally(() => this.#running.delete(work));
    this.#running.add(work);
    return work;
  }

  /** Comes back when all that was begun is answered. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  async #answer(event: ReceiverEvent): Promise<void> {
    let isAnswered = false;
    const ack: ReceiverEvent['ack'] = (body) => {
      isAnswered = true;
      return event.ack(body);
    };
    await super.processEvent({ ...event, ack });
    if (!isAnswered) throw new Malformed('payload');
  }
}

/** Lets in whom `Clients` knows a way to. Throws for everybody else. */
function authorizeBy(clients: Clients): Authorize<boolean> {
  return async ({ teamId, enterpriseId }) => {
    const workspace = teamId ?? enterpriseId ?? '';
    if (enterpriseId) await clients.learn(workspace, enterpriseId);
    const { installation } = await clients.of(workspace);
    const { botToken, botId, botUserId } = installation;
    return { botToken, botId, botUserId, ...(teamId && { teamId }) };
  };
}
