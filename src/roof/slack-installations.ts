import type { Installations } from '../platforms/slack/port.ts';
import type { Store } from '../store/index.ts';
import { CannotStart } from './cannot-start.ts';
import { type Seal, SealBroken } from './seal.ts';

/** Whose token a seal holds: moved to another workspace's row, it does not open. */
const ownerOf = (workspace: string) => ['slack', workspace];

/** Workspaces let in one by one, on the database, their tokens sealed. */
export function keptInstallations(store: Pick<Store, 'installations'>, seal: Seal): Installations {
  return {
    keep: ({ botToken, ...installation }) =>
      store.installations.keep({
        ...installation,
        platform: 'slack',
        sealed: seal.close(botToken, ownerOf(installation.workspace)),
      }),
    async find(workspace) {
      const row = await store.installations.find('slack', workspace);
      if (!row) return undefined;
      const { sealed, platform: _, ...installation } = row;
      return { ...installation, botToken: seal.open(sealed, ownerOf(workspace)) };
    },
    remove: (workspace) => store.installations.remove('slack', workspace),
  };
}

/** Throws `CannotStart` when a workspace was sealed with a secret that is no longer there. */
export async function checkSeals(store: Store, seal: Seal): Promise<void> {
  for (const { workspace, teamName, sealed } of await store.installations.all('slack')) {
    try {
      seal.open(sealed, ownerOf(workspace));
    } catch (fault) {
      if (!(fault instanceof SealBroken)) throw fault;
      throw new CannotStart(
        `DOCKET_SECRET does not open the token of the Slack workspace ${teamName} (${workspace}). Put the secret that sealed it behind the new one, with a comma between.`,
      );
    }
  }
}

/** Where the environment holds the token of the one workspace there is: nobody else can be let in. */
export const noInstallations: Installations = {
  keep: () => Promise.reject(new Error('without SLACK_CLIENT_ID no workspace can be let in')),
  find: async () => undefined,
  async remove() {},
};
