import { UserError } from '../../domain/user-error.ts';
import { mistake, wordMistake, wordWays } from '../../i18n/mistake.ts';
import { translator } from '../../i18n/translator.ts';
import { isLanguage, readTold } from './arguments.ts';
import { humanLine } from './line.ts';
import { harmless } from './paint.ts';
import type { TerminalPort, TerminalScreen } from './port.ts';
import { type ExitCode, usageOf } from './verb.ts';
import { findVerb, nearestVerb } from './verbs.ts';

/**
 * Does what was typed after `npm run -s docket --` and answers with the exit code. No words at all is `help`.
 * Mistakes go to the error output in the reader's language; faults are thrown on.
 */
export async function runTerminal(
  args: readonly string[],
  port: TerminalPort,
  screen: TerminalScreen,
): Promise<ExitCode> {
  // Looked for before anything else is read, so that even a wrong line is answered in this language.
  const wish = args[args.indexOf('--language') + 1];
  const t = translator(args.includes('--language') && isLanguage(wish) ? wish : screen.language);
  const words = args.length === 0 || ['--help', '-h'].includes(args[0] ?? '') ? ['help'] : args;
  const found = findVerb(words);
  if (!found) {
    const said = words[0] ?? '';
    return refuse(mistake('terminal.unknownVerb', { said, instead: nearestVerb(words) }), 2);
  }
  const { verb, length } = found;
  if (words.includes('--help')) {
    screen.out(`${usageOf(verb)}\n${t.say(verb.help)}`);
    return 0;
  }
  const told = readTold(verb, words.slice(length), t);
  if (told instanceof UserError) {
    const code = refuse(told, 2);
    screen.err(usageOf(verb));
    return code;
  }
  try {
    return await verb.run(told, port, screen);
  } catch (error) {
    if (error instanceof UserError) return refuse(error, 1);
    throw error;
  }

  function refuse(error: UserError, code: 1 | 2): ExitCode {
    const ways = wordWays(t, error).map(({ label, line }) => `→ ${humanLine(line)}   ${label}`);
    screen.err(harmless([wordMistake(t, error), ...ways].join('\n')));
    return code;
  }
}
