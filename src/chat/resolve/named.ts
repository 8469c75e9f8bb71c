import type { UserError } from '../../domain/user-error.ts';
import { mistake, mistakeWith } from '../../i18n/mistake.ts';
import type { FoundOwner } from '../../store/index.ts';
import type { Ask } from '../ask.ts';
import { isNone } from '../recognise.ts';
import type { SaidOption } from './index.ts';

const candidatesShown = 6;

/** How one kind of named thing is looked up and called. */
export interface Nouns<T extends { id: string }> {
  byId(ask: Ask, id: string): Promise<T | undefined>;
  /** Those that the words fit best, all of them equally well. */
  named(ask: Ask, words: string, limit: number): Promise<FoundOwner<T>[]>;
  nameOf(ask: Ask, thing: T): string;
  readonly none: 'errors.noGroup' | 'errors.noMember';
  readonly which: 'errors.whichGroup' | 'errors.whichMember';
}

/**
 * The one thing that the words name. A whole name beats the beginning of one, which beats a later word
 * ("Finance" is the ministry, although "Public Finance" holds the word too); what stays ambiguous is asked
 * back with the candidates as buttons. "@id" is how buttons name a thing.
 */
export async function resolveNamed<T extends { id: string }>(
  ask: Ask,
  text: string,
  nouns: Nouns<T>,
  again: SaidOption['again'],
): Promise<T> {
  const words = text.trim();
  if (words.startsWith('@')) {
    const thing = await nouns.byId(ask, words.slice(1));
    if (thing) return thing;
  }
  const found = await candidates(ask, words, nouns);
  const [only] = found;
  if (only && found.length === 1) return only.owner;
  if (!only) throw mistake(nouns.none, { said: text });
  const named = found.map(({ owner }) => ({ id: owner.id, label: nouns.nameOf(ask, owner) }));
  throw await whichOf(named, text, nouns.which, again);
}

/** Those that the words fit best; one more than are shown. */
export const candidates = <T extends { id: string }>(ask: Ask, words: string, nouns: Nouns<T>) =>
  nouns.named(ask, words.replace(/^[@#]/, ''), candidatesShown + 1);

/** Asks back which of several is meant, the first of them as buttons. */
export async function whichOf(
  found: readonly { readonly id: string; readonly label: string }[],
  said: string,
  which: 'errors.whichGroup' | 'errors.whichMember' | 'progress.error.whichOwner',
  again: SaidOption['again'],
): Promise<UserError> {
  const ways = found
    .slice(0, candidatesShown)
    .map(async ({ id, label }) => ({ label, line: await again(`@${id}`) }));
  return mistakeWith(await Promise.all(ways), which, { said });
}

/** Several things separated by commas or semicolons, each named by its own words; "none" is none of them. */
export async function resolveSeveral<T extends { id: string }>(
  ask: Ask,
  option: SaidOption,
  nouns: Nouns<T>,
): Promise<T[]> {
  if (isNone(option.text)) return [];
  const parts = option.text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const things: T[] = [];
  for (const [index, part] of parts.entries()) {
    const again = (other: string) => option.again(parts.with(index, other).join(', '));
    const thing = await resolveNamed(ask, part, nouns, again);
    if (!things.some((one) => one.id === thing.id)) things.push(thing);
  }
  return things;
}
