import type { Instant } from '../domain/day.ts';
import type { CommitteeId } from '../domain/ids.ts';
import type { Store } from '../store/index.ts';
import { august } from './august.ts';
import { enterDirective } from './enter-tasks.ts';
import { findHouse } from './find-house.ts';
import { deedOf, inHanoi } from './house.ts';

/** Something of the demo's story that happens when its clock passes `at`. */
export interface DemoEvent {
  readonly at: Instant;
  /** Lets it happen, dated `at`; does nothing when it has happened already. */
  run(store: Store): Promise<void>;
}

/** What happens after `after` and up to and including `upTo`, in order of time. */
export function demoEvents(committeeId: CommitteeId, after: Instant, upTo: Instant): readonly DemoEvent[] {
  const at = inHanoi(august.entered.day, august.entered.time);
  const story: DemoEvent[] = [{ at, run: (store) => receiveAugust(store, committeeId, at) }];
  return story.filter((event) => event.at > after && event.at <= upTo);
}

/** The August conclusion comes in: announced to those who owe something by it, as any other. */
async function receiveAugust(store: Store, committeeId: CommitteeId, now: Instant): Promise<void> {
  const house = await findHouse(store, committeeId);
  if (!house) return;
  const deed = deedOf(house, 'hoa', now);
  await store.transaction(async (rooms) => {
    const known = await rooms.directives.named(deed.viewer, august.number, 10);
    if (known.some((directive) => directive.number === august.number)) return;
    await enterDirective(rooms, house, deed, august);
  });
}
