import { type Condition, type Figures, healthWays, type Part } from '../platforms/health/index.ts';
import { inTime } from '../usecases/deliver/patience.ts';
import type { Worker } from '../worker/index.ts';
import type { ChatDoor } from './chat-door.ts';
import type { Way } from './front.ts';
import type { House } from './open-house.ts';
import { servedBy } from './served.ts';

/** What a watcher bears with: a clockwork standing still, a message late, a database silent. */
const patience = { tickMs: 2 * 60_000, dueMs: 10 * 60_000, answerMs: 5_000 };

const inSeconds = (ms: number) => Math.round(ms / 1000);

/** `/healthz`, `/readyz` and `/metrics` of this house and its doors. */
export function houseHealth(
  { store, config }: Pick<House, 'store' | 'config'>,
  { sinceTick, sincePlan }: Pick<Worker, 'sinceTick' | 'sincePlan'>,
  doors: readonly Pick<ChatDoor, 'notWell'>[] = [],
): readonly Way[] {
  const served = servedBy(config);
  const asked = <T>(work: Promise<T>) => inTime(work, patience.answerMs).catch(() => null);

  async function examine(): Promise<Condition> {
    const answer = await asked(Promise.all([store.level(), store.outbox.overdueBy(served)]));
    const notWell: Part[] = [];
    if (!answer) notWell.push('database');
    const [level, overdue] = answer ?? [null, null];
    if (level && (level.unknown !== null || level.missing.length > 0)) notWell.push('migrations');
    if (sinceTick() > patience.tickMs) notWell.push('worker');
    if (overdue !== null && overdue > patience.dueMs) notWell.push('messages');
    notWell.push(...doors.flatMap((door) => door.notWell?.() ?? []));
    return {
      notWell,
      sinceTickSeconds: inSeconds(sinceTick()),
      oldestDueSeconds: overdue === null ? null : inSeconds(overdue),
    };
  }

  async function measure(): Promise<Figures | null> {
    const answer = await asked(Promise.all([store.outbox.backlog(), store.outbox.overdueBy(served)]));
    if (!answer) return null;
    const [backlog, overdue] = answer;
    return {
      ...backlog,
      oldestDueSeconds: inSeconds(overdue),
      sinceTickSeconds: inSeconds(sinceTick()),
      sincePlanSeconds: inSeconds(sincePlan()),
    };
  }

  return healthWays(examine, measure);
}
