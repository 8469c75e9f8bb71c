import { keep } from '../../domain/keep.ts';
import { type Language, languages } from '../../domain/language.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import type { From } from './parse/parts.ts';

/** A large organisation's people; then those are forgotten who have been silent longest. */
const kept = 20_000;

/** The language each person was last answered in, else that of their Discord: for the door's own few words. */
export interface Tongues {
  of(from: From): Language;
  words(from: From): Translator;
  learn(from: From, language: Language | undefined): void;
}

export function tongues(prefix: string): Tongues {
  const known = new Map<string, Language>();
  const keyOf = ({ guild, user }: From) => `${guild ?? ''} ${user}`;
  const of = (from: From) => known.get(keyOf(from)) ?? spokenIn(from.locale) ?? 'en';
  return {
    of,
    words: (from) => translator(of(from), prefix),
    learn(from, language) {
      if (language) keep(known, keyOf(from), language, kept);
    },
  };
}

const spokenIn = (locale: string | null): Language | undefined =>
  languages.find((language) => language === locale?.slice(0, 2).toLowerCase());
