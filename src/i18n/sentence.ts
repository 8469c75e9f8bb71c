import type { Language } from '../domain/language.ts';

/**
 * One sentence in every language, in ICU MessageFormat. A language left out does not compile.
 *
 * Write every branch of a plural or select with a blank or a # in it ("{# tasks}", "{one task}"): the
 * types below take a lone word in braces for an argument, and a test holds that they are right.
 */
export type Sentence = Readonly<Record<Language, string>>;

/** Keeps the English text as a literal type: the arguments of a sentence are read from it. */
export function sentences<const S extends Record<string, Sentence>>(all: S): S {
  return all;
}

type Letter =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's'
  | 't'
  | 'u'
  | 'v'
  | 'w'
  | 'x'
  | 'y'
  | 'z';
type IsName<S extends string> = S extends ''
  ? false
  : S extends `${Letter}${string}`
    ? S extends `${string}${' ' | '#' | "'" | '.' | ','}${string}`
      ? false
      : true
    : false;

/** Argument names of an ICU text: what stands between "{" and "}" or ",". */
export type ArgumentNames<S extends string> = S extends `${string}{${infer Rest}`
  ? NameAtStart<Rest> | ArgumentNames<Rest>
  : never;
type NameAtStart<S extends string> = S extends `${infer Head}}${string}`
  ? Head extends `${infer Name},${string}`
    ? IsName<Name> extends true
      ? Name
      : never
    : IsName<Head> extends true
      ? Head
      : never
  : never;
