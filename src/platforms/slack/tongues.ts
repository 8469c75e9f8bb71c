import type { Language } from '../../domain/language.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import type { From } from './parse/parts.ts';

/** A large organisation's people; then it begins anew. */
const kept = 20_000;

/** The language each person was last answered in: for the door's own few words. */
export interface Tongues {
  of(from: From): Language;
  words(from: From): Translator;
  learn(from: From, language: Language | undefined): void;
}

export function tongues(prefix: string): Tongues {
  const known = new Map<string, Language>();
  const of = ({ workspace, user }: From) => known.get(`${workspace} ${user}`) ?? 'en';
  return {
    of,
    words: (from) => translator(of(from), prefix),
    learn({ workspace, user }, language) {
      if (!language) return;
      if (known.size >= kept) known.clear();
      known.set(`${workspace} ${user}`, language);
    },
  };
}
