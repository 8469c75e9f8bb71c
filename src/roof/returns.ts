import type { Platform } from '../domain/place.ts';
import { workspacesBack } from '../usecases/workspaces/back.ts';
import { nameOf } from './door-problems.ts';
import type { House } from './open-house.ts';

/**
 * Looks for a platform's workspaces that let Docket in again and has what was held for them sent. Asked by several
 * at once it looks once more when it is done.
 */
export function returnsIn(
  { store, log }: Pick<House, 'log' | 'store'>,
  platform: Platform,
  nudge: () => void,
  speaksIn: (workspace: string) => Promise<boolean>,
): () => Promise<void> {
  let last = Promise.resolve();
  const look = async () => {
    try {
      if ((await workspacesBack(store, platform, speaksIn)) > 0) nudge();
    } catch (err) {
      log.warn({ err }, `whether a workspace of ${nameOf[platform]} is back could not be found out`);
    }
  };
  return () => (last = last.then(look));
}
