import { type Language, languages } from '../../language.ts';

/** Something made once for each language a directive can be read in. */
export const perLanguage = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Readonly<
    Record<Language, T>
  >;
