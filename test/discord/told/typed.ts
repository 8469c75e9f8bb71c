import type { Command } from '../../../src/chat/command.ts';
import { type FieldMeta, metaOf } from '../../../src/chat/field.ts';
import { dayFor, known } from '../../../src/chat/hear.ts';
import { readOptions } from '../../../src/chat/read-options.ts';
import { readPath } from '../../../src/chat/read-path.ts';
import { choiceOf, isHere, roleIn } from '../../../src/chat/recognise.ts';
import { fold } from '../../../src/domain/fold.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { Given } from '../fake/people/options.ts';
import type { Person } from '../fake/people/person.ts';
import type { StoryServer } from './server.ts';
import { Untold } from './untold.ts';

/** A typed line as it is said on Discord: a registered command, its options, and what its form is told instead. */
export interface Typed {
  readonly line: string;
  readonly options: Readonly<Record<string, Given>>;
  /** Those of them for which Discord asks what to offer. */
  readonly offered: readonly string[];
  /** Rows of a table: a command would lose their line ends. */
  readonly inForm: Readonly<Record<string, string>>;
}

/** Takes a typed line apart by the declarations. Throws `Untold` for what Discord does not let anybody say. */
export async function typedOn(server: StoryServer, person: Person, line: string): Promise<Typed> {
  const { command, said } = await understood(server, person, line);
  const entries = Object.entries(said).map(
    ([name, words]) => [name, words, metaOf(command.options[name] as never)] as const,
  );
  if (entries.some(([, , meta]) => meta.hidden)) throw new Untold('pages');
  const spoken = entries.filter(([, , meta]) => !meta.pasted);
  return {
    line: `/${server.prefix}${command.path.join(' ')}`,
    options: Object.fromEntries(
      spoken.flatMap(([name, words, meta]) => {
        const given = givenFor(server, meta, words);
        return given === undefined ? [] : [[name, given]];
      }),
    ),
    offered: spoken.filter(([, , { kind, suggests }]) => things.has(suggests ?? kind)).map(([name]) => name),
    inForm: Object.fromEntries(
      entries.flatMap(([name, words, meta]) => (meta.pasted ? [[name, words]] : [])),
    ),
  };
}

const things = new Set<FieldMeta['kind']>(['task', 'group', 'groups', 'member', 'members', 'owner']);

async function understood(
  { deps, prefix, call }: StoryServer,
  person: Person,
  line: string,
): Promise<{ command: Command; said: Record<string, string> }> {
  const heard = await known(deps.store, { ...call(person), line });
  const today = heard ? dayFor(heard) : '2025-07-18';
  try {
    const { command, rest } = readPath(deps.menu, line, prefix);
    return {
      command,
      said: readOptions(command, rest, { language: heard?.language ?? 'en', today, prefix }),
    };
  } catch (fault) {
    if (fault instanceof UserError) throw new Untold('loose');
    throw fault;
  }
}

const yes = new Set(['yes', 'co', 'ya']);
const no = new Set(['no', 'off', 'khong', 'tidak']);

function givenFor(
  { discord, guild, channel }: StoryServer,
  meta: FieldMeta,
  words: string,
): Given | undefined {
  switch (meta.kind) {
    case 'flag':
      return yes.has(fold(words)) || (no.has(fold(words)) ? false : undefined);
    case 'choice': {
      const choice = choiceOf(meta, words);
      if (choice === undefined) throw new Untold('choices');
      return choice;
    }
    case 'channel': {
      if (isHere(words)) return channel;
      const name = words.replace(/^<?#/, '').replace(/>$/, '');
      const found = discord.state.channelsOf(guild.id).find((one) => one.id === name || one.name === name);
      if (!found) throw new Untold('places');
      return found;
    }
    case 'role': {
      const role = roleIn(words);
      if (role === undefined || !guild.roles.has(role)) throw new Untold('places');
      return { id: role };
    }
    default:
      if (words.includes('\n')) throw new Untold('lines');
      return words;
  }
}
