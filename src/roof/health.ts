import { type Condition, healthWays, type Part } from '../platforms/health/index.ts';
import { inTime } from '../usecases/deliver/patience.ts';
import type { Worker } from '../worker/index.ts';
import type { ChatDoor } from './chat-door.ts';
import type { Way } from './front.ts';
import type { House } from './open-house.ts';

/** What a watcher bears with: a clockwork standing still, a message late, a database silent. */
const patience = { tickMs: 2 * 60_000, dueMs: 10 * 60_000, answerMs: 5_000 };

/** `/healthz` and `/readyz` of this house and its doors. */
export function houseHealth(
  { store }: Pick<House, 'store'>,
  { sinceTick }: Pick<Worker, 'sinceTick'>,
  doors: readonly Pick<ChatDoor, 'notWell'>[] = [],
): readonly Way[] {
  return healthWays(async (): Promise<Condition> => {
    const asked = Promise.all([store.level(), store.outbox.overdueBy()]);
    const answer = await inTime(asked, patience.answerMs).catch(() => null);
    const notWell: Part[] = [];
    if (!answer) notWell.push('database');
    const [level, overdue] = answer ?? [null, null];
    if (level && (level.unknown !== null || level.missing.length > 0)) notWell.push('migrations');
    if (sinceTick() > patience.tickMs) notWell.push('worker');
    if (overdue !== null && overdue > patience.dueMs) notWell.push('messages');
    notWell.push(...doors.flatMap((door) => door.notWell?.() ?? []));
    return {
      notWell,
      sinceTickSeconds: Math.round(sinceTick() / 1000),
      oldestDueSeconds: overdue === null ? null : Math.round(overdue / 1000),
    };
  });
}
