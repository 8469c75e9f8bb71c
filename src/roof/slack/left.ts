import type { Address } from '../../domain/place.ts';
import type { Installations } from '../../platforms/slack/port.ts';
import { hasLeft } from '../../usecases/workspaces/departed.ts';
import type { House } from '../open-house.ts';

/** What a workspace is called, where that is known. */
export const teamNameIn =
  (installations: Pick<Installations, 'find'>) =>
  async (workspace: string): Promise<string | null> =>
    (await installations.find(workspace))?.teamName ?? null;

/** Has the committees told in which somebody who left a workspace holds a seat. */
export function leftTeller(
  { log, store }: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  installations: Pick<Installations, 'find'>,
): (address: Address) => void {
  return (address) =>
    void hasLeft(store, address, teamNameIn(installations))
      .then(nudge)
      .catch((err: unknown) => log.error({ err }, 'that somebody left Slack could not be kept'));
}
