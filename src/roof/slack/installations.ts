import type { Installations } from '../../platforms/slack/port.ts';
import type { Store } from '../../store/index.ts';
import { CannotStart } from '../cannot-start.ts';
import { type Seal, SealBroken } from '../seal.ts';

/** Whose token a seal holds: moved to another workspace's row, it does not open. */
const ownerOf = (workspace: string) => ['slack', workspace];

type Kept = Pick<Store, 'installations'>;

/** What is to be done when a workspace, or a whole organisation, comes or goes. */
export interface ComingAndGoing {
  came(): Promise<void>;
  went(installed: { readonly workspace: string; readonly name: string | null }): Promise<void>;
}

const nothing: ComingAndGoing = { async came() {}, async went() {} };

/** Workspaces let in one by one, on the database, their tokens sealed. */
export function keptInstallations(store: Kept, seal: Seal, { came, went } = nothing): Installations {
  return {
    ...organisationsIn(store),
    async keep({ botToken, ...installation }) {
      const sealed = seal.close(botToken, ownerOf(installation.workspace));
      await store.installations.keep({ ...installation, platform: 'slack', sealed });
      await came();
    },
    async find(asked) {
      const row = await store.installations.find('slack', asked);
      if (!row) return undefined;
      const { sealed, platform: _, ...installation } = row;
      return { ...installation, botToken: seal.open(sealed, ownerOf(row.workspace)) };
    },
    async remove(workspace) {
      const row = await store.installations.find('slack', workspace);
      await store.installations.remove('slack', workspace);
      await went({ workspace, name: row?.workspace === workspace ? row.teamName : null });
    },
  };
}

/** Where the environment holds the one token there is: nobody else can be let in. */
export function oneInstallation(store: Kept, { went } = nothing): Installations {
  return {
    ...noInstallations,
    ...organisationsIn(store),
    remove: (workspace) => went({ workspace, name: null }),
  };
}

function organisationsIn({ installations }: Kept): Pick<Installations, 'belongs' | 'organisationOf'> {
  return {
    belongs: (workspace, organisation) => installations.belongs('slack', workspace, organisation),
    organisationOf: (workspace) => installations.organisationOf('slack', workspace),
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

/** Nobody is in, and nothing is remembered. */
export const noInstallations: Installations = {
  keep: () => Promise.reject(new Error('without SLACK_CLIENT_ID no workspace can be let in')),
  find: async () => undefined,
  async remove() {},
  async belongs() {},
  organisationOf: async () => undefined,
};
