import type { Call } from '../../domain/call.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Command, Menu } from '../command.ts';
import type { Dispatch } from '../dispatch.ts';
import { dayFor, hear, wordsFor } from '../hear.ts';
import { readOptions } from '../read-options.ts';
import { hintsFor } from './hints.ts';
import { valuesFor } from './values.ts';

/** One way to go on with a half-typed line. */
export interface Suggestion {
  /** The whole line once this is picked; '' for a hint that cannot be picked. */
  readonly insert: string;
  readonly label: string;
  readonly detail: string;
}

const shown = 8;

/**
 * What may follow a half-typed line, best first: commands while the verb is typed, then values of the option
 * being typed (tasks, groups, people, choices), then the options still open. Strangers get nothing.
 */
export async function suggest(
  deps: Pick<Dispatch, 'store' | 'menu' | 'prefix'>,
  call: Call,
): Promise<readonly Suggestion[]> {
  try {
    const heard = await hear(deps.store, call);
    const { menu, prefix = '' } = deps;
    const t = wordsFor(heard, prefix);
    const [, noun = '', verb = '', text] = /^\/(\S*)(?:\s+(\S*))?(?:\s+([\s\S]*))?$/.exec(call.line) ?? [];
    const command = menu.find(
      ({ path }) => `${prefix}${path[0]}` === noun.toLowerCase() && path[1] === verb.toLowerCase(),
    );
    if (!command || text === undefined) return commands(menu, prefix, `${noun} ${verb}`.trim(), t);
    const start = call.line.slice(0, call.line.length - text.length);
    const context = { language: heard.language, today: dayFor(heard) };
    const said = readOptions(command, text, context);
    const typing = optionTyped(said, text);
    const values = await valuesFor({
      store: deps.store,
      viewer: heard.viewer,
      t,
      command,
      said,
      start,
      text,
      typing,
    });
    return [...values, ...hintsFor(command, said, typing, t, start + text)].slice(0, shown);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function commands(menu: Menu, prefix: string, typed: string, t: Translator): Suggestion[] {
  const line = ({ path }: Command) => `/${prefix}${path.join(' ')}`;
  const words = `/${typed.toLowerCase()}`;
  return menu
    .filter((command) => line(command).startsWith(words) || command.path[1].startsWith(typed.toLowerCase()))
    .slice(0, shown * 3)
    .map((command) => ({
      insert: `${line(command)} `,
      label: line(command),
      detail: t.say(command.summary),
    }));
}

/** The option whose value stands at the end of the text, so is being typed. */
function optionTyped(said: Readonly<Record<string, string>>, text: string): string | undefined {
  if (text === '' || /\s$/.test(text)) return undefined;
  return Object.keys(said).find((name) => {
    const value = said[name];
    return value !== undefined && (text.endsWith(value) || text.endsWith(`${value}"`));
  });
}
