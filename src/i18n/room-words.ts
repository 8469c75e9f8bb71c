import type { Language } from '../domain/language.ts';
import { room } from './sentences/room.ts';
import { handingIn } from './sentences/source-page.ts';

/** The web page's words in one language, by key without "room."; "{name}" stands for a value. */
export function roomWords(language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...room, ...handingIn }).map(([key, sentence]) => [
      key.slice('room.'.length),
      sentence[language],
    ]),
  );
}
