import type { Translator } from '../../i18n/translator.ts';
import { usageOf, type Verb } from './verb.ts';

/** Two lines a verb: how it is typed, and what it does. */
export function helpText(verbs: readonly Verb[], t: Translator): string[] {
  return verbs.flatMap((verb) => [`  ${usageOf(verb)}`, `      ${t.say(verb.help)}`]);
}
