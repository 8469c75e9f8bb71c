import { demoEvents } from '../demo/events.ts';
import { handles } from '../demo/people.ts';
import { instantOf } from '../domain/day.ts';
import type { CommitteeId } from '../domain/ids.ts';
import type { Demo } from '../platforms/web/index.ts';
import type { Senders } from '../usecases/deliver/outcome.ts';
import { moveClock } from '../usecases/move-clock.ts';
import type { House } from './open-house.ts';
import { peopleOf } from './people.ts';

/** What only a demo has: anyone may be anyone, and the clock moves. */
export function demoDoor({ store, log }: House, demo: CommitteeId, senders: Senders): Demo {
  return {
    async people(language) {
      const known = await peopleOf(store, demo, 'all', language);
      const order: readonly string[] = handles;
      return known
        .filter(({ handle }) => order.includes(handle))
        .toSorted((a, b) => order.indexOf(a.handle) - order.indexOf(b.handle));
    },
    async advance(person, to) {
      const committee = await store.committees.find(person.committeeId);
      if (!committee) throw new Error(`no committee ${person.committeeId}`);
      const deps = {
        senders,
        log,
        owner: 'demo-clock',
        events: async (...stretch: Parameters<typeof demoEvents>) =>
          demoEvents(...stretch).map((event) => ({ at: event.at, run: () => event.run(store) })),
      };
      const target =
        to === 'next-reminder' || to === 'next-day'
          ? to
          : instantOf(to, committee.reminderTime, committee.timeZone);
      return { at: await moveClock(store, deps, committee, target) };
    },
  };
}
