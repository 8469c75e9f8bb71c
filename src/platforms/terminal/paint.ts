import type { Tone } from '../../domain/card.ts';

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
type Colour = keyof typeof codes;

/** Puts a colour round a text, or nothing, where the terminal shows none. */
export type Paint = (colour: Colour | 'plain', text: string) => string;

export function painter(colours: boolean): Paint {
  return (colour, text) =>
    colours && colour !== 'plain' && text !== '' ? `\u001B[${codes[colour]}m${text}\u001B[0m` : text;
}

/** A sign before a title, so that no tone is told by colour alone. */
export const signs: Record<Tone, string> = { plain: '', blue: 'i ', yellow: '! ', red: '!! ', green: '✓ ' };

/**
 * Text from people without what a terminal would obey: escape sequences could recolour, erase or rename the
 * window, direction marks could show another text than the one that is there.
 */
export function harmless(text: string): string {
  return text.normalize('NFC').replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, '');
}
