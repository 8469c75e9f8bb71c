import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { ms } from './ms.ts';
import type { Phrases } from './types.ts';
import { vi } from './vi.ts';

/** Every language a directive can be read in. A new one is a file beside these and a corpus to try it on. */
export const phrasesOf: Readonly<Record<Language, Phrases>> = { en, vi, ms };
