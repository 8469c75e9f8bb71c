import { type Language, languages } from '../language.ts';
import { phrasesOf } from './phrases/index.ts';

/** A language shows in its first pages; the rest of a long document is not looked at. */
const enough = 200_000;

const spoken = new Map(
  languages.flatMap((language) =>
    phrasesOf[language].structure.commonWords.map((word) => [word, language] as const),
  ),
);

const lettered = languages.flatMap((language) => {
  const { letters } = phrasesOf[language].structure;
  return letters ? [{ language, letters }] : [];
});

/** The language most of a text's small words and letters belong to; English where it has none. */
export function languageOf(text: string): Language {
  const counts: Record<Language, number> = { en: 0, vi: 0, ms: 0 };
  for (const [word] of text
    .slice(0, enough)
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const language = spoken.get(word) ?? lettered.find(({ letters }) => letters.test(word))?.language;
    if (language) counts[language] += 1;
  }
  return languages.reduce((best, language) => (counts[language] > counts[best] ? language : best));
}
