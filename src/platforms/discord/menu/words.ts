import { Locale, type LocalizationMap } from 'discord.js';
import type { Words } from './types.ts';

const longest = { description: 100, name: 32 };

/** One line, as Discord would keep it: it trims, and compares letter by letter. */
const tidy = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** A description: never empty, never longer than Discord takes. */
export function described(words: Words) {
  const { en, vi } = { en: shortened(words.en), vi: shortened(words.vi) };
  return { description: en, ...(vi !== en && { description_localizations: inVietnamese(vi) }) };
}

/** Whether a description says all of it, in both languages. */
export const fits = ({ en, vi }: Words) => Math.max(tidy(en).length, tidy(vi).length) <= longest.description;

/** A name of ours, with what it is called in Vietnamese where that is another. */
export function named(name: string, vietnamese: string | undefined) {
  const isOther = vietnamese !== undefined && vietnamese !== name;
  return { name, ...(isOther && { name_localizations: inVietnamese(vietnamese) }) };
}

/** What is shown of a choice or an entry, which may hold blanks and capitals. */
export function shown(words: Words, most = longest.description) {
  return named(shortened(words.en, most), shortened(words.vi, most));
}

/** A label as the name of an option: "Cơ quan chủ trì" is "cơ-quan-chủ-trì". Undefined where nothing is left of it. */
export function asName(label: string): string | undefined {
  const name = tidy(label)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return name === '' || name.length > longest.name ? undefined : name;
}

function shortened(text: string, most = longest.description): string {
  const line = tidy(text);
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

const inVietnamese = (text: string): LocalizationMap => ({ [Locale.Vietnamese]: text });
