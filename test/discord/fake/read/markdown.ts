import { readMarkdown, type Span } from '../../markdown.ts';
import type { State } from '../state.ts';
import type { User } from '../types.ts';

/** Discord's mark-up as it is seen: names for ids, local times for timestamps, no asterisks around bold words. */
export function seen(state: State, words: string, reader: User): string {
  return readMarkdown(words)
    .map((span) => shown(state, span, reader))
    .join('')
    .replaceAll(/[\u200B\u2060\uFEFF]/g, '');
}

function shown(state: State, { text, marks }: Span, reader: User): string {
  const id = /\d+/.exec(text)?.[0] ?? '';
  switch (marks.at(-1)) {
    case 'user':
      return `@${state.users.get(id)?.displayName ?? 'unknown-user'}`;
    case 'role':
      return `@${roleName(state, id)}`;
    case 'channel':
      return `#${state.channels.get(id)?.name ?? 'unknown'}`;
    case 'command':
      return text.replace(/^<(\/[^:>]+):\d+>$/, '$1');
    case 'time':
      return clock(text, reader);
    default:
      return text;
  }
}

function roleName(state: State, id: string): string {
  const guild = [...state.guilds.values()].find(({ roles }) => roles.has(id));
  return guild?.roles.get(id)?.name ?? 'unknown-role';
}

const styles: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** "R" is left as it is written: what it says hangs on the minute it is read in. */
function clock(written: string, { locale, timeZone }: User): string {
  const [, at = '', style = 'f'] = /^<t:(-?\d+)(?::(\w))?>$/.exec(written) ?? [];
  const how = styles[style];
  return how ? new Intl.DateTimeFormat(locale, { ...how, timeZone }).format(Number(at) * 1000) : written;
}
