import { type Language, languages } from '../../language.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { FactPhrases } from '../phrases/types.ts';
import type { DirectiveFacts } from '../types.ts';

export type Kind = DirectiveFacts['kind'];

/** A language's words for documents, ready to be looked for. */
export interface FactLexicon {
  readonly phrases: FactPhrases;
  /** Any word for a document, as part of a pattern. */
  readonly kinds: string;
  readonly sign: string;
  kindOf(words: string): Kind;
}

const blank = '[\\s\\u00a0]';

/** A phrase as a pattern: a blank in it is any run of blanks, as line breaks leave them. */
export const loose = (phrase: string) => phrase.replaceAll(' ', `${blank}{1,20}`);
export const anyOf = (phrases: readonly string[]) => `(?:${phrases.map(loose).join('|')})`;

/** Tried on words in any case; whole words alone. */
export const pattern = (source: string, flags = 'iu') => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, flags);

function lexiconOf(language: Language): FactLexicon {
  const phrases = phrasesOf[language].facts;
  const known = phrases.kinds.flatMap(([kind, words]) =>
    words.map((word) => ({ kind, word, whole: new RegExp(`^${loose(word)}$`, 'iu') })),
  );
  // The longest first: an "official dispatch" is more than a "dispatch".
  const words = known.toSorted((one, other) => other.word.length - one.word.length);
  return {
    phrases,
    kinds: anyOf(words.map(({ word }) => word)),
    sign: anyOf(phrases.numberSigns),
    kindOf: (said) => words.find(({ whole }) => whole.test(said.trim()))?.kind ?? 'other',
  };
}

const lexicons = Object.fromEntries(languages.map((one) => [one, lexiconOf(one)])) as Readonly<
  Record<Language, FactLexicon>
>;

export const factLexicon = (language: Language): FactLexicon => lexicons[language];

/** "(attached to", at the beginning of a line: in the midst of a sentence it is said of something else. */
export const aboveAnnex = (language: Language) =>
  `(?:^|[\\n|])[\\s*_]{0,12}\\([\\s*_]{0,6}${anyOf(factLexicon(language).phrases.attachedTo)}(?![\\p{L}])`;
