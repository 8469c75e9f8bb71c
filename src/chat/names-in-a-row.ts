import { UserError } from '../domain/user-error.ts';
import type { SentenceKey } from '../i18n/index.ts';
import { mistake, wordMistake } from '../i18n/mistake.ts';
import type { Command } from './command.ts';
import { optionOf } from './named-value.ts';

const ofNames: ReadonlySet<string> = new Set<SentenceKey>([
  'errors.noGroup',
  'errors.whichGroup',
  'errors.noMember',
  'errors.whichMember',
]);

/**
 * Where names stand one after the other in a typed line ("/groups lead Ministry of Finance minh"), nothing tells where
 * the first one ends: whoever is then told of a name that fits nobody, or several, is told of quotes instead of being
 * asked which of them is meant. Any other fault is returned as it is.
 */
export function toldOfQuotes(
  fault: unknown,
  {
    command,
    said,
    typed,
  }: { command: Command; said: Readonly<Record<string, string>>; typed: string | null },
): unknown {
  if (!(fault instanceof UserError && ofNames.has(fault.key)) || typed === null) return fault;
  const names = Object.keys(said).filter((name) =>
    ['group', 'groups', 'member', 'members'].includes(optionOf(command, name).kind),
  );
  const isRow = names.some((one) => names.some((other) => one !== other && run(one, other)));
  return isRow ? mistake('errors.inQuotes', { mistake: (t) => wordMistake(t, fault) }) : fault;

  /** Whether one follows the other, and they have more words than there are names. */
  function run(one: string, other: string): boolean {
    const words = [...(said[one] ?? '').split(/\s+/), ...(said[other] ?? '').split(/\s+/)];
    return words.length > 2 && ` ${typed} `.replace(/\s+/g, ' ').includes(`${words.join(' ')} `);
  }
}
