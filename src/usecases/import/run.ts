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
  readonly place: ChannelAddress | null;
  /** What the noun of its command is: the way to go on after a fault. */
  readonly path: readonly [string, string];
}

/** What bringing in would do now; nothing is changed. */
export async function dryRun<T>(deed: Deed, kind: Kind<T>, table: Kept, at: At): Promise<Plan<T>> {
  const reading = await readingOf(deed.store, deed, kind, table, at);
  return kind.read(reading, linesOf(table.rows, table.mapping));
}

/** What came of it, all stretches together, also those before a fault. */
export interface Brought {
  readonly added: number;
  readonly plan: Omit<Plan<unknown>, 'fresh'>;
}

/**
 * Brings in all that is new in a table. Each stretch is read again in its own transaction, under the
 * committee's lock: what two people bring in at once, or what came in before a fault, is found there and not
 * made twice. Said again after a fault, it goes on where it stopped.
 *
 * @throws PartlyDone when a later stretch met a fault: those before it stay
 */
export async function bringIn<T>(deed: Deed, kind: Kind<T>, id: string, at: At): Promise<Brought> {
  if (!may(deed.viewer, kind.may)) throw notAllowed(kind.may);
  const table = await keptTable(deed.store, deed.viewer, kind.kind, id);
  if (table.finished) throw mistake('imports.error.finished', { count: table.added });
  const reading = await readingOf(deed.store, deed, kind, table, at);
  const lines = linesOf(table.rows, table.mapping);
  const plan = await kind.read(reading, lines);
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const inOrder = plan.fresh.flatMap(({ row }) => byRow.get(row) ?? []);
  const length = inOrder.length <= wholeTable ? wholeTable : stretch;
  let { added } = table;
  for (let from = 0; from < inOrder.length; from += length) {
    try {
      added = await bringSome(reading, kind, id, inOrder.slice(from, from + length));
    } catch (fault) {
      if (added === 0 || fault instanceof UserError) throw fault;
      throw partly(deed, at, { id, added, left: inOrder.length - from }, fault);
    }
  }
  await finish(deed, kind, table, { id, added });
  return { added, plan };
}

function partly(deed: Deed, at: At, done: { id: string; added: number; left: number }, fault: unknown) {
  const { id, added, left } = done;
  const line = buttonLine(deed.committee, at.path, { upload: id, step: 'go' });
  const way = { label: (t: { say(key: string): string }) => t.say('buttons.goOn'), line };
  return new PartlyDone(mistakeWith([way], 'imports.error.stopped', { added, left }), fault);
}

function bringSome<T>(reading: Reading, kind: Kind<T>, id: string, lines: readonly Line[]): Promise<number> {
  const { deed } = reading;
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const upload = await rooms.uploads.find(deed.viewer, id);
    if (!upload) throw mistake('imports.error.gone');
    const inside = { ...reading, rooms, directory: await directoryOf(rooms, deed.viewer) };
    const { fresh } = await kind.read(inside, lines);
    const made = new Map<string, string>();
    for (const { value } of fresh) await kind.bring(inside, value, made);
    return rooms.uploads.count(deed.viewer, id, fresh.length);
  });
}

function finish<T>(deed: Deed, kind: Kind<T>, table: Kept, { id, added }: { id: string; added: number }) {
  return deed.store.transaction(async (rooms) => {
    // Before the table's own row, as each stretch does: two at once would wait for each other.
    await rooms.committees.hold(deed.viewer);
    if (!(await rooms.uploads.finish(deed.viewer, id))) return;
    await rooms.history.append({
      ...authorOf(deed),
      action: 'imported',
      subject: 'committee',
      subjectId: deed.committee.id,
      after: { kind: kind.kind, file: table.name, added },
    });
  });
}

async function readingOf<T>(rooms: Rooms, deed: Deed, kind: Kind<T>, table: Kept, at: At): Promise<Reading> {
  return {
    rooms,
    deed,
    directory: await directoryOf(rooms, deed.viewer),
    language: languageOf(kind.columns, table.rows, table.mapping) ?? at.language,
    place: at.place,
  };
}
