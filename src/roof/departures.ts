import type { Receipts } from '../domain/door.ts';
import type { Address } from '../domain/place.ts';
import { nowOf } from '../store/index.ts';
import { lookForDeparted, type Watch } from '../usecases/workspaces/departed.ts';
import { hasReturned, type NameOf } from '../usecases/workspaces/returned.ts';
import type { House } from './open-house.ts';

/** Nobody is told of it before this hour of the committee's day. */
const firstHour = 8;

/**
 * Looks once a day, in whichever process comes first, for people who answer for tasks and have left their workspace of
 * a platform. To be called every hour or so; `signal` cuts it short.
 */
export function departuresIn(
  { store, log }: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  { receipts, ...watch }: Watch & { readonly receipts: Receipts },
): (signal?: AbortSignal) => Promise<void> {
  const { platform } = watch;
  const failed = (err: unknown) =>
    log.warn(
      { err, platform },
      'whether those who answer for tasks have left their workspace could not be found out',
    );
  return async (signal) => {
    try {
      for (const committee of await store.committees.all()) {
        if (signal?.aborted) return;
        const now = Temporal.Instant.fromEpochMilliseconds(nowOf(committee));
        const here = now.toZonedDateTimeISO(committee.timeZone);
        if (here.hour < firstHour) continue;
        if (!(await receipts.first(`departed ${platform} ${committee.id} ${here.toPlainDate()}`))) continue;
        // Where it fails for one committee, the others are looked at all the same.
        await lookForDeparted(store, committee, watch, signal).then(nudge, failed);
      }
    } catch (err) {
      failed(err);
    }
  };
}

/**
 * Has the committees told that knew somebody to have left a workspace: they are there. Waits until it is kept. Where it
 * was told late, `isThere` says whether it is still so.
 */
export function backTeller(
  { store, log }: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  nameOf: NameOf,
  isThere?: Watch['isThere'],
): (address: Address) => Promise<void> {
  return (address) =>
    hasReturned(store, address, nameOf, isThere)
      .then((isNews) => (isNews ? nudge() : undefined))
      .catch((err: unknown) =>
        log.error({ err, platform: address.platform }, 'that somebody is back could not be kept'),
      );
}
