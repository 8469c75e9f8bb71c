import type { z } from 'zod';
import type { Action } from '../domain/permissions.ts';
import type { Reply } from '../domain/reply.ts';
import type { Source } from '../domain/source.ts';
import type { SentenceKey } from '../i18n/index.ts';
import type { Ask } from './ask.ts';
import { metaOf } from './field.ts';
import type { Visitor } from './visitor.ts';

export type Options = Readonly<Record<string, z.ZodType>>;

/** The values of a command's options, as `run` gets them. */
export type Given<O extends Options> = { [K in keyof O]: z.infer<O[K]> };

/**
 * Something people can say, declared once. From this come the typed line, buttons, forms, suggestions, help,
 * the README's table and, with the chat doors, what Slack and Discord are told.
 */
export interface Command<O extends Options = Options> {
  /** "/tasks done": a noun and a verb. */
  readonly path: readonly [string, string];
  /** What it does, in a few words. */
  readonly summary: SentenceKey;
  /** In the order in which a typed line fills them. */
  readonly options: O;
  /** Of these, saying none asks for them: what should be changed, in a form. */
  readonly oneOf?: readonly string[];
  /**
   * What the options that were said make of others: needed too, or not asked for in the form. Asked before anything
   * is looked up.
   */
  depends?(said: Readonly<Record<string, string>>): Partial<Record<keyof O & string, 'needed' | 'unasked'>>;
  /** Other words for the verb, in any language: not understood, but answered with this command. */
  readonly also?: readonly string[];
  /** Who may say it; checked once by dispatch and again by the use case, which knows the task. */
  readonly may: Action;
  run(ask: Ask, given: Given<O>): Promise<Reply>;
  /**
   * It can be said of a message ("Track as task"): what its options are then to begin with. The source is bounded;
   * `words` are all of the message's.
   */
  startsFrom?(source: Source, words: string): Readonly<Record<string, string>>;
  /** What the menu on a message calls it, where it can be said of one. */
  readonly onMessage?: SentenceKey;
  /** Also strangers may say it, and are answered so. Its options are texts, choices and flags. */
  readonly strangers?: ForStrangers<O>;
}

/** How a command answers callers whom no committee knows. */
export interface ForStrangers<O extends Options = Options> {
  /** The options that are asked for in a form; those that members need too are anyway. */
  readonly needs?: readonly string[];
  /** An answer for those who need not be asked for the options; null for all others. */
  instead?(visitor: Visitor): Promise<Reply | null>;
  /** What its form holds to begin with. */
  fills?(visitor: Visitor): Readonly<Record<string, string>>;
  run(visitor: Visitor, given: Given<O>): Promise<Reply>;
}

/** Declares a command; the types of `given` follow from the options. */
export function command<O extends Options>(
  declared: Command<O> & { readonly oneOf?: readonly (keyof O)[] },
): Command {
  return declared;
}

/** All that can be said; the first command of a noun is what the noun alone means. */
export type Menu = readonly Command[];

/** What saying a command with these options does: each must be allowed. */
export function actionsOf(command: Command, said: Readonly<Record<string, string>>): Action[] {
  const ofOptions = Object.entries(command.options).map(([name, schema]) =>
    name in said ? metaOf(schema).may : undefined,
  );
  return [command.may, ...ofOptions.filter((action) => action !== undefined)];
}
