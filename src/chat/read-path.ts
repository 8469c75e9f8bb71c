import { fold } from '../domain/fold.ts';
import { nearest } from '../domain/nearest.ts';
import { mistakeWith } from '../i18n/mistake.ts';
import type { Command, Menu } from './command.ts';

/** The command that a line names, and what follows it. */
export interface Heard {
  readonly command: Command;
  readonly rest: string;
}

/**
 * Finds the command: "/tasks done 12", "tasks done 12", "/tasks" alone (the noun's first command), and
 * "/tasks 12" (shows it). Throws a mistake with the nearest command otherwise. `prefix` is what an
 * installation puts before our nouns where another app took them ("/xtasks").
 */
export function readPath(menu: Menu, line: string, prefix = ''): Heard {
  const [, first = '', second = '', rest = ''] = /^\/?(\S*)\s*(\S*)\s*([\s\S]*)$/.exec(line.trim()) ?? [];
  const typed = first.toLowerCase();
  const noun = prefix && typed.startsWith(prefix) ? typed.slice(prefix.length) : typed;
  const ofNoun = menu.filter((command) => command.path[0] === noun);
  const main = ofNoun[0];
  const unknown = (known: Menu, ...words: string[]) =>
    unknownCommand(known, prefix, { noun, words: words.join(' ').trim() });
  if (!main) throw unknown(menu, second, rest);
  if (!second) return { command: main, rest: '' };
  const verb = second.toLowerCase();
  const command = ofNoun.find((one) => one.path[1] === verb);
  if (command) return { command, rest };
  const show = ofNoun.find((one) => one.path[1] === 'show');
  if (show && /^#?\d+$/.test(second)) return { command: show, rest: `${second} ${rest}`.trim() };
  throw unknown(ofNoun, second, rest);
}

interface Typed {
  readonly noun: string;
  /** All behind it. */
  readonly words: string;
}

/** The mistake, with what was probably meant and whatever followed it as a button: "/tasks done 12". */
function unknownCommand(menu: Menu, prefix: string, typed: Typed) {
  const [verb = ''] = typed.words.split(/\s/);
  const said = `/${prefix}${typed.noun} ${verb}`.trim();
  const meant = otherWord(menu, typed) ?? nearestCommand(menu, typed);
  if (!meant) {
    const help = `/${prefix}docket help`;
    return mistakeWith([{ label: help, line: help }], 'errors.strangeCommand', { said });
  }
  const instead = `/${prefix}${meant.command.path.join(' ')}`;
  const line = `${instead} ${meant.rest}`.trim();
  return mistakeWith([{ label: line, line }], 'errors.unknownCommand', { said, instead });
}

/** "/tasks finish 12" and "/done 12": the right thing by another word, or without its noun. */
function otherWord(menu: Menu, { noun, words }: Typed): Heard | undefined {
  const hasNoun = menu.some(({ path }) => path[0] === noun);
  const all = (hasNoun ? words : `${noun} ${words}`).split(/\s+/);
  for (const count of [2, 1]) {
    const word = fold(all.slice(0, count).join(' '));
    const command = menu.find(({ path, also = [] }) => path[1] === word || also.includes(word));
    if (command) return { command, rest: all.slice(count).join(' ') };
  }
  return undefined;
}

/** A slip of the finger in the noun, the verb or both; behind the right noun, a name that has no command in front. */
function nearestCommand(menu: Menu, { noun, words }: Typed): Heard | undefined {
  const [verb = '', ...rest] = words.split(/\s+/);
  const near = nearest(noun, new Set(menu.map(({ path }) => path[0])));
  const ofNoun = menu.filter(({ path }) => path[0] === near);
  const verbs = new Map((near ? ofNoun : menu).map((command) => [nameIn(command, near), command]));
  const name = nearest(near ? verb.toLowerCase() : `${noun} ${verb.toLowerCase()}`.trim(), verbs.keys());
  const command = name === undefined ? undefined : verbs.get(name);
  if (command) return { command, rest: rest.join(' ') };
  const [main] = ofNoun;
  const found = verb && (ofNoun.find(takesWords('search')) ?? ofNoun.find(takesWords('show')));
  if (found) return { command: found, rest: words };
  return main && { command: main, rest: '' };
}

const nameIn = ({ path }: Command, noun: string | undefined) => (noun ? path[1] : path.join(' '));

const takesWords = (verb: string) => (command: Command) => command.path[1] === verb;
