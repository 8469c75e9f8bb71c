import { z } from 'zod';
import type { HandedFile } from '../domain/call.ts';
import type { Day, DayRange } from '../domain/day.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { DirectiveMeant } from '../domain/directive.ts';
import type { FieldKind } from '../domain/form.ts';
import type { Group } from '../domain/group.ts';
import type { TaskNumber } from '../domain/ids.ts';
import type { Member } from '../domain/member.ts';
import type { Action } from '../domain/permissions.ts';
import type { ChannelAddress, RoleAddress } from '../domain/place.ts';
import type { SentenceKey } from '../i18n/index.ts';

/** What a door must know of an option to ask for it well. */
export interface FieldMeta {
  readonly kind: FieldKind;
  readonly label: SentenceKey;
  readonly hint?: SentenceKey;
  /** The option that takes the rest of a typed line ("/tasks done 12 sent by post"). */
  readonly rest?: boolean;
  readonly multiline?: boolean;
  /** A text that mostly means a task: tasks are suggested while it is typed. */
  readonly suggests?: 'task';
  readonly maxLength?: number;
  readonly choices?: Readonly<Record<string, SentenceKey>>;
  /** What people say in the place of a choice, in any language, folded. */
  readonly spoken?: Readonly<Record<string, readonly string[]>>;
  /** Choices that are understood so, folded, but offered nowhere: the command says where they belong. */
  readonly unoffered?: Readonly<Record<string, readonly string[]>>;
  /** Saying this option needs this permission besides the command's: with it, the command changes something. */
  readonly may?: Action;
  /** Of a text: that it is the number of an item in a draft, "3.12". */
  readonly isItem?: boolean;
  /** Only buttons say it (the next page): not in help, forms or suggestions. */
  readonly hidden?: boolean;
  /** Rows pasted from a spreadsheet: kept to the letter, tabs and quotes too. */
  readonly pasted?: boolean;
  /** How a page's beginning is written: how many come before it, or the row before it. */
  readonly begins?: 'count' | 'row';
  /** Of a day: the one that a report is of ("as of 31 August"), which lies behind. */
  readonly asOf?: boolean;
  /** Of days: that they mostly lie behind; without a year, the last of their name. */
  readonly past?: boolean;
  /** Of a day: that "off" can be said instead, and means none. */
  readonly orOff?: boolean;
  /** Of a deadline: that it is to come again and again. */
  readonly recurs?: boolean;
  /** Of members: that they are mostly people of the group that leads the task said with them. */
  readonly ofTask?: boolean;
  /** Of a file: that it is to be a table, or a text to be read. */
  readonly accepts?: 'table' | 'document';
}

const metas = z.registry<FieldMeta>();

type Asked = { label: SentenceKey; hint?: SentenceKey; may?: Action };

/** A field holds what the words were resolved to (`chat/resolve/`): a group, not its name. */
function field<T>(meta: FieldMeta) {
  return z.custom<T>((value) => value !== undefined).register(metas, meta);
}

export const task = (asked: Asked = { label: 'fields.task', hint: 'fields.task.hint' }) =>
  field<TaskNumber>({ kind: 'task', ...asked });
export const group = (asked: Asked = { label: 'fields.group' }) => field<Group>({ kind: 'group', ...asked });
/** Several, separated by commas or semicolons. */
export const groups = (asked: Asked) => field<readonly Group[]>({ kind: 'groups', ...asked });
export const member = (asked: Asked = { label: 'fields.member' }) =>
  field<Member>({ kind: 'member', ...asked });
export const members = (asked: Asked & { ofTask?: boolean }) =>
  field<readonly Member[]>({ kind: 'members', ...asked });
/** A group or a member, whichever the words name. */
export const owner = (asked: Asked) => field<Owner>({ kind: 'owner', ...asked });
/** A directive, or a draft of one, by its number or words of its title. */
export const directive = (asked: Asked = { label: 'fields.directive', hint: 'fields.directive.hint' }) =>
  field<DirectiveMeant>({ kind: 'directive', ...asked });
/** One day: "25/7", "next Friday". */
export const day = (asked: Asked) => field<Day>({ kind: 'day', ...asked });
/** The same, or null for "off". */
export const dayOrOff = (asked: Asked) => field<Day | null>({ kind: 'day', orOff: true, ...asked });
/** A stretch of days: "this week", "July", "1/8-15/8"; `from` is null for "overdue". */
export const days = (asked: Asked) => field<DaysAsked>({ kind: 'days', ...asked });
/** The same of a report: "July" is the last one. */
export const pastDays = (asked: Asked) => field<DaysAsked>({ kind: 'days', past: true, ...asked });
/** The day that a report is of: "as of 31 August". */
export const asOfDay = (asked: Asked) => field<Day>({ kind: 'day', asOf: true, ...asked });
/** A deadline as documents word it: "before 31 August", "in July", "by the 25th of each month". */
export const deadline = (asked: Asked) => field<Deadline>({ kind: 'deadline', ...asked });
/** The same, coming again and again: whoever cannot be understood is told how to say how often. */
export const recurring = (asked: Asked) => field<Deadline>({ kind: 'deadline', recurs: true, ...asked });
export const channel = (asked: Asked) => field<ChannelAddress>({ kind: 'channel', ...asked });
/** A role of a chat platform; null for "none". */
export const role = (asked: Asked) => field<RoleAddress | null>({ kind: 'role', ...asked });
export const flag = (asked: Asked) => field<boolean>({ kind: 'flag', ...asked });

/** A file that the door hands in beside the words; `run` is given it unread. */
export const file = (asked: Asked & { accepts?: 'table' | 'document' }) =>
  field<HandedFile>({ kind: 'file', ...asked });

/** Rows copied from a spreadsheet or written as CSV; in a typed line, all behind the command is that. */
export const pasted = (asked: Asked & { max: number }) => {
  const { max, ...meta } = asked;
  return field<string>({ kind: 'text', maxLength: max, multiline: true, rest: true, pasted: true, ...meta });
};

/** What only forms and buttons of the command's own say. */
export const unsaid = (label: SentenceKey) =>
  field<string>({ kind: 'text', label, maxLength: 40, hidden: true }).optional();

export const text = (
  asked: Asked & { max: number; rest?: boolean; multiline?: boolean; suggests?: 'task' },
) => {
  const { max, ...meta } = asked;
  return field<string>({ kind: 'text', maxLength: max, ...meta });
};

/** Where the next page of a list begins. Tasks go by the row before, since they come and go meanwhile. */
export const page = (begins: 'count' | 'row' = 'count') =>
  field<string>({ kind: 'text', label: 'fields.page', maxLength: 40, hidden: true, begins }).optional();

/** An item of a draft, as people call it: "3.12". */
export const item = () =>
  field<string>({
    kind: 'text',
    label: 'directives.field.item',
    hint: 'directives.field.item.hint',
    maxLength: 20,
    isItem: true,
  });

export const choice = <const C extends string, const U extends string = never>(
  asked: Asked & {
    choices: Record<C, SentenceKey>;
    spoken?: Partial<Record<NoInfer<C>, readonly string[]>>;
    unoffered?: Record<U, readonly string[]>;
  },
) => {
  const { spoken, ...meta } = asked;
  return field<C | U>({
    kind: 'choice',
    ...meta,
    ...(spoken && { spoken: spoken as FieldMeta['spoken'] & {} }),
  });
};

/** Who may be waited for. */
export type Owner = { readonly group: Group } | { readonly member: Member };

export interface DaysAsked {
  /** Overdue: open and before today. */
  readonly overdue: boolean;
  readonly range: DayRange | null;
}

/** What is known of a field, optional or not. */
export function metaOf(schema: z.ZodType): FieldMeta {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const meta = metas.get(inner);
  if (!meta) throw new Error('an option was declared without one of the makers in chat/field.ts');
  return meta;
}

export const isRequired = (schema: z.ZodType) => !(schema instanceof z.ZodOptional);
