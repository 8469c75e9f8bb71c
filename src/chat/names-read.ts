import { UserError } from '../domain/user-error.ts';
import { mistakeWith } from '../i18n/mistake.ts';
import type { Ask } from './ask.ts';
import type { Command } from './command.ts';
import { isRequired } from './field.ts';
import { missingOptions } from './form.ts';
import type { NamesRead } from './name-length.ts';
import { optionOf } from './named-value.ts';
import { readOptions } from './read-options.ts';
import type { Recognise } from './recognise.ts';
import { resolveOptions } from './resolve/index.ts';

type Said = Readonly<Record<string, string>>;

/** Words that a group's name may have without quotes. */
const longestGroup = 8;

/**
 * All ways to read a typed line in which names end where nothing tells: in front of a day ("vũ anh thư 20/8"), or a
 * group's in front of a person's ("/groups lead bộ tài chính minh"). The likeliest first; mostly there is one.
 */
export function readingsOf(command: Command, text: string, recognise: Recognise): readonly [Said, ...Said[]] {
  const likely = readOptions(command, text, recognise);
  const all = waysFor(command, text).map((way) => readOptions(command, text, { ...recognise, ...way }));
  const others = new Map(all.map((said) => [JSON.stringify(said), said]));
  others.delete(JSON.stringify(likely));
  return [likely, ...others.values()];
}

function waysFor(command: Command, text: string): readonly NamesRead[] {
  const kinds = Object.entries(command.options)
    .filter(([, schema]) => isRequired(schema))
    .map(([name]) => optionOf(command, name).kind);
  if (kinds.includes('members') && kinds.includes('day')) return [{ nameEnd: 'early' }, { nameEnd: 'late' }];
  const isRow = kinds[0] === 'group' && kinds[1] === 'member' && !/["“„«]/.test(text);
  return isRow ? Array.from({ length: longestGroup - 1 }, (_, at) => ({ groupWords: at + 2 })) : [];
}

/** What was meant, as the store knows it, and the call read so. */
interface Meant {
  readonly ask: Ask;
  readonly given: Record<string, unknown>;
}

/**
 * Resolves a call in the way of reading it that makes sense, the whole of it before a part. Where two do and name
 * different people or groups, it is asked back which are meant; where none does, the likeliest one's mistake is thrown.
 */
export async function resolveReadings(
  [likely, ...others]: readonly [Ask, ...Ask[]],
  command: Command,
): Promise<Meant> {
  if (others.length === 0) return { ask: likely, given: await resolveOptions(likely, command) };
  const likeliest = await tryOut(likely, command);
  const tried = [likeliest];
  for (const ask of others) tried.push(await tryOut(ask, command));
  const sensible = tried.filter((one) => 'given' in one);
  const whole = sensible.filter(({ ask }) => missingOptions(command, ask.said).length === 0);
  const [first, ...rest] = whole.length > 0 ? whole : sensible;
  if (!first) throw 'fault' in likeliest ? likeliest.fault : new Error('what was understood is gone');
  const meant = namedIn(command, first);
  const different = rest.filter((one) => namedIn(command, one).ids !== meant.ids);
  if (different.length === 0 || whole.length === 0) return first;
  const ways = [first, ...different].map(async (one) => ({
    label: namedIn(command, one).names.join(', '),
    line: await one.ask.button(command.path, one.ask.said, one.ask.seen ?? undefined),
  }));
  throw mistakeWith(await Promise.all(ways), 'errors.whichMember', { said: meant.said });
}

async function tryOut(ask: Ask, command: Command): Promise<Meant | { readonly fault: UserError }> {
  try {
    return { ask, given: await resolveOptions(ask, command) };
  } catch (fault) {
    if (fault instanceof UserError) return { fault };
    throw fault;
  }
}

interface Named {
  readonly id: string;
  readonly name: string | { readonly text: string };
}

/** Which groups and people were named, and how. */
function namedIn(command: Command, { ask, given }: Meant) {
  const options = Object.keys(command.options).filter((name) =>
    ['group', 'member', 'members'].includes(optionOf(command, name).kind),
  );
  const named = options.flatMap((name) => (given[name] ?? []) as Named | readonly Named[]);
  return {
    ids: named.map(({ id }) => id).join(' '),
    names: named.map(({ name }) => (typeof name === 'string' ? name : name.text)),
    said: options.flatMap((name) => ask.said[name] ?? []).join(' '),
  };
}
