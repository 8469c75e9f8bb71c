import type { Call } from '../domain/call.ts';
import { readButtonLine } from '../domain/line.ts';
import type { Reply } from '../domain/reply.ts';
import { UserError } from '../domain/user-error.ts';
import type { Command } from './command.ts';
import { formOf, missingOptions } from './form.ts';
import { readOptions } from './read-options.ts';
import { type Heard, readPath } from './read-path.ts';
import { resolvePlain } from './resolve/index.ts';
import type { Doorway, Visitor } from './visitor.ts';

/** What a stranger said, as far as strangers may say it. */
export interface SaidByStranger {
  readonly command: Command;
  readonly said: Readonly<Record<string, string>>;
}

/** The command that a stranger's line names; undefined for one that only members may say, or for none. */
export function understandStranger(
  { menu, prefix, language }: Visitor,
  call: Call,
): SaidByStranger | undefined {
  const button = readButtonLine(call.line);
  const heard = pathIn(menu, button?.rest ?? call.line, button ? '' : prefix);
  if (!heard?.command.strangers) return undefined;
  const { command, rest } = heard;
  const fields = Object.entries(call.fields ?? {}).filter(([name]) => name in command.options);
  // No day is ever among their options, so that any will do to read them by.
  const read = readOptions(command, rest, { language, today: '2000-01-01', prefix });
  return { command, said: { ...read, ...Object.fromEntries(fields) } };
}

function pathIn(menu: Visitor['menu'], line: string, prefix: string): Heard | undefined {
  try {
    return readPath(menu, line, prefix);
  } catch (fault) {
    if (fault instanceof UserError) return undefined;
    throw fault;
  }
}

/** Answers a stranger: what they said, or else how to get in. */
export async function answerStranger(
  doorway: Doorway,
  visitor: Visitor,
  understood: SaidByStranger | undefined,
): Promise<Reply> {
  const strangers = understood?.command.strangers;
  if (!understood || !strangers) return doorway.wayIn(visitor);
  const { command, said } = understood;
  const instead = await strangers.instead?.(visitor);
  if (instead) return instead;
  const needed = [...missingOptions(command, said), ...(strangers.needs ?? [])];
  if (needed.some((name) => !said[name]?.trim()))
    return { kind: 'form', form: blankForm(visitor, command, said) };
  return strangers.run(visitor, resolvePlain(visitor, command, said));
}

function blankForm(visitor: Visitor, command: Command, said: Readonly<Record<string, string>>) {
  const { t, prefix } = visitor;
  const line = `/${prefix}${command.path.join(' ')}`;
  const { fills, needs = [] } = command.strangers ?? {};
  return formOf(command, { ...fills?.(visitor), ...said }, { t, line, needs });
}

/** An answer with a greeting before it. A form is left as it is: it has no room for one. */
export function greeted(reply: Reply, greeting: string): Reply {
  if (reply.kind === 'form') return reply;
  const { card } = reply;
  return {
    ...reply,
    card: {
      ...card,
      summary: `${greeting} ${card.summary}`,
      parts: [{ part: 'text', text: greeting }, ...card.parts],
    },
  };
}
