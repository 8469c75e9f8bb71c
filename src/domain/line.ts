import type { Committee } from './member.ts';

/**
 * The strictest door's limit, so everyone's: Discord's 100 letters for a button's custom id, less what its door
 * puts round a line to tell buttons apart.
 */
export const lineLimit = 95;

/** What a button's line is made of. */
export interface ButtonLine {
  readonly code: string;
  readonly rest: string;
  readonly version: number | null;
}

/** Takes a button's line apart ("c2 tasks done 12 v7"); undefined for what a person typed. */
export function readButtonLine(line: string): ButtonLine | undefined {
  const match = /^c([0-9a-z]+) (.+?)(?: v(\d+))?$/s.exec(line);
  if (!match?.[1] || !match[2]) return undefined;
  return { code: match[1], rest: match[2], version: match[3] ? Number(match[3]) : null };
}

/** A command line for a button; `draftLine` where it may pass the limit. */
export function buttonLine(
  committee: Pick<Committee, 'code'>,
  path: readonly [string, string],
  said: Readonly<Record<string, string | number>> = {},
  version?: number,
): string {
  const words = Object.entries(said).map(([name, value]) =>
    name === 'task' && /^\d+$/.test(String(value)) ? String(value) : `${name}:${quote(String(value))}`,
  );
  return [`c${committee.code}`, ...path, ...words, ...(version ? [`v${version}`] : [])].join(' ');
}

/** Whether a line can be a button's as it is: short, and without quotes that would be read as such. */
export function fitsButton(line: string, said: Readonly<Record<string, string>>): boolean {
  return line.length <= lineLimit && !Object.values(said).some((value) => /["“”„«»\n]/.test(value));
}

export function draftLine(committee: Pick<Committee, 'code'>, token: string): string {
  return `c${committee.code} draft ${token}`;
}

const quote = (value: string) => (/\s/.test(value) || value === '' ? `"${value}"` : value);
