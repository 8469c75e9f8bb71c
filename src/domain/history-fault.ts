import type { Instant } from './day.ts';
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
  /** The links hold, but lead to another hash than was printed: all since the last head that agrees was written anew. */
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
  /** A file of its: other bytes, another name, none, or one too many. */
  | { readonly what: 'file'; readonly task: number; readonly file: number }
  /** What reports count of it. */
  | { readonly what: 'figures'; readonly task: number }
  /** Its history does not tell of it. */
  | { readonly what: 'untold'; readonly task: number }
  /** An entry of the history tells of a task that is not there. */
  | { readonly what: 'gone'; readonly number: number };
