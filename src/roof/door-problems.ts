import type { ChannelNews } from '../domain/channel-news.ts';
import type { Platform } from '../domain/place.ts';
import { channelNews } from '../usecases/groups/channel-news.ts';
import { silenceOver } from '../usecases/workspaces/silence.ts';
import type { House } from './open-house.ts';

/** What every chat platform's door tells of its connection and its channels. */
export type DoorProblem = ChannelNews | { readonly kind: 'connected' } | { readonly kind: 'disconnected' };

/** What the platforms are called in the log. */
export const nameOf = { slack: 'Slack', discord: 'Discord', web: 'the web room', terminal: 'the terminal' };

/**
 * Tells of what happened to a platform's connection in the log, and to its channels in the committees they belong
 * to; after a long silence, also what was late by it. `clock` is real time.
 */
export function doorProblems(
  { log, store }: Pick<House, 'log' | 'store'>,
  platform: Platform,
  nudge: () => void,
  clock = Date.now,
): (problem: DoorProblem) => void {
  const name = nameOf[platform];
  let silentSince: number | null = null;
  const kept = (work: Promise<unknown>, what: string) =>
    void work.then(nudge).catch((err: unknown) => log.error({ err }, what));
  return (problem) => {
    switch (problem.kind) {
      case 'connected': {
        const since = silentSince;
        silentSince = null;
        if (since !== null)
          kept(silenceOver(store, { platform, since, until: clock() }), 'what was late could not be told');
        return log.info(`${name} is connected again`);
      }
      case 'disconnected':
        silentSince ??= clock();
        return log.warn(`${name} cannot be reached; it is tried again until it can`);
      default:
        return kept(channelNews(store, problem), `news of a ${name} channel could not be kept`);
    }
  };
}
