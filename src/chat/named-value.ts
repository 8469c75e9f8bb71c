import type { Token } from '../domain/tokens.ts';
import type { Command } from './command.ts';
import { type FieldMeta, isRequired, metaOf } from './field.ts';
import { type Recognise, recognises } from './recognise.ts';

/** Words that a day may have: "by the 15th of the last month of each quarter". */
export const longestDay = 12;

/**
 * How many of the words behind `name:value` are the value's too, where no quotes end it: all behind a text
 * that takes the rest ("title:Send the report lead:finance"), as many as make a day ("due:next Friday"), and
 * those after a comma ("to:an, lan").
 */
export function belonging(
  meta: FieldMeta,
  text: string,
  token: Token,
  behind: readonly Token[],
  recognise: Recognise,
): number {
  if (token.quoted) return 0;
  if (meta.kind === 'text') return meta.rest ? behind.length : 0;
  if (meta.kind === 'groups' || meta.kind === 'members') return listed([token, ...behind]);
  for (let count = Math.min(behind.length, longestDay); count > 0; count--) {
    const value = valueUpTo(text, token, behind[count - 1] as Token);
    if (recognises(meta, value, recognise)) return count;
  }
  return 0;
}

/** How many words go on after a comma: "remove:an, thu". */
export function listed(words: readonly Token[]): number {
  const last = words.findIndex(({ text }) => !/[,;]$/.test(text));
  return last < 0 ? words.length - 1 : last;
}

/** What stands behind the option's name, up to and with the last word. */
export const valueUpTo = (text: string, { start, name = '' }: Token, last: Token) =>
  text.slice(start + name.length + 1, last.end).trim();

/** Whether all that is required is named somewhere or stands in the line before. */
export function nothingElseNeeded(
  command: Command,
  tokens: readonly Token[],
  loose: readonly Token[],
  nameOfToken: (token: Token) => string | undefined,
): boolean {
  const named = new Set(tokens.map(nameOfToken));
  const unsaid = Object.entries(command.options).filter(
    ([name, schema]) => isRequired(schema) && !named.has(name),
  );
  return unsaid.length <= loose.length;
}

/**
 * How many words there are before one that an option not said yet knows as its own: "group:home affairs overdue". A
 * short word may be a day, but ends nobody's name: "to:vũ anh thư".
 */
export function upToAnother(
  command: Command,
  own: FieldMeta,
  unsaid: readonly string[],
  text: string,
  behind: readonly Token[],
  recognise: Recognise,
): number {
  const isPerson = own.kind === 'member' || own.kind === 'members';
  const end = behind.findIndex((word, at) =>
    [1, 2, 3, 4].some((count) => {
      const words = behind.slice(at, at + count);
      if (isPerson && isShort(words)) return false;
      const piece = raw(text, words);
      return word.quoted || unsaid.some((name) => recognises(optionOf(command, name), piece, recognise));
    }),
  );
  return end < 0 ? behind.length : end;
}

/** "Thư" and "Mai" are people where one has to be named, though "thu", "thu 1/8" and "mai" are days as well. */
export const isShort = (piece: readonly Token[]) =>
  /^\p{L}{1,3}(,? \d.*[\p{L}/.-].*)?$/u.test(piece.map(({ text }) => text).join(' ')) &&
  !(piece.length > 1 && inFrontOfDays.has(piece[0]?.text ?? ''));

/** With these marks, for "Tú" and "Tư" are people. */
const inFrontOfDays: ReadonlySet<string> = new Set(['từ', 'đến', 'tới', 'vào', 'by', 'on']);

/**
 * The words as they stood in the line, blanks and line breaks kept; a lone quoted one without its quotes. What
 * was said by name between them is left out.
 */
export function raw(text: string, words: readonly Token[]): string {
  const [first] = words;
  if (first?.quoted && !first.name && words.length === 1) return first.text;
  return words.reduce((whole, word, at) => {
    const between = at === 0 ? '' : text.slice(words[at - 1]?.end, word.start);
    return whole + (between.trim() ? ' ' : between) + text.slice(word.start, word.end);
  }, '');
}

/** What is known of an option. */
export const optionOf = (command: Command, name: string) => metaOf(command.options[name] as never);
