import { fold } from '../domain/fold.ts';
import { languages } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import { type Token, tokenize } from '../domain/tokens.ts';
import { mistake } from '../i18n/mistake.ts';
import { translator } from '../i18n/translator.ts';
import type { Command } from './command.ts';
import { isRequired, metaOf } from './field.ts';
import { type Recognise, recognises } from './recognise.ts';

type Said = Record<string, string>;

/**
 * Which words of a typed line belong to which option. `name:value` goes where it says, in English or the
 * asker's language; the rest fills the options in their order. Words that can only be a day, a number or a
 * choice go to the option of that kind ("/tasks list overdue home affairs"), so quotes are seldom needed.
 */
export function readOptions(command: Command, text: string, recognise: Recognise): Said {
  const said: Said = {};
  const loose: Token[] = [];
  const names = optionNames(command);
  for (const token of tokenize(text)) {
    const name = token.name && names.get(fold(token.name));
    if (name) said[name] = token.text;
    else if (token.name && loose.length === 0) throw unknownOption(command, token.name);
    else loose.push(token);
  }
  fill(command, text, loose, said, recognise);
  return said;
}

function fill(command: Command, text: string, words: Token[], said: Said, recognise: Recognise) {
  let left = words;
  while (left.length > 0) {
    const open = Object.keys(command.options).filter(
      (name) => !(name in said) && !optionOf(command, name).hidden,
    );
    const next = open[0];
    if (!next) throw mistake('errors.tooMuch', { command: nameOf(command), rest: raw(text, left) });
    const meta = optionOf(command, next);
    const taken = meta.kind === 'text' ? undefined : recognised(command, text, open, left, recognise);
    if (taken) {
      said[taken.name] = raw(text, taken.words);
      left = left.filter((word) => !taken.words.includes(word));
      continue;
    }
    const alone = open.slice(1).every((name) => !isRequired(command.options[name] as never));
    const whole = meta.rest || (alone && meta.kind !== 'task' && !left[0]?.quoted);
    const count = whole ? left.length : 1;
    said[next] = raw(text, left.slice(0, count));
    left = left.slice(count);
  }
}

const optionOf = (command: Command, name: string) => metaOf(command.options[name] as never);

/** The longest beginning of the words, or else end of them, that an open option knows as its own. */
function recognised(command: Command, text: string, open: string[], words: Token[], recognise: Recognise) {
  const longest = Math.min(words.length, 6);
  const lengths = Array.from({ length: longest }, (_, i) => longest - i);
  const pieces = [
    ...lengths.map((count) => words.slice(0, count)),
    ...lengths.filter((count) => count < words.length).map((count) => words.slice(-count)),
  ];
  for (const piece of pieces) {
    const name = open.find((one) => recognises(optionOf(command, one), raw(text, piece), recognise));
    if (name) return { name, words: piece };
  }
  return undefined;
}

/** The words as they stood in the line, blanks and line breaks kept; a lone quoted one without its quotes. */
function raw(text: string, words: readonly Token[]): string {
  const [first] = words;
  if (first?.quoted && !first.name && words.length === 1) return first.text;
  return text.slice(first?.start, words.at(-1)?.end);
}

/** Every name an option answers to: its own, and its label in each language ("han:" for "Hạn"). */
function optionNames(command: Command): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(command.options)) {
    for (const language of languages) {
      const label = fold(translator(language).say(metaOf(schema).label));
      if (!label.includes(' ') && !names.has(label)) names.set(label, name);
    }
  }
  for (const name of Object.keys(command.options)) names.set(fold(name), name);
  return names;
}

function unknownOption(command: Command, said: string) {
  const names = Object.keys(command.options);
  const instead = nearest(fold(said), names) ?? names[0];
  if (!instead) return mistake('errors.noOptions', { command: nameOf(command), said });
  return mistake('errors.unknownOption', { command: nameOf(command), said, instead: `${instead}:` });
}

export const nameOf = (command: Pick<Command, 'path'>) => `/${command.path.join(' ')}`;
