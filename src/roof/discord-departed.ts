import type { Receipts } from '../domain/door.ts';
import { nowOf } from '../store/index.ts';
import { lookForDeparted, type Watch } from '../usecases/workspaces/departed.ts';
import type { House } from './open-house.ts';

/** Nobody is told of it before this hour of the committee's day. */
const firstHour = 8;

/**
 * Looks once a day, in whichever process comes first, for holders of seats who have left their Discord server.
 * To be called every hour or so; `signal` cuts it short.
 */
export function departuresIn(
  { store, log }: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  { receipts, ...watch }: Omit<Watch, 'platform'> & { readonly receipts: Receipts },
): (signal?: AbortSignal) => Promise<void> {
  return async (signal) => {
    try {
      for (const committee of await store.committees.all()) {
        if (signal?.aborted) return;
        const now = Temporal.Instant.fromEpochMilliseconds(nowOf(committee));
        const here = now.toZonedDateTimeISO(committee.timeZone);
        if (here.hour < firstHour) continue;
        if (!(await receipts.first(`departed ${committee.id} ${here.toPlainDate()}`))) continue;
        await lookForDeparted(store, committee, { platform: 'discord', ...watch }, signal);
        nudge();
      }
    } catch (err) {
      log.warn({ err }, 'whether seat holders have left their Discord server could not be found out');
    }
  };
}
