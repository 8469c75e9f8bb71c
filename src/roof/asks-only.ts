import { changesNothing } from '../chat/changes-nothing.ts';
import type { Menu } from '../chat/command.ts';
import { keep } from '../domain/keep.ts';

const mostKept = 500;

/** Whether a line only asks, for doors that want to know of every line; `prefix` stands before its noun. */
export function asksOnly(menu: Menu, prefix: string): (line: string) => boolean {
  const known = new Map<string, boolean>();
  return (line) => {
    const answer = known.get(line) ?? changesNothing(menu, withoutPrefix(line, prefix));
    keep(known, line, answer, mostKept);
    return answer;
  };
}

const withoutPrefix = (line: string, prefix: string) =>
  prefix && line.startsWith(`/${prefix}`) ? `/${line.slice(prefix.length + 1)}` : line;
