import { Events } from 'discord.js';
import { discordClient } from '../../src/platforms/discord/client.ts';

/** Docket as a process has it: signed in, and nothing known of what was before. */
export async function signedIn({ apiUrl, token }: { readonly apiUrl: string; readonly token: string }) {
  const client = discordClient({ apiUrl });
  client.on(Events.Error, () => undefined);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return client;
}
