import type { Instant } from '../domain/day.ts';
import { dayAt } from '../domain/day.ts';
import type { MessageId } from '../domain/ids.ts';
import { nextRungDayOf } from '../usecases/plan/rung-days.ts';
import { stepsOf } from '../usecases/plan/steps.ts';
import { deedOf, demoZone, type House } from './house.ts';

const owner = 'the demo’s beginning';

/**
 * Takes what was to be said before the demo begins as said: a newcomer would otherwise be met by weeks of old
 * announcements. Waiting messages are marked as skipped, and ladders go on with their first rung from `now`.
 */
export async function clearThePast(house: House, now: Instant): Promise<void> {
  await skipMessages(house);
  await passRungs(house, now);
}

async function skipMessages({ store, committee }: House): Promise<void> {
  const claim = { owner, limit: 100, leaseMs: 60_000, committeeId: committee.id, force: true };
  const skip = (id: MessageId) =>
    store.outbox.settle(owner, id, { state: 'skipped', error: 'before the demo began' });
  for (;;) {
    const messages = await store.outbox.claimMessages(claim);
    if (messages.length === 0) return;
    for (const message of messages) await skip(message.id);
  }
}

async function passRungs(house: House, now: Instant): Promise<void> {
  const { store, committee } = house;
  const today = dayAt(now, demoZone);
  const { viewer } = deedOf(house, 'hoa', now);
  const steps = await stepsOf(store, committee);
  let after: string | null = null;
  do {
    const page = await store.tasks.list(viewer, { state: 'open' }, { after, limit: 100 });
    for (const { id, day } of page.rows) {
      const entered = (await store.tasks.deadlinesOf(viewer, id)).at(-1);
      const next = entered ? nextRungDayOf(steps, { day, enteredOn: entered.enteredOn }, today) : null;
      await store.outbox.setNextRungDays(committee.id, [{ taskId: id, day: next }]);
    }
    after = page.next;
  } while (after !== null);
}
