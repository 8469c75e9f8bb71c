import { randomBytes } from 'node:crypto';
import type { Call } from '../domain/call.ts';
import { notice } from '../domain/notice.ts';
import type { Reply } from '../domain/reply.ts';
import { UserError } from '../domain/user-error.ts';
import { wordMistake, wordWays } from '../i18n/mistake.ts';
import { translator } from '../i18n/translator.ts';
import type { Command } from './command.ts';
import type { Dispatch } from './dispatch.ts';
import { formOf } from './form.ts';
import { guessLanguage, type Heard, wordsFor } from './hear.ts';

const words = ({ prefix }: Pick<Dispatch, 'prefix'>, call: Call, heard: Heard | undefined) =>
  heard ? wordsFor(heard, prefix) : translator(call.language ?? guessLanguage(call.locale), prefix);

/** A person's mistake, worded; a form that was filled in comes back with what was typed. Undefined for faults. */
export function answerMistake(
  deps: Pick<Dispatch, 'prefix'>,
  call: Call,
  heard: Heard | undefined,
  filled: { heard: Heard; command: Command; said: Readonly<Record<string, string>> } | undefined,
  fault: unknown,
): Reply | undefined {
  if (!(fault instanceof UserError)) return undefined;
  const t = words(deps, call, heard);
  const error = wordMistake(t, fault);
  if (filled && fault.ways.length === 0) {
    return { kind: 'form', form: formOf(filled.command, filled.said, { t, line: call.line, error }) };
  }
  return notice(error, { failed: true, buttons: wordWays(t, fault) });
}

/** One apology with a reference; the fault itself goes to the log, whole. */
export function answerFault(deps: Dispatch, call: Call, heard: Heard | undefined, fault: unknown): Reply {
  const reference = randomBytes(4).toString('hex');
  deps.onFault(fault, reference, call);
  return notice(words(deps, call, heard)('errors.unexpected', { reference }), { failed: true });
}
