import type { HandedFile } from '../../../domain/call.ts';
import type { Bot } from '../../../domain/door.ts';
import type { Message } from '../../../domain/source.ts';

/** What is said to Docket: a line, and what belongs to it besides. */
export interface Saying {
  readonly line: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly files?: readonly HandedFile[];
  readonly message?: Message;
}

/** Whether saying it changes nothing, so that it may be said again to bring its card up to date. */
export function asksOnly({ repeats }: Pick<Bot, 'repeats'>, saying: Saying): boolean {
  const typed = asTyped(saying);
  return typed !== undefined && repeats(typed);
}

/** The line as somebody would type it; undefined where it cannot be typed. */
function asTyped({ line, fields = {}, files = [], message }: Saying): string | undefined {
  const options = Object.entries(fields);
  if (files.length > 0 || message || options.some(([, value]) => /["“”„«»\n]/.test(value))) return undefined;
  return [line, ...options.map(([name, value]) => `${name}:"${value}"`)].join(' ');
}
