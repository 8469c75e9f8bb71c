import { fold } from '../domain/fold.ts';
import type { Worded } from '../domain/language.ts';
import { UserError } from '../domain/user-error.ts';
import { mistakeWith } from '../i18n/mistake.ts';
import type { Ask } from './ask.ts';
import type { Command } from './command.ts';
import { isRequired } from './field.ts';
import { missingOptions } from './form.ts';
import type { NamesRead } from './name-length.ts';
import { optionOf } from './named-value.ts';
import { toldOfQuotes } from './names-in-a-row.ts';
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

/** A way of reading that does not say by itself what is meant: with a name that fits nobody, or several. */
interface Unclear {
  readonly ask: Ask;
  readonly fault: UserError;
}

/**
 * Resolves a call in the way of reading it that makes sense, the whole of it before a part. Where two do and name
 * different people or groups, it is asked back which are meant, and so it is where one fits several people, unless
 * another calls somebody by their whole name. Where none does, the likeliest one's mistake is thrown, told of quotes.
 */
export async function resolveReadings(
  [likely, ...others]: readonly [Ask, ...Ask[]],
  command: Command,
  typed: string | null,
): Promise<Meant> {
  const likeliest = await tryOut(likely, command);
  const tried = [likeliest];
  for (const ask of others) tried.push(await tryOut(ask, command));
  const whole = tried.filter(({ ask }) => missingOptions(command, ask.said).length === 0);
  const [first, ...rest] = whole.filter(isMeant);
  const unclear = others.length > 0 && (await whereSeveralFit(command, whole));
  if (first && (!unclear || isCalledSo(command, first))) {
    const { ids } = namedIn(command, first);
    const different = rest.filter((one) => namedIn(command, one).ids !== ids);
    if (different.length === 0) return first;
    throw await whichOf(command, [first, ...different]);
  }
  if (unclear) throw first ? await whichOf(command, [first, ...rest], unclear) : unclear;
  const part = tried.find(isMeant);
  if (part) return part;
  throw toldOfQuotes((likeliest as Unclear).fault, { command, said: likely.said, typed });
}

const isMeant = (one: Meant | Unclear): one is Meant => 'given' in one;

async function tryOut(ask: Ask, command: Command): Promise<Meant | Unclear> {
  try {
    return { ask, given: await resolveOptions(ask, command) };
  } catch (fault) {
    if (fault instanceof UserError) return { ask, fault };
    throw fault;
  }
}

/** What the first way of reading asks back in which several people fit, and all else makes sense. */
async function whereSeveralFit(
  command: Command,
  tried: readonly (Meant | Unclear)[],
): Promise<UserError | undefined> {
  for (const one of tried) {
    if (isMeant(one) || one.fault.key !== 'errors.whichMember') continue;
    const { ask, fault } = one;
    const isElse = ([name]: readonly [string, string]) => !isOfPeople(command, name);
    const said = Object.fromEntries(Object.entries(ask.said).filter(isElse));
    if (isMeant(await tryOut({ ...ask, said }, command))) return fault;
  }
  return undefined;
}

/** Asks back which people or groups are meant; what is pressed names them past any doubt. */
async function whichOf(command: Command, ways: readonly [Meant, ...Meant[]], unclear?: UserError) {
  const named = ways.map((one) => ({ ...one, ...namedIn(command, one) }));
  const offered = named.map(async ({ ask, names, pinned }) => ({
    label: names.join(', '),
    line: await ask.button(command.path, { ...ask.said, ...pinned }, ask.seen ?? undefined),
  }));
  const all = [...(await Promise.all(offered)), ...(unclear?.ways ?? [])];
  const said = String(unclear?.values.said ?? named[0]?.said);
  return mistakeWith(all, hasGroup(command) ? 'errors.whichNames' : 'errors.whichMember', { said });
}

interface Named {
  readonly id: string;
  readonly name: string | Worded;
}

/** Which groups and people were named, and how. */
function namedIn(command: Command, { ask, given }: Meant) {
  const options = Object.keys(command.options).filter((name) => isOfNames(command, name) && given[name]);
  const under = (name: string) => [given[name]].flat() as readonly Named[];
  const named = options.flatMap(under);
  const inIds = (name: string) => under(name).map(({ id }) => `@${id}`);
  return {
    ids: named.map(({ id }) => id).join(' '),
    names: named.map(({ name }) => (typeof name === 'string' ? name : ask.t.worded(name))),
    said: options.flatMap((name) => ask.said[name] ?? []).join(' '),
    pinned: Object.fromEntries(
      options.filter((name) => under(name).length > 0).map((name) => [name, inIds(name).join(', ')]),
    ),
  };
}

/** Whether all who are named are called by their whole names. */
function isCalledSo(command: Command, meant: Meant): boolean {
  const { said, names } = namedIn(command, meant);
  const called = new Set(names.map(fold));
  return said.split(/[,;]/).every((one) => called.has(fold(one)));
}

const isOfNames = (command: Command, name: string) =>
  optionOf(command, name).kind === 'group' || isOfPeople(command, name);

const isOfPeople = (command: Command, name: string) =>
  ['member', 'members'].includes(optionOf(command, name).kind);

const hasGroup = (command: Command) =>
  Object.keys(command.options).some((name) => optionOf(command, name).kind === 'group');
