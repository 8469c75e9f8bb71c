import { inTime } from '../usecases/deliver/patience.ts';
import type { Worker } from '../worker/index.ts';
import { every, type Running } from './every.ts';
import type { House } from './open-house.ts';
import { servedBy } from './served.ts';

const everyMs = 60_000;

/** What is borne with before the watcher hears nothing: a message late, the clockwork or the planning standing. */
const patience = { dueMs: 60_000, tickMs: 60_000, planMs: 3 * 60_000, answerMs: 10_000 };

type Clockwork = Pick<Worker, 'sinceTick' | 'sincePlan'>;

/** Asks the watcher's address each minute as long as reminders go out in time; nothing where none is set. */
export function heartbeat(house: Pick<House, 'config' | 'log' | 'store'>, clockwork: Clockwork): Running[] {
  const { heartbeatUrl } = house.config;
  if (heartbeatUrl === null) return [];
  const beat = beating(house, heartbeatUrl, clockwork);
  return [every(everyMs, beat)];
}

/** One beat: says why the first time it is withheld, and when it is there again; never throws. */
export function beating(
  { config, log, store }: Pick<House, 'config' | 'log' | 'store'>,
  url: string,
  { sinceTick, sincePlan }: Clockwork,
): () => Promise<void> {
  let [withheld, unheard] = [false, false];

  async function whyNot(): Promise<string | null> {
    if (sinceTick() > patience.tickMs) return 'the worker stands still';
    if (sincePlan() > patience.planMs) return 'reminders are not planned';
    const asked = inTime(store.outbox.overdueBy(servedBy(config)), patience.answerMs);
    const overdue = await asked.catch(() => null);
    if (overdue === null) return 'the database does not answer';
    return overdue >= patience.dueMs ? 'a message that is due has waited for a minute or more' : null;
  }

  return async () => {
    const why = await whyNot();
    if (why !== null && !withheld) log.error({ why }, 'the heartbeat is withheld');
    if (why === null && withheld) log.info('the heartbeat goes on');
    withheld = why !== null;
    if (withheld) return;
    const heard = await ask(url);
    // The address may hold a key: it stays out of the log.
    if (heard !== null && !unheard) log.warn({ why: heard }, 'nobody takes the heartbeat');
    unheard = heard !== null;
  };
}

/** Null when the watcher has heard it. */
async function ask(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience.answerMs) });
    await answer.body?.cancel();
    return answer.ok ? null : `it answered ${answer.status}`;
  } catch (fault) {
    return fault instanceof Error ? fault.name : 'no answer';
  }
}
