import type { Token } from '../domain/tokens.ts';
import type { Command } from './command.ts';
import { isRequired } from './field.ts';
import { listed, longestDay, optionOf, raw } from './named-value.ts';
import { type Recognise, recognises } from './recognise.ts';

/** Words that a list of names may have in front of a day, where no quotes hold them together. */
const longestNames = 12;

/**
 * How many words a name without quotes has, where a day has to follow it: all in front of the day ("Đỗ Hoài An 20/8 …").
 * One, or as far as commas reach, where none follows.
 */
export function nameLength(
  command: Command,
  text: string,
  open: readonly string[],
  words: readonly Token[],
  recognise: Recognise,
): number {
  const [own = '', ...others] = open;
  const { kind } = optionOf(command, own);
  const days = others
    .filter((name) => isRequired(command.options[name] as never))
    .map((name) => optionOf(command, name))
    .filter((meta) => meta.kind === 'day' || meta.kind === 'deadline');
  const isDay = (piece: readonly Token[]) =>
    days.some((meta) => recognises(meta, raw(text, piece), recognise));
  const dayAt = (at: number) => {
    const longest = Math.min(longestDay, words.length - at);
    return Array.from({ length: longest }, (_, i) => words.slice(at, at + longest - i)).find(isDay);
  };
  const first = kind === 'members' ? 1 + listed(words) : 1;
  for (let at = first; at < Math.min(words.length, longestNames) && !words[at]?.quoted; at++) {
    const day = dayAt(at);
    if (day && !isOfName(words.slice(0, at), day, () => dayAt(at + 1))) return at;
  }
  return first;
}

/** "Vũ Anh Thư 20/8", "ngô thanh mai 20/8": the last word of a whole name, although it could be a day. */
function isOfName(before: readonly Token[], day: readonly Token[], next: () => readonly Token[] | undefined) {
  if (!isShort(day)) return false;
  const isCapital = [...before.slice(-2), ...day.slice(0, 1)].every(({ text }) => /^\p{Lu}/u.test(text));
  return (before.length > 1 && isCapital) || (day.length === 1 && /\d/.test(next()?.[0]?.text ?? ''));
}

/** "Thư" and "Mai" are people where one has to be named, though "thu", "thu 1/8" and "mai" are days as well. */
export const isShort = (piece: readonly Token[]) =>
  /^\p{L}{1,3}(,? \d.*[\p{L}/.-].*)?$/u.test(piece.map(({ text }) => text).join(' '));
