// Delivers what is due on Slack, as a process of its own, until it is killed: the database, the Web API's
// address, the workspace and its token are named in the environment.
import { slackClients } from '../../../src/platforms/slack/client.ts';
import { slackSender } from '../../../src/platforms/slack/sender.ts';
import { openStore } from '../../../src/store/index.ts';
import { deliver } from '../../../src/usecases/deliver.ts';
import { installationsIn } from '../installed.ts';

const { STORE_URL = '', API_URL = '' } = process.env;
const store = await openStore({ url: STORE_URL });
const slack = slackSender(slackClients(installationsIn(store), API_URL), () => {});
const { settled } = await deliver(store, { slack }, { owner: `process ${process.pid}`, limit: 50 });
process.stdout.write(`settled ${settled}\n`);
await store.close();
