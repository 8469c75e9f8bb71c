import type { SlackProblem } from '../../platforms/slack/index.ts';
import { workspaceLost } from '../../usecases/workspaces/lost.ts';
import { doorProblems } from '../door-problems.ts';
import type { House } from '../open-house.ts';
import type { ComingAndGoing } from './installations.ts';

/** Tells of Slack's problems, as `doorProblems` does, and of workspaces that put Docket out. */
export function problemTeller(
  house: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  clock = Date.now,
): (problem: Exclude<SlackProblem, { kind: 'left' | 'there' }>) => void {
  const tell = doorProblems(house, 'slack', nudge, clock);
  return (problem) => {
    if (problem.kind !== 'uninstalled') return tell(problem);
    house.log.warn({ workspace: problem.workspace }, 'a Slack workspace has put Docket out');
  };
}

/**
 * Has the committees told whose workspace has put Docket out. Who came back is `look`ed for: it may have been
 * another process that let them in.
 */
export function comingAndGoing(
  { log, store }: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  look: () => Promise<unknown>,
): ComingAndGoing {
  return {
    async came() {
      // Nobody who installs Docket waits for what was held.
      void look();
    },
    async went(installed) {
      try {
        await workspaceLost(store, { platform: 'slack', ...installed });
        nudge();
      } catch (err) {
        log.error({ err }, 'that a Slack workspace has put Docket out could not be kept');
      }
    },
  };
}
