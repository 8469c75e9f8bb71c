import { record, records, text } from '../../../slack/fake/json.ts';
import { commandFaults } from '../command-rules.ts';
import type { Json } from '../types.ts';
import { type Ask, guildOf, type Handler, invalidForm, noAccess, param, unknown } from './call.ts';

/** Global commands, or those of the guild that is named. */
function own(ask: Ask): Json[] {
  const guild = guildHere(ask);
  return [...ask.state.commands.values()].filter((one) => (one.guild_id ?? '') === guild);
}

function guildHere(ask: Ask): string {
  if (param(ask, 'app') !== ask.state.app.id) throw noAccess();
  return ask.params.guild ? guildOf(ask).id : '';
}

const list: Handler = (ask) =>
  own(ask).map((one) => (ask.query.get('with_localizations') === 'true' ? one : bare(one)));

/** Those of the same name keep their id; those not named are gone. */
const putAll: Handler = (ask) => {
  const before = own(ask);
  const given = records(ask.body);
  refuse(ask, commandFaults(given));
  for (const one of before) ask.state.commands.delete(text(one.id));
  return given.map((one) => keep(ask, one, before));
};

const create: Handler = (ask) => {
  const given = record(ask.body);
  refuse(ask, commandFaults([given]));
  return keep(ask, given, own(ask));
};

const change: Handler = (ask) => {
  const there = one(ask);
  const given = { ...there, ...record(ask.body) };
  refuse(ask, commandFaults([given]));
  return keep(ask, given, [there]);
};

export const commands: Record<string, Handler> = Object.fromEntries(
  ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'].flatMap(
    (path): [string, Handler][] => [
      [`GET ${path}`, list],
      [`PUT ${path}`, putAll],
      [`POST ${path}`, create],
      [`GET ${path}/:command`, one],
      [`PATCH ${path}/:command`, change],
      [`DELETE ${path}/:command`, (ask) => void ask.state.commands.delete(text(one(ask).id))],
    ],
  ),
);

function one(ask: Ask): Json {
  const found = own(ask).find(({ id }) => id === param(ask, 'command'));
  if (!found) throw unknown.command();
  return found;
}

/** As Discord fills it in; the version is a new one only when something is different. */
function keep(ask: Ask, given: Json, before: readonly Json[]): Json {
  const { state } = ask;
  const type = given.type ?? 1;
  const old = before.find((each) => each.name === given.name && each.type === type);
  const guild = guildHere(ask);
  const filled: Json = {
    id: old?.id ?? state.id(),
    application_id: state.app.id,
    version: old?.version ?? state.id(),
    type,
    name: given.name,
    name_localizations: given.name_localizations ?? null,
    description: given.description ?? '',
    description_localizations: given.description_localizations ?? null,
    default_member_permissions: given.default_member_permissions ?? null,
    default_permission: true,
    nsfw: given.nsfw ?? false,
    ...(records(given.options).length > 0 && { options: records(given.options).map(slim) }),
    ...(guild
      ? { guild_id: guild }
      : { contexts: given.contexts ?? null, integration_types: given.integration_types ?? [0] }),
  };
  const changed = old && JSON.stringify(old) !== JSON.stringify(filled);
  const command = changed ? { ...filled, version: state.id() } : filled;
  state.commands.set(text(command.id), command);
  state.changed();
  return command;
}

/** An option as Discord keeps it: what is not so is not said, and an empty list is no list. */
function slim(option: Json): Json {
  const said = Object.entries(option).filter(
    ([key, value]) =>
      value !== null &&
      !(['required', 'autocomplete'].includes(key) && value === false) &&
      !(Array.isArray(value) && value.length === 0),
  );
  const options = records(option.options).map(slim);
  return { ...Object.fromEntries(said), ...(options.length > 0 && { options }) };
}

/** Without the names in other languages, which are shown only to who asks. */
function bare(command: Json): Json {
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  const options = records(command.options).map(bare);
  return { ...rest, ...(options.length > 0 && { options }) };
}

function refuse(ask: Ask, faults: readonly string[]): void {
  ask.state.faults.push(...faults.map((fault) => `${ask.method} ${ask.path}: ${fault}`));
  if (faults.length > 0) throw invalidForm(faults);
}
