import { randomBytes } from 'node:crypto';
import type { Call } from '../domain/call.ts';
import { notice } from '../domain/notice.ts';
import type { Reply } from '../domain/reply.ts';
import { ToldFault } from '../domain/told-fault.ts';
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
  filled: { command: Command; said: Readonly<Record<string, string>> } | undefined,
  fault: unknown,
): Reply | undefined {
  if (!(fault instanceof UserError)) return undefined;
  const t = words(deps, call, heard);
  const error = wordMistake(t, fault);
  if (filled && fault.ways.length === 0) {
    const needs = heard ? [] : (filled.command.strangers?.needs ?? []);
    const form = formOf(filled.command, filled.said, { t, line: call.line, error, needs });
    return { kind: 'form', form: fault.key === 'errors.notAllowed' ? { ...form, refused: true } : form };
  }
  return notice(error, { failed: true, buttons: wordWays(t, fault) });
}

/** One apology with a reference; the fault itself goes to the log, whole. */
export function answerFault(deps: Dispatch, call: Call, heard: Heard | undefined, fault: unknown): Reply {
  const reference = randomBytes(4).toString('hex');
  const t = words(deps, call, heard);
  if (fault instanceof ToldFault) {
    deps.onFault(fault.cause, reference, call);
    const details = [t('errors.reference', { reference })];
    return notice(wordMistake(t, fault.told), { failed: true, details, buttons: wordWays(t, fault.told) });
  }
  deps.onFault(fault, reference, call);
  return notice(t('errors.unexpected', { reference }), { failed: true, isFault: true });
}
