import type { SlackProblem } from '../platforms/slack/index.ts';
import { channelNews } from '../usecases/groups/channel-news.ts';
import { workspaceLost } from '../usecases/workspaces/lost.ts';
import { silenceOver } from '../usecases/workspaces/silence.ts';
import type { House } from './open-house.ts';
import type { ComingAndGoing } from './slack-installations.ts';

/**
 * Tells of what happened to Slack's connection and workspaces in the log, and to its channels in the committees
 * they belong to; after a long silence, also what was late by it. `clock` is real time.
 */
export function problemTeller(
  { log, store }: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  clock = Date.now,
): (problem: SlackProblem) => void {
  let silentSince: number | null = null;
  const kept = (work: Promise<unknown>, what: string) =>
    void work.then(nudge).catch((err: unknown) => log.error({ err }, what));
  return (problem) => {
    switch (problem.kind) {
      case 'connected': {
        const since = silentSince;
        silentSince = null;
        if (since !== null)
          kept(
            silenceOver(store, { platform: 'slack', since, until: clock() }),
            'what was late could not be told',
          );
        return log.info('Slack is connected again');
      }
      case 'disconnected':
        silentSince ??= clock();
        return log.warn('Slack cannot be reached; it is tried again until it can');
      case 'uninstalled':
        return log.warn({ workspace: problem.workspace }, 'a Slack workspace has put Docket out');
      default:
        return kept(channelNews(store, problem), 'news of a Slack channel could not be kept');
    }
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
