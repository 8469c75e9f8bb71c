import type { FieldKind } from '../../../domain/form.ts';

/**
 * What Discord shows, in English and in the one other language that its clients and Docket share. Malay is not
 * among theirs: nobody would ever see it there, and who reads Malay is answered in Malay all the same.
 */
export interface Words {
  readonly en: string;
  readonly vi: string;
}

/** All that can be said, as the roof derives it from the declarations. */
export interface DiscordMenu {
  /** What stands before our nouns in this installation: "x" for "/xtasks". */
  readonly prefix: string;
  readonly nouns: readonly MenuNoun[];
  /** What can be said of a message, from its own menu. */
  readonly onMessages: readonly MenuEntry[];
}

export interface MenuNoun {
  /** "tasks". */
  readonly name: string;
  readonly about: Words;
  readonly verbs: readonly MenuVerb[];
}

export interface MenuVerb {
  /** "done". */
  readonly name: string;
  readonly about: Words;
  /** In the order in which they are declared. */
  readonly options: readonly MenuOption[];
}

export interface MenuOption {
  /** What it is called in `Call.fields` too. */
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words;
  readonly kind: FieldKind;
  /** The command does not go without it. */
  readonly needed: boolean;
  /** A text that mostly means a thing of this kind. */
  readonly suggests?: FieldKind;
  /** In letters. */
  readonly maxLength?: number;
  readonly choices?: readonly MenuChoice[];
}

interface MenuChoice {
  readonly value: string;
  readonly label: Words;
}

interface MenuEntry {
  /** At most 32 letters. */
  readonly name: Words;
  /** The line that is said of the message: "/tasks add". */
  readonly line: string;
}
