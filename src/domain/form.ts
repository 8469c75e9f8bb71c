import type { Language } from './language.ts';

/** What a field holds; every door has its own control for each kind. */
export type FieldKind =
  | 'task'
  | 'group'
  | 'groups'
  | 'member'
  | 'members'
  /** A group or a member. */
  | 'owner'
  | 'directive'
  | 'day'
  | 'days'
  | 'deadline'
  | 'text'
  | 'choice'
  | 'channel'
  /** Of a chat platform whose people have roles; elsewhere a text, which is answered with that. */
  | 'role'
  | 'flag'
  /** Handed in beside the call (`Call.files`); doors that take none leave the field out. */
  | 'file';

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly value?: string;
  /** What an id ("@…") or a number in the value is called, by that piece of it; for doors that show names. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly maxLength?: number;
  readonly multiline?: boolean;
  /** Of a file: that it is to be a table, or a text to be read. Left out for any file. */
  readonly accepts?: 'table' | 'document';
}

/** A command's missing options, asked for. Submitting says `line` again with the fields filled in. */
export interface Form {
  readonly title: string;
  /** What its words are in; doors add their own in the same. */
  readonly language?: Language;
  readonly line: string;
  readonly submit: string;
  readonly fields: readonly FormField[];
  /** What was wrong with the last submission; the fields hold what was typed. */
  readonly error?: string;
  /** The asker may not do it at all: nothing filled in differently would help. */
  readonly refused?: boolean;
}
