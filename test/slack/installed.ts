import type { Installations } from '../../src/platforms/slack/port.ts';
import { sealWith } from '../../src/roof/seal.ts';
import { keptInstallations } from '../../src/roof/slack/installations.ts';
import type { Store } from '../../src/store/index.ts';

const seal = sealWith(['a secret of the tests, and of nobody else']);

/** The installations of a store, as the Slack door has them. */
export const installationsIn = (store: Store): Installations => keptInstallations(store, seal);
