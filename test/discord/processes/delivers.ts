// Delivers what is due on Discord, as a process of its own, until it is killed: the database, Discord's address
// and the token are named in the environment.
import { discordSender } from '../../../src/platforms/discord/sender.ts';
import { openStore } from '../../../src/store/index.ts';
import { deliver } from '../../../src/usecases/deliver.ts';
import { signedIn } from '../signed-in.ts';

const { STORE_URL = '', API_URL: apiUrl = '', TOKEN: token = '' } = process.env;
const store = await openStore({ url: STORE_URL });
const client = await signedIn({ apiUrl, token });
const discord = discordSender(client, () => {});
const { settled } = await deliver(store, { discord }, { owner: `process ${process.pid}`, limit: 50 });
process.stdout.write(`settled ${settled}\n`);
await client.destroy();
await store.close();
