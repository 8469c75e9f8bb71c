import type { Day, Instant } from '../day.ts';
import type { RecordedField } from './task-record.ts';

/** Where and when a head was printed. */
export interface Printed {
  readonly place: string;
  readonly at: Instant;
}

/** The first link of a chain that does not hold. `number` is the entry's. */
export type ChainFault =
  /** What stands there is no entry at all: a line of an export that cannot be read. */
  | { readonly what: 'unreadable'; readonly number: number }
  /** It is gone, though a later one is there. */
  | { readonly what: 'missing'; readonly number: number }
  /** The end is gone: it was the last of so many, or was printed once. */
  | {
      readonly what: 'cut';
      readonly number: number;
      readonly numbered: number;
      readonly printed: Printed | null;
    }
  /** It was put in: the next one follows the one before it, or it has a number that was never given out. */
  | { readonly what: 'inserted'; readonly number: number }
  /** In its place stands another one. */
  | { readonly what: 'moved'; readonly number: number; readonly holds: number }
  /** Its text or its salt is not what was chained. */
  | { readonly what: 'edited'; readonly number: number }
  /** Its hash was changed; its text still fits. */
  | { readonly what: 'hash'; readonly number: number }
  /** It follows neither the one before it nor leads to the next. */
  | { readonly what: 'torn'; readonly number: number }
  /** A column is not as its text, and the text is as it was chained. */
  | { readonly what: 'column'; readonly number: number; readonly column: string }
  /** Its committee is not there. */
  | { readonly what: 'orphaned'; readonly number: number }
  /**
   * The links hold, but lead to another hash than was printed: all since the last head that agrees was written
   * anew.
   */
  | {
      readonly what: 'rewritten';
      readonly number: number;
      readonly agrees: number;
      readonly printed: Printed | null;
    };

/** Something that is not as its history tells it. `task` is the number people say. */
export type TaskFault =
  | {
      readonly what: 'field';
      readonly task: number;
      readonly field: RecordedField | 'closedAt' | 'createdAt';
    }
  /** A deadline that it had: another one, none, or one too many. */
  | { readonly what: 'deadline'; readonly task: number; readonly version: number }
  /** One of its files: other bytes, another name, none, or one too many. */
  | { readonly what: 'file'; readonly task: number; readonly file: number }
  /** What reports count of it. */
  | { readonly what: 'figures'; readonly task: number }
  /** A request for more time: other words or decisions, none, or one too many. The day is the one it was asked on. */
  | { readonly what: 'extension'; readonly task: number; readonly askedOn: Day }
  /** What is kept of it cannot be read. */
  | { readonly what: 'garbled'; readonly task: number }
  /** Its history does not tell of it. */
  | { readonly what: 'untold'; readonly task: number }
  /** Its number was given out, but there is no such task. */
  | { readonly what: 'unnumbered'; readonly task: number }
  /** An entry of the history tells of a task, a person or a group that is not there. */
  | { readonly what: 'gone'; readonly number: number; readonly subject: StandingSubject };

/** Whose entries must have somebody or something to tell of. */
export type StandingSubject = 'task' | 'member' | 'group';

/** What a person's history tells. */
export type PersonField = 'handle' | 'name' | 'office' | 'cleared' | 'left' | 'absences';

/** Somebody, a group or a rule that is not as the history tells. */
export type StandingFault =
  | { readonly what: 'person'; readonly person: string; readonly field: PersonField }
  /** The history does not tell that they were let in. */
  | { readonly what: 'stranger'; readonly person: string }
  /** Who sits in the group, sat or will sit there. */
  | { readonly what: 'seats'; readonly group: string }
  /** What it is a part of. */
  | { readonly what: 'parent'; readonly group: string }
  /** The history does not tell that it was made. */
  | { readonly what: 'newGroup'; readonly group: string }
  /** What is kept of them, of a group or of the committee cannot be read. */
  | { readonly what: 'garbled'; readonly name: string }
  /** A setting of the committee's. */
  | { readonly what: 'rule'; readonly rule: Rule };

/** The settings that a history tells. */
export const rules = [
  'name',
  'language',
  'timeZone',
  'beforeIncludesDay',
  'reminderTime',
  'secretariatGroupId',
  'matchEmail',
  'governance',
  'reminding',
] as const;
export type Rule = (typeof rules)[number];
