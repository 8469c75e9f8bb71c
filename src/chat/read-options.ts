import { fold } from '../domain/fold.ts';
import { type Token, tokenize } from '../domain/tokens.ts';
import { mistake } from '../i18n/mistake.ts';
import type { Command } from './command.ts';
import { type FieldMeta, isRequired } from './field.ts';
import { type NamesRead, nameLength } from './name-length.ts';
import { isShort, longestDay, optionOf, raw, valueUpTo } from './named-value.ts';
import { nameOf, optionNames, unknownOption } from './option-names.ts';
import { type Recognise, recognises } from './recognise.ts';
import { valueLength } from './value-length.ts';

type Said = Record<string, string>;
type Reading = Recognise & NamesRead;

/**
 * Which words of a typed line belong to which option. `name:value` goes where it says, in English or the
 * asker's language; the rest fills the options in their order. Words that can only be a day, a number or a
 * choice go to the option of that kind ("/tasks list overdue home affairs"), so quotes are seldom needed.
 */
export function readOptions(command: Command, text: string, recognise: Reading): Said {
  const said: Said = {};
  const loose: Token[] = [];
  const names = optionNames(command);
  const nameOfToken = ({ name }: Token) => (name ? names.get(fold(name)) : undefined);
  const table = tableIn(command, text, names);
  if (table) return table;
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const name = nameOfToken(token);
    if (name) {
      const more = valueLength(command, text, { tokens, at, loose, said, nameOfToken, recognise });
      said[name] = more > 0 ? valueUpTo(text, token, tokens[at + more] as Token) : token.text;
      at += more;
    } else if (token.name && loose.length === 0) throw unknownOption(command, token.name, recognise);
    else loose.push(token);
  }
  fill(command, text, loose, said, recognise);
  return said;
}

/** Pasted rows are taken as they stand: their quotes and colons are their own. */
function tableIn(command: Command, text: string, names: Map<string, string>): Said | undefined {
  const name = Object.keys(command.options).find((one) => optionOf(command, one).pasted);
  if (!name || !text.trim()) return undefined;
  const [, said = '', rest = ''] = /^\s*([\p{L}_-]{2,30}):([\s\S]*)$/u.exec(text) ?? [];
  const named = names.get(fold(said));
  if (named === name) return { [name]: rest };
  // A line of other options only, as buttons say them.
  return named && !text.includes('\n') ? undefined : { [name]: text };
}

function fill(command: Command, text: string, words: Token[], said: Said, recognise: Reading) {
  let left = words;
  while (left.length > 0) {
    const open = Object.keys(command.options).filter(
      (name) => !(name in said) && !optionOf(command, name).hidden,
    );
    const flag = flagNamed(command, open, left.at(-1));
    if (flag) {
      said[flag] = 'yes';
      left = left.slice(0, -1);
      continue;
    }
    const next = open[0];
    if (!next)
      throw mistake('errors.takesNothing', { command: nameOf(command, recognise), rest: raw(text, left) });
    const meta = optionOf(command, next);
    const taken =
      meta.kind === 'text'
        ? choiceAlone(command, text, open, left, recognise)
        : recognised(command, text, open, left, recognise);
    if (taken) {
      said[taken.name] = raw(text, taken.words);
      const before = left.slice(0, left.indexOf(taken.words[0] as Token));
      const isDay = optionOf(command, taken.name).kind === 'day';
      const from = isDay ? before.slice(1 + before.findLastIndex(({ text }) => !fromWords.has(text))) : [];
      left = left.filter((word) => !taken.words.includes(word) && !from.includes(word));
      continue;
    }
    const alone = open.slice(1).every((name) => !isRequired(command.options[name] as never));
    // "…" before something that is needed too ends the text: /tasks add "Send the report" finance.
    const whole = meta.rest
      ? alone || !left[0]?.quoted
      : alone && meta.kind !== 'task' && !meta.isItem && !left[0]?.quoted;
    const count = whole ? left.length : isName(meta) ? nameLength(command, text, open, left, recognise) : 1;
    said[next] = raw(text, left.slice(0, count));
    left = left.slice(count);
  }
}

/** "… lan từ 1/8", "… lan from 1/8": of no name in front of a day. */
const fromWords: ReadonlySet<string> = new Set(['từ', 'kể', 'from', 'mulai', 'dari', 'bermula']);

/** The flag that a line's last word names ("/reports committee csv"), where nothing that is typed could be a text. */
function flagNamed(command: Command, open: readonly string[], word: Token | undefined): string | undefined {
  if (!word || word.quoted || open.some((name) => optionOf(command, name).kind === 'text')) return undefined;
  const named = optionNames(command).get(fold(word.text));
  return open.find((name) => name === named && optionOf(command, name).kind === 'flag');
}

const isName = ({ kind }: FieldMeta) => kind === 'member' || kind === 'members' || kind === 'group';

/** All that is left, where it is one word of a choice ("/tasks edit 12 urgent") and the text can be left out. */
function choiceAlone(command: Command, text: string, open: string[], words: Token[], recognise: Recognise) {
  const [first = ''] = open;
  if (words.some(({ quoted }) => quoted) || isRequired(command.options[first] as never)) return undefined;
  const name = open.find((one) => recognises(optionOf(command, one), raw(text, words), recognise));
  return name ? { name, words } : undefined;
}

/** The longest beginning of the words, or else end of them, that an open option knows as its own. */
function recognised(command: Command, text: string, open: string[], words: Token[], recognise: Recognise) {
  const longest = Math.min(words.length, longestDay);
  const lengths = Array.from({ length: longest }, (_, i) => longest - i);
  // A text that is still to come ends the line, and what its end says is its own: "… by 5 August".
  const isText = open.some(
    (name) => optionOf(command, name).rest && isRequired(command.options[name] as never),
  );
  // "thu" may be somebody, and a Thursday: where people are named first, a day has a number.
  const [next = ''] = open;
  if (isText && optionOf(command, next).kind === 'members' && !/\d/.test(words[0]?.text ?? ''))
    return undefined;
  const ends = isText ? [] : lengths.filter((count) => count < words.length);
  const isNamed = open.some(
    (name) => optionOf(command, name).kind === 'member' && isRequired(command.options[name] as never),
  );
  const pieces = [
    ...lengths.map((count) => words.slice(0, count)),
    ...ends.map((count) => words.slice(-count)),
  ].filter(
    (piece) => !(isNamed && isShort(piece)) && !isNumberAndDays(command, next, text, piece, recognise),
  );
  for (const piece of pieces) {
    const name = open.find((one) => recognises(optionOf(command, one), raw(text, piece), recognise));
    if (name) return { name, words: piece };
  }
  return undefined;
}

/** "12 until 15 September", where a task is to be said first: its number, and a deadline. "12 August" is a day. */
function isNumberAndDays(command: Command, next: string, text: string, piece: Token[], recognise: Recognise) {
  const [first, ...others] = piece;
  if (optionOf(command, next).kind !== 'task' || others.length === 0) return false;
  const day = { kind: 'day', label: 'fields.deadline' } as const;
  return /^\d+$/.test(first?.text ?? '') && !recognises(day, raw(text, piece), recognise);
}
