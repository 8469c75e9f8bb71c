import { workspacesBack } from '../usecases/workspaces/back.ts';
import type { House } from './open-house.ts';

/**
 * Looks for workspaces that let Docket in again and has what was held for them sent. Asked by several at once it
 * looks once more when it is done.
 */
export function returnsIn(
  { store, log }: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  speaksIn: (workspace: string) => Promise<boolean>,
): () => Promise<void> {
  let last = Promise.resolve();
  const look = async () => {
    try {
      if ((await workspacesBack(store, 'slack', speaksIn)) > 0) nudge();
    } catch (err) {
      log.warn({ err }, 'whether a Slack workspace is back could not be found out');
    }
  };
  return () => (last = last.then(look));
}
