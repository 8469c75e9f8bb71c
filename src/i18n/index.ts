import type { ArgumentNames } from './sentence.ts';
import { deadlines } from './sentences/deadlines.ts';
import { demo } from './sentences/demo.ts';
import { docket } from './sentences/docket.ts';
import { errors } from './sentences/errors.ts';
import { fields } from './sentences/fields.ts';
import { groups } from './sentences/groups.ts';
import { reminders } from './sentences/reminders.ts';
import { reports } from './sentences/reports.ts';
import { room } from './sentences/room.ts';
import { tasks } from './sentences/tasks.ts';
import { terminal } from './sentences/terminal.ts';

/** Every sentence of Docket. Each file of `sentences/` is one area, with its languages side by side. */
export const catalogue = {
  ...demo,
  ...docket,
  ...deadlines,
  ...errors,
  ...fields,
  ...groups,
  ...reminders,
  ...reports,
  ...room,
  ...tasks,
  ...terminal,
};

export type Catalogue = typeof catalogue;
export type SentenceKey = keyof Catalogue;
export type SentenceValues<K extends SentenceKey> = [ArgumentNames<Catalogue[K]['en']>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentNames<Catalogue[K]['en']>, string | number>>];
