import { ApplicationFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { commandsOf, type DiscordMenu, register } from '../menu/index.ts';
import type { Server } from './index.ts';

/** What is set for the application on its own pages. */
export interface Application {
  readonly name: string;
  /** Commands are sent to this address instead of Docket; null where none is set. */
  readonly endpoint: string | null;
  /** The invitation asks for a code that Docket does not have. */
  readonly asksForCode: boolean;
  /** Privileges that are switched on and not needed, by the names on the page. */
  readonly privileged: readonly string[];
  /** How often it may still connect anew today. */
  readonly startsLeft: number;
  /** Whether Discord shows the commands of this installation; null where they are to be in no server of Docket's. */
  readonly areCommandsKnown: boolean | null;
}

const about = z.object({
  id: z.string(),
  name: z.string(),
  flags: z.number().default(0),
  bot_require_code_grant: z.boolean().default(false),
  interactions_endpoint_url: z.string().nullish(),
});
const starts = z.object({ session_start_limit: z.object({ remaining: z.number() }) });
const somebody = z.object({ id: z.string() });
const page = z.array(z.object({ id: z.string(), name: z.string() }));

const privileges: readonly (readonly [string, number])[] = [
  ['Presence Intent', ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited],
  [
    'Server Members Intent',
    ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  ],
  [
    'Message Content Intent',
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  ],
];

/** Asks about the application, its servers and its commands. Throws as `rest` does. */
export async function lookAtApplication(
  rest: REST,
  asked: { readonly guildId: string | null; readonly menu: DiscordMenu },
): Promise<Application & { readonly bot: string; readonly servers: readonly Server[] }> {
  const told = about.parse(await rest.get(Routes.currentApplication()));
  const { id: bot } = somebody.parse(await rest.get(Routes.user()));
  const limit = starts.parse(await rest.get(Routes.gatewayBot()));
  const servers = await serversOf(rest);
  const isReached = asked.guildId === null || servers.some(({ workspace }) => workspace === asked.guildId);
  return {
    name: told.name,
    bot,
    servers,
    endpoint: told.interactions_endpoint_url ?? null,
    asksForCode: told.bot_require_code_grant,
    privileged: privileges.flatMap(([name, bits]) => (told.flags & bits ? [name] : [])),
    startsLeft: limit.session_start_limit.remaining,
    areCommandsKnown: isReached ? await areKnown(rest, told.id, asked) : null,
  };
}

const pageSize = 200;

async function serversOf(rest: REST): Promise<Server[]> {
  const found: Server[] = [];
  for (let last: string | undefined = '0'; last !== undefined; ) {
    const query = new URLSearchParams({ after: last, limit: String(pageSize) });
    const some = page.parse(await rest.get(Routes.userGuilds(), { query }));
    found.push(...some.map(({ id: workspace, name }) => ({ workspace, name })));
    last = some.length === pageSize ? some.at(-1)?.id : undefined;
  }
  return found;
}

/** As at the start, but what would be written is not. */
async function areKnown(
  rest: REST,
  application: string,
  { guildId, menu }: { readonly guildId: string | null; readonly menu: DiscordMenu },
): Promise<boolean> {
  const looking: Pick<REST, 'get' | 'put'> = {
    get: (route, options) => rest.get(route, options),
    put: async () => undefined,
  };
  return !(await register(looking, application, commandsOf(menu), guildId ?? undefined));
}
