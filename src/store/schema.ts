import type { Day } from '../domain/day.ts';
import type { DirectiveTables } from './schema/directives.ts';
import type { DoorTables } from './schema/doors.ts';
import type { FigureTables } from './schema/figures.ts';
import type { OutboxTables } from './schema/outbox.ts';
import type { PeopleTables } from './schema/people.ts';
import type { TaskTables } from './schema/tasks.ts';

/**
 * The tables, as both engines hold them. Days are ISO text, instants integer milliseconds (bigint on
 * PostgreSQL, read back as numbers), yes/no is 1/0, JSON is text. The migrations are what made them so.
 */
export interface Schema
  extends PeopleTables,
    DirectiveTables,
    TaskTables,
    OutboxTables,
    DoorTables,
    FigureTables {}

/** Sorts after every real day. */
export const NO_DAY: Day = '9999-12-31';
