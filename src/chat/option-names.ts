import { fold } from '../domain/fold.ts';
import { languages } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import { mistake } from '../i18n/mistake.ts';
import { translator } from '../i18n/translator.ts';
import type { Command } from './command.ts';
import { metaOf } from './field.ts';
import { optionOf } from './named-value.ts';
import type { Recognise } from './recognise.ts';

/** Every name an option answers to: its own, and its label in each language ("han:" for "Hạn"). */
export function optionNames(command: Command): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(command.options)) {
    for (const language of languages) {
      const label = fold(translator(language).say(metaOf(schema).label));
      if (!label.includes(' ') && !names.has(label)) names.set(label, name);
    }
  }
  for (const name of Object.keys(command.options)) names.set(fold(name), name);
  // A file is nothing that can be typed: in a note, "file:" is a word like others.
  const wordsOnly = Object.keys(command.options).some((name) => {
    const { rest, pasted } = optionOf(command, name);
    return rest && !pasted;
  });
  for (const [label, name] of names)
    if (wordsOnly && optionOf(command, name).kind === 'file') names.delete(label);
  return names;
}

/** That there is no option of that name, and the one that may be meant. */
export function unknownOption(command: Command, said: string, recognise: Recognise) {
  const name = nameOf(command, recognise);
  const names = Object.entries(command.options).flatMap(([one, schema]) =>
    metaOf(schema).hidden ? [] : [one],
  );
  const word = fold(said);
  const instead = holding(word, names) ?? nearest(word, names) ?? names[0];
  if (!instead) return mistake('errors.noOptions', { command: name, said });
  return mistake('errors.unknownOption', { command: name, said, instead: `${instead}:` });
}

/** "extension-levels" for "levels", which is more like some shorter name. */
const holding = (word: string, names: readonly string[]) =>
  names.find((name) => word.length > 2 && name.split('-').some((part) => part.startsWith(word)));

/** How a command is typed here. */
export const nameOf = ({ path }: Pick<Command, 'path'>, { prefix = '' }: Recognise) =>
  `/${prefix}${path.join(' ')}`;
