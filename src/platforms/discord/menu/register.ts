import { type REST, type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';
import { sameCommands } from './same.ts';

const known = z.array(z.looseObject({ type: z.number().optional(), name: z.string() }));

/**
 * Makes these Docket's commands everywhere, or in one server only, where they show at once. Nothing is written
 * when Discord has them already: it takes two hundred new commands a day. True when something was written; throws
 * as `rest` does.
 */
export async function register(
  rest: Pick<REST, 'get' | 'put'>,
  applicationId: string,
  commands: RESTPutAPIApplicationCommandsJSONBody,
  guildId?: string,
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = guildId === undefined ? commands : commands.map(ofOneServer);
  // Left out otherwise, and then every start would find something changed.
  const query = new URLSearchParams({ with_localizations: 'true' });
  if (sameCommands(known.parse(await rest.get(route, { query })), wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Where a command may be said is asked only of those that are everywhere. */
function ofOneServer(command: RESTPutAPIApplicationCommandsJSONBody[number]) {
  const { contexts: _, integration_types: __, ...rest } = command;
  return rest;
}
