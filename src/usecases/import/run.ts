import type { Call } from '../../domain/call.ts';
import type { Language } from '../../domain/language.ts';
import { buttonLine } from '../../domain/line.ts';
import { PartlyDone } from '../../domain/partly-done.ts';
import { may } from '../../domain/permissions.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import { UserError } from '../../domain/user-error.ts';
import { mistake, mistakeWith } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import { authorOf } from '../change-task.ts';
import type { Deed } from '../deed.ts';
import { directoryOf } from './directory.ts';
import type { Kind, Line, Plan, Reading } from './kind.ts';
import { languageOf, linesOf } from './mapping.ts';
import { type Kept, keptTable } from './table.ts';

/** So many rows come in all or none; a longer table in stretches, each of them all or none. */
const wholeTable = 500;
const stretch = 250;

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
  const reading = await readingOf(deed.store, deed, kind, table, at);
  return kind.read(reading, reading.table);
}

/** What came of it, all stretches together, also those before a fault. */
export interface Brought {
  readonly added: number;
  /** Of what was there already: how many rows said something that was empty. */
  readonly completed: number;
  readonly plan: Plan;
}

/**
 * Brings in all that is new in a table. Each stretch is read again in its own transaction, under the
 * committee's lock: what two people bring in at once, or what came in before a fault, is found there and not
 * made twice. Said again after a fault, it goes on where it stopped.
 *
 * @throws PartlyDone when a later stretch met a fault: those before it stay
 */
export async function bringIn(deed: Deed, kind: Kind, id: string, at: At): Promise<Brought> {
  if (!may(deed.viewer, kind.may)) throw notAllowed(kind.may);
  const table = await keptTable(deed.store, deed.viewer, kind.kind, id);
  if (table.finished) throw mistake('imports.error.finished', { count: table.added });
  const reading = await readingOf(deed.store, deed, kind, table, at);
  const plan = await kind.read(reading, reading.table);
  const byRow = new Map(reading.table.map((line) => [line.row, line]));
  const inOrder = [...plan.fresh, ...plan.completing].flatMap(({ row }) => byRow.get(row) ?? []);
  const length = inOrder.length <= wholeTable ? wholeTable : stretch;
  let { added } = table;
  let completed = 0;
  for (let from = 0; from < inOrder.length; from += length) {
    try {
      const some = await bringSome(reading, kind, id, inOrder.slice(from, from + length));
      added = some.added;
      completed += some.completed;
    } catch (fault) {
      const done = added + completed;
      if (done === 0 || fault instanceof UserError) throw fault;
      throw partly(deed, at, { id, added: done, left: inOrder.length - from }, fault);
    }
  }
  await finish(deed, kind, table, { id, added, completed });
  return { added, completed, plan };
}

function partly(deed: Deed, at: At, done: { id: string; added: number; left: number }, fault: unknown) {
  const { id, added, left } = done;
  const line = buttonLine(deed.committee, at.path, { upload: id, step: 'go' });
  const way = { label: (t: { say(key: string): string }) => t.say('buttons.goOn'), line };
  return new PartlyDone(mistakeWith([way], 'imports.error.stopped', { added, left }), fault);
}

function bringSome(
  reading: Reading,
  kind: Kind,
  id: string,
  lines: readonly Line[],
): Promise<Pick<Brought, 'added' | 'completed'>> {
  const { deed } = reading;
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const upload = await rooms.uploads.find(deed.viewer, id);
    if (!upload) throw mistake('imports.error.gone');
    const directory = await directoryOf(rooms, deed.viewer);
    const { fresh, completing } = await kind.read({ ...reading, rooms, directory }, lines);
    for (const { bring } of [...fresh, ...completing]) await bring();
    const added = await rooms.uploads.count(deed.viewer, id, fresh.length);
    return { added, completed: completing.length };
  });
}

function finish(
  deed: Deed,
  kind: Kind,
  table: Kept,
  { id, added, completed }: { id: string; added: number; completed: number },
) {
  return deed.store.transaction(async (rooms) => {
    // Before the table's own row, as each stretch does: two at once would wait for each other.
    await rooms.committees.hold(deed.viewer);
    if (!(await rooms.uploads.finish(deed.viewer, id))) return;
    await rooms.history.append({
      ...authorOf(deed),
      action: 'imported',
      subject: 'committee',
      subjectId: deed.committee.id,
      after: { kind: kind.kind, file: table.name, added, ...(completed > 0 && { completed }) },
    });
  });
}

async function readingOf(rooms: Rooms, deed: Deed, kind: Kind, kept: Kept, at: At): Promise<Reading> {
  return {
    rooms,
    deed,
    directory: await directoryOf(rooms, deed.viewer),
    language: languageOf(kind.columns, kept.rows, kept.mapping) ?? at.language,
    place: at.place,
    channelAt: at.channelAt,
    asked: new Map(),
    table: linesOf(kept.rows, kept.mapping),
  };
}
