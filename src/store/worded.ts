import type { Day } from '../domain/day.ts';
import type { Language, Worded } from '../domain/language.ts';
import { NO_DAY } from './schema.ts';

/** Text as it is kept: one way to write each letter, so that equal texts are equal bytes. */
export function kept(text: string): string {
  return text.normalize('NFC');
}

/** The column beside a text that holds its translations, as JSON; null without any. */
export function translationsOf({ translations }: Worded): string | null {
  if (!translations) return null;
  const given = Object.entries(translations).filter((entry) => entry[1] !== undefined);
  return given.length
    ? JSON.stringify(Object.fromEntries(given.map(([in_, text]) => [in_, kept(text)])))
    : null;
}

/** A text and its translations from their two columns. */
export function worded(text: string, translations: string | null): Worded {
  if (translations === null) return { text };
  return { text, translations: JSON.parse(translations) as Partial<Record<Language, string>> };
}

/** Every wording of a text. */
export function wordingsOf(words: Worded): string[] {
  return [words.text, ...Object.values(words.translations ?? {})];
}

/** A day as the tables hold it. */
export function dayKept(day: Day | null): Day {
  return day ?? NO_DAY;
}

/** A day as the tables hold it, read back. */
export function dayRead(day: Day): Day | null {
  return day === NO_DAY ? null : day;
}
