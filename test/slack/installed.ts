import type { Installations } from '../../src/platforms/slack/port.ts';
import { sealWith } from '../../src/roof/seal.ts';
import type { Store } from '../../src/store/index.ts';

const seal = sealWith(['a secret of the tests, and of nobody else']);

/** The installations of a store, as the Slack door has them. */
export function installationsIn(store: Store): Installations {
  const owner = (workspace: string) => ['slack', workspace];
  return {
    async keep({ workspace, botToken, ...rest }) {
      const sealed = seal.close(botToken, owner(workspace));
      await store.installations.keep({ platform: 'slack', workspace, sealed, ...rest });
    },
    async find(workspace) {
      const row = await store.installations.find('slack', workspace);
      if (!row) return undefined;
      const { sealed, teamName, botId, botUserId, scopes } = row;
      return { workspace, botToken: seal.open(sealed, owner(workspace)), teamName, botId, botUserId, scopes };
    },
    remove: (workspace) => store.installations.remove('slack', workspace),
  };
}
