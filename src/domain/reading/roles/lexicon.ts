import type { Language } from '../../language.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { BodyKind, RolePhrases } from '../phrases/types.ts';
import { folded, type Token } from './tokens.ts';

/** What a phrase does in a sentence that gives a job; see RolePhrases for each. */
export type Tag =
  | 'and'
  | 'each'
  | 'inName'
  | 'behindName'
  | 'address'
  | 'addressHelp'
  | 'topic'
  | 'connector'
  | 'assign'
  | 'direct'
  | 'modal'
  | 'lead'
  | 'with'
  | 'through'
  | 'tell'
  | 'opine'
  | 'decide'
  | 'timed'
  | 'that'
  | 'adverb'
  | 'verb'
  | 'adjunct'
  | 'to'
  | 'by'
  | 'passive';

export type Kind = 'kind' | 'listKind' | 'name' | 'part' | 'notKind';

export interface Found<T> {
  readonly tag: T;
  /** Index of the token behind the phrase. */
  readonly end: number;
}

type Shelf<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly tag: T }[]>;

/** A language's phrases, ready to be looked up at a token. */
export interface Lexicon {
  readonly phrases: RolePhrases;
  readonly tags: Shelf<Tag>;
  /** Those that mean something only where a clause begins. */
  readonly openers: Shelf<Tag>;
  readonly kinds: Shelf<Kind>;
  /** "No.", "số": what stands before a document's number. */
  readonly numbered: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly anaphors: Shelf<'anaphor'>;
  readonly givers: Shelf<'giver'>;
  readonly classes: Shelf<BodyKind>;
  readonly weak: Shelf<'weak'>;
  readonly notVerbs: ReadonlySet<string>;
}

const listed = (phrases: string): string[] =>
  phrases
    .split(/[\n,]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

function shelf<T>(groups: readonly (readonly [T, readonly string[]])[]): Shelf<T> {
  const byFirst = new Map<string, { words: string[]; tag: T }[]>();
  for (const [tag, phrases] of groups) {
    for (const phrase of phrases) {
      const words = (phrase.match(/[^\s,]+|,/g) ?? []).map(folded);
      const first = words[0];
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, tag }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const general: readonly Tag[] = [
  'and',
  'inName',
  'behindName',
  'modal',
  'lead',
  'with',
  'through',
  'assign',
  'direct',
  'tell',
  'decide',
  'that',
  'adverb',
  'verb',
  'to',
  'by',
  'adjunct',
  'passive',
  'each',
];

function built(phrases: RolePhrases): Lexicon {
  const of = (tags: readonly Tag[]) => shelf(tags.map((tag) => [tag, listed(phrases[tag])] as const));
  return {
    phrases,
    tags: of(general),
    openers: of(['address', 'addressHelp', 'timed', 'topic', 'connector', 'opine']),
    kinds: shelf([
      ['name', phrases.names],
      ['part', phrases.nameParts],
      ['kind', listed(phrases.kinds)],
      ['listKind', listed(phrases.listKinds)],
      ['notKind', listed(phrases.notKinds)],
    ]),
    relatives: new Set(listed(phrases.relatives).map(folded)),
    things: new Set(listed(phrases.things).map(folded)),
    future: new Set(listed(phrases.future).map(folded)),
    anaphors: shelf([['anaphor', listed(phrases.anaphors)]]),
    numbered: new Set(listed(phrases.numbered).map(folded)),
    classes: shelf(Object.entries(phrases.classes).map(([kind, all]) => [kind as BodyKind, listed(all)])),
    givers: shelf([['giver', listed(phrases.givers)]]),
    weak: shelf([['weak', listed(phrases.weak)]]),
    notVerbs: new Set(listed(phrases.notVerbs).map(folded)),
  };
}

const shelves = new Map<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  const known = shelves.get(language) ?? built(phrasesOf[language].roles);
  shelves.set(language, known);
  return known;
}

/** The longest phrase of a shelf that stands at a token. */
export function onShelf<T>(from: Shelf<T>, tokens: readonly Token[], at: number): Found<T> | null {
  const first = tokens[at];
  if (!first) return null;
  const hit = from
    .get(first.word)
    ?.find(({ words }) => words.every((word, step) => tokens[at + step]?.word === word));
  return hit ? { tag: hit.tag, end: at + hit.words.length } : null;
}
