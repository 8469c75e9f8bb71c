import type { DiscordProblem } from '../../platforms/discord/problem.ts';
import { workspaceLost } from '../../usecases/workspaces/lost.ts';
import { doorProblems } from '../door-problems.ts';
import type { House } from '../open-house.ts';

/** What else is to be done about them. */
export interface DiscordAftermath {
  /** Docket was let into a server: what was held for it can go out. */
  came(): void;
  /** A new session was begun: what happened since the old one is to be found out. */
  begunAnew(): void;
  /** Discord has ended the connection for good. */
  ended(): void;
}

/** Tells of Discord's problems, as `doorProblems` does, and has it kept which servers Docket came into and left. */
export function discordProblems(
  house: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  { came, begunAnew, ended }: DiscordAftermath,
  clock = Date.now,
): (problem: DiscordProblem) => void {
  const { log, store } = house;
  const tell = doorProblems(house, 'discord', nudge, clock);
  return (problem) => {
    switch (problem.kind) {
      case 'installed':
        log.info({ workspace: problem.workspace }, 'a Discord server has let Docket in');
        return came();
      case 'uninstalled': {
        const { workspace, name } = problem;
        log.warn({ workspace }, 'a Discord server has put Docket out');
        return void workspaceLost(store, { platform: 'discord', workspace, name })
          .then(nudge)
          .catch((err: unknown) =>
            log.error({ err }, 'that a Discord server has put Docket out could not be kept'),
          );
      }
      case 'begun-anew':
        return begunAnew();
      case 'token-refused':
        return log.error('Discord refused the bot token; messages wait until it takes one');
      case 'signed-out':
        log.error({ why: problem.why }, `Discord has ended the connection for good. ${whatToDo}`);
        return ended();
      default:
        return tell(problem);
    }
  };
}

const whatToDo =
  'Put a new bot token into DISCORD_TOKEN and start Docket again; npm run -s docket -- doctor tells more.';
