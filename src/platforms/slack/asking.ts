import { ZodError } from 'zod';
import { ShutOut, TryLater, Unreachable } from '../../domain/sender.ts';
import { answerLimitMs, type Clients, type Connection } from './client.ts';
import { type Trouble, troubleOf } from './errors.ts';
import type { SlackDoors } from './port.ts';
import { slackTraffic, type Way } from './traffic.ts';

/**
 * Makes one call in its turn, and words its trouble as senders do. `still` is asked when the turn has come: it
 * may have come too late.
 */
export type Ask = <T>(
  way: Way,
  work: (connection: Connection) => Promise<T>,
  still?: () => boolean,
) => Promise<T>;

/** All calls of Slack that nobody waits for go through one of these: limits, outages and dead tokens are its care. */
export function askerOf(clients: Clients, onFault: SlackDoors['onFault']): Ask {
  const traffic = slackTraffic();

  return async function ask(way, work, still = () => true) {
    const connection = await clients.of(way.workspace);
    await traffic.turn(way);
    if (!still()) throw new TryLater(1_000, { why: 'late: there was no time left for it' });
    try {
      const answer = await work(connection);
      traffic.answered(way);
      return answer;
    } catch (error) {
      const trouble = error instanceof ZodError ? strange : troubleOf(error);
      traffic.troubled(way, trouble);
      if (trouble.kind === 'shut-out') await shutOut(connection, trouble.why);
      throw asFault(trouble, way);
    }
  };

  /** A workspace is not forgotten on one word: Slack is asked once more. Throws `TryLater` where it stays. */
  async function shutOut(connection: Connection, why: string): Promise<void> {
    const second = await connection.client.auth.test().then(() => null, troubleOf);
    const { workspace } = connection.installation;
    if (second?.kind === 'shut-out' && (await clients.remove(connection))) {
      onFault(new Error(why), `Slack has shut Docket out of the workspace ${workspace}`);
      return;
    }
    clients.drop(workspace);
    throw new TryLater(answerLimitMs, { why });
  }
}

const strange: Trouble = {
  kind: 'down',
  why: 'unreadable_answer: Slack’s answer makes no sense',
  perhapsDone: true,
};

function asFault(trouble: Trouble, { deed }: Way): Error {
  switch (trouble.kind) {
    case 'gone':
      return new Unreachable(trouble.why);
    case 'shut-out':
    case 'not-granted':
      return new ShutOut(trouble.why);
    case 'slow-down':
      return new TryLater(trouble.waitMs, { why: trouble.why });
    case 'down':
      // As long as a dead request may still arrive, nobody looks for it.
      return new TryLater(answerLimitMs, {
        why: trouble.why,
        perhapsSent: deed === 'post' && trouble.perhapsDone,
      });
    case 'ours':
      return new Error(trouble.why);
  }
}
