import { allChoicesFor } from '../../chat/all-choices.ts';
import { readButtonLine } from '../../domain/line.ts';
import type { DiscordDoors } from '../../platforms/discord/port.ts';
import type { Store } from '../../store/index.ts';
import type { NameOf } from '../../usecases/workspaces/returned.ts';
import { backTeller } from '../departures.ts';
import { heardBy } from '../heard.ts';
import type { House } from '../open-house.ts';
import { receiptsIn } from '../receipts.ts';

/** All the Discord door needs of this house. `nudge` has what a change left in the outbox sent at once. */
export function discordPort(house: House, nudge: () => void, nameOf: NameOf = () => null): DiscordDoors {
  const { store, log } = house;
  const deps = { ...house.dispatch, onReturn: backTeller(house, nudge, nameOf) };
  return {
    bot: {
      ...heardBy(deps, nudge),
      all: (call, kind, most) => allChoicesFor(deps, call, kind, most),
    },
    receipts: receiptsIn(store),
    serverOf: (user, line) => serverOf(store, user, line),
    onLate: () => log.info('somebody could not be answered in time, and nothing was done'),
    onFault: (err, what) => log.error({ err }, what),
  };
}

async function serverOf({ members }: Store, user: string, line: string): Promise<string | undefined> {
  const known = await members.workspacesOf('discord', user);
  const code = readButtonLine(line)?.code;
  const meant = code === undefined ? undefined : known.find((one) => one.code === code);
  return (meant ?? known[0])?.workspace;
}
