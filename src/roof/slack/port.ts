import type { Instant } from '../../domain/day.ts';
import type { Homes, Installations, SlackDoors } from '../../platforms/slack/port.ts';
import type { Store } from '../../store/index.ts';
import { homeOf } from '../../usecases/home.ts';
import { backTeller } from '../departures.ts';
import { heardBy } from '../heard.ts';
import type { House } from '../open-house.ts';
import { receiptsIn } from '../receipts.ts';
import { teamNameIn } from './left.ts';

/** All the Slack door needs of this house. `nudge` has what a change left in the outbox sent at once. */
export function slackPort(house: House, installations: Installations, nudge: () => void): SlackDoors {
  const { store, log } = house;
  const onReturn = backTeller(house, nudge, teamNameIn(installations));
  const deps = { ...house.dispatch, onReturn };
  return {
    bot: {
      ...heardBy(deps, nudge),
      home: (call) => homeOf(deps, call),
    },
    installations,
    receipts: receiptsIn(store),
    homes: homesIn(store),
    onFault: (err, what) => log.error({ err }, what),
  };
}

/** The database has a clock of its own, so it is told how long ago something was, not when. */
const ago = (at: Instant) => Math.max(0, Date.now() - at);

const homesIn = ({ homes }: Store): Homes => ({
  opened: (address, at) => homes.opened(address, ago(at)),
  stale: (since, limit) => homes.stale('slack', ago(since), limit),
  drawn: (address) => homes.drawn(address),
});
