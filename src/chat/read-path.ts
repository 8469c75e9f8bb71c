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
  if (!main) throw unknown(menu, `${noun} ${second}`.trim(), prefix);
  if (!second) return { command: main, rest: '' };
  const verb = second.toLowerCase();
  const command = ofNoun.find((one) => one.path[1] === verb);
  if (command) return { command, rest };
  const show = ofNoun.find((one) => one.path[1] === 'show');
  if (show && /^#?\d+$/.test(second)) return { command: show, rest: `${second} ${rest}`.trim() };
  throw unknown(ofNoun, `${noun} ${verb}`, prefix);
}

function unknown(menu: Menu, said: string, prefix: string) {
  const names = menu.map((command) => command.path.join(' '));
  const noun = nearest(said.split(' ')[0] ?? '', new Set(menu.map((command) => command.path[0])));
  const guess = nearest(said, names) ?? (noun && names.find((name) => name.startsWith(`${noun} `)));
  const way = guess ?? 'docket help';
  return mistakeWith([{ label: `/${prefix}${way}`, line: `/${prefix}${way}` }], 'errors.unknownCommand', {
    said: `/${prefix}${said}`,
    instead: `/${prefix}${way}`,
  });
}
