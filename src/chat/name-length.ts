import type { Token } from '../domain/tokens.ts';
import type { Command } from './command.ts';
import { isRequired } from './field.ts';
import { isShort, listed, longestDay, optionOf, raw } from './named-value.ts';
import { type Recognise, recognises } from './recognise.ts';

/**
 * Which words before a day end a name, where they could begin the day as well: those that most likely do, as few as can
 * be or as many ("vũ anh thư 20/8": is that Thursday?). Whom a committee knows tells which is meant.
 */
export type NameEnd = 'likely' | 'early' | 'late';

/** How a line is read where it may mean more than one thing. */
export interface NamesRead {
  readonly nameEnd?: NameEnd;
  /** Words of a group's name in front of a person's, where no quotes hold them together. */
  readonly groupWords?: number;
}

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
  recognise: Recognise & NamesRead,
): number {
  const [own = '', ...others] = open;
  const { kind } = optionOf(command, own);
  if (kind === 'group' && recognise.groupWords) return Math.min(recognise.groupWords, words.length);
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
    const next = () => dayAt(at + 1);
    if (day && !isOfName(recognise.nameEnd ?? 'likely', words.slice(0, at), day, next)) return at;
  }
  return first;
}

/** "Vũ Anh Thư 20/8", "ngô thanh mai 20/8": the last word of a whole name, although it could be a day. */
function isOfName(
  end: NameEnd,
  before: readonly Token[],
  day: readonly Token[],
  next: () => readonly Token[] | undefined,
) {
  if (end === 'late') return isShort(day.slice(0, 1)) && next() !== undefined;
  if (!isShort(day)) return false;
  if (day.length === 1 && /\d/.test(next()?.[0]?.text ?? '')) return true;
  const isCapital = [...before.slice(-2), ...day.slice(0, 1)].every(({ text }) => /^\p{Lu}/u.test(text));
  return end === 'likely' && before.length > 1 && isCapital;
}
