import { ApplicationCommandOptionType as Type } from 'discord.js';
import { z } from 'zod';
import { attachments, type HandedIn, handedIn } from './files.ts';
import { plainText } from './habits.ts';
import { read } from './parts.ts';

const name = z.string().regex(/^[-_'\p{L}\p{N}]{1,32}$/u);
const option = z.object({
  name,
  type: z
    .number()
    .int()
    .transform((known): Type => known),
  value: z.union([z.string().max(6000), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});
const options = z.array(option).max(25).default([]);
const within = z.array(option.extend({ options })).max(25).default([]);
const schema = z.object({
  name,
  options: z
    .array(option.extend({ options: within }))
    .max(25)
    .default([]),
  resolved: z.object({ attachments }).optional(),
});
type Option = z.infer<typeof option>;

/** A command said by its name, with the options it was given. */
export interface Command {
  /** "/tasks done". */
  readonly line: string;
  /** By the options' own names, in the words of a typed line. */
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly HandedIn[];
}

export function readCommand(data: unknown): Command {
  const given = read(schema, data, 'command');
  const { path, said } = sayable(given);
  const files = said.flatMap(({ name, type, value }) =>
    type === Type.Attachment ? [{ option: name, id: String(value) }] : [],
  );
  return {
    line: `/${path.join(' ')}`,
    fields: fieldsIn(said),
    files: handedIn(files, given.resolved?.attachments ?? {}),
  };
}

/** Half a value, typed into an option whose values the committee holds. */
export interface Typing {
  readonly line: string;
  readonly option: string;
  readonly typed: string;
}

export function readTyping(data: unknown): Typing | undefined {
  const { path, said } = sayable(read(schema, data, 'half-typed command'));
  const half = said.find(({ focused }) => focused);
  if (!half) return undefined;
  const typed = String(half.value ?? '').slice(0, 1000);
  return { line: `/${path.join(' ')}`, option: half.name, typed };
}

/** The way down to the subcommand, and the options it was given. */
function sayable(given: z.infer<typeof schema>): { path: string[]; said: readonly Option[] } {
  const [first] = given.options;
  if (first?.type === Type.Subcommand) return { path: [given.name, first.name], said: first.options };
  const [second] = first?.options ?? [];
  if (first?.type === Type.SubcommandGroup && second)
    return { path: [given.name, first.name, second.name], said: second.options };
  return { path: [given.name], said: given.options };
}

function fieldsIn(said: readonly Option[]): Record<string, string> {
  const words = said.map((one) => [one.name, wordsOf(one)] as const);
  return Object.fromEntries(words.filter(([, value]) => value !== ''));
}

function wordsOf({ type, value = '' }: Option): string {
  switch (type) {
    case Type.Boolean:
      return value === true ? 'yes' : 'no';
    case Type.User:
      return `<@${value}>`;
    case Type.Channel:
      return `<#${value}>`;
    case Type.Role:
      return `<@&${value}>`;
    case Type.Attachment:
      return '';
    default:
      return plainText(String(value));
  }
}
