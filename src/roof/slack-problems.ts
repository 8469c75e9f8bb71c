import type { SlackProblem } from '../platforms/slack/index.ts';
import { channelNews } from '../usecases/groups/channel-news.ts';
import type { House } from './open-house.ts';

/**
 * Tells of what happened to Slack's connection and workspaces in the log, and to its channels in the committees
 * they belong to.
 */
export function problemTeller({ log, store }: House, nudge: () => void): (problem: SlackProblem) => void {
  return (problem) => {
    switch (problem.kind) {
      case 'connected':
        return log.info('Slack is connected again');
      case 'disconnected':
        return log.warn('Slack cannot be reached; it is tried again until it can');
      case 'uninstalled':
        return log.warn({ workspace: problem.workspace }, 'a Slack workspace has put Docket out');
      default:
        channelNews(store, problem)
          .then(nudge)
          .catch((err: unknown) => log.error({ err }, 'news of a Slack channel could not be kept'));
    }
  };
}
