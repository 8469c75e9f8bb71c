import type { Call } from '../../domain/call.ts';
import type { Language } from '../../domain/language.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { Deed } from '../deed.ts';
import { stepsOf } from '../plan/steps.ts';
import { directoryOf } from './directory.ts';
import type { Kind, Plan, Problem, Reading } from './kind.ts';
import { languageOf, linesOf } from './mapping.ts';
import type { Kept } from './table.ts';

/** Where a table is read: the asker's language and the channel of the call. */
export interface At {
  readonly language: Language;
  readonly place: Omit<ChannelAddress, 'channel'> | null;
  readonly channelAt: Call['channelAt'] | null;
  /** What the noun of its command is: the way to go on after a fault. */
  readonly path: readonly [string, string];
}

/** What bringing in would do now; nothing is changed. */
export async function dryRun(deed: Deed, kind: Kind, table: Kept, at: At): Promise<Plan> {
  return planOf(kind, await readingOf(deed, kind, table, at));
}

/** What a table comes to, in the order of its rows where that says nothing else. */
export async function planOf(kind: Kind, reading: Reading): Promise<Plan> {
  const plan = await kind.read(reading);
  const inRows = (some: readonly Problem[]) => some.toSorted((a, b) => a.row - b.row);
  return { ...plan, problems: inRows(plan.problems), differing: inRows(plan.differing) };
}

/** What a table is read with, outside of a transaction. */
export async function readingOf(deed: Deed, kind: Kind, kept: Kept, at: At): Promise<Reading> {
  return {
    rooms: deed.store,
    deed,
    directory: await directoryOf(deed.store, deed.viewer),
    language: languageOf(kind.columns, kept.rows, kept.mapping) ?? at.language,
    place: at.place,
    channelAt: at.channelAt,
    asked: new Map(),
    steps: await stepsOf(deed.store, deed.committee),
    table: linesOf(kept.rows, kept.mapping),
  };
}
