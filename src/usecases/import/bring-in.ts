import { buttonLine } from '../../domain/line.ts';
import { PartlyDone } from '../../domain/partly-done.ts';
import { may } from '../../domain/permissions.ts';
import { UserError } from '../../domain/user-error.ts';
import { mistake, mistakeWith } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { directoryOf } from './directory.ts';
import { type At, planOf, readingOf } from './dry-run.ts';
import type { Kind, Plan, Reading, Work } from './kind.ts';
import { type Kept, keptTable } from './table.ts';

/** So many rows come in all or none; a longer table in stretches, each of them all or none. */
const wholeTable = 500;
const stretch = 250;

/** SQLite keeps the thread to itself: between stretches others are heard, and a chat is told that it takes a while. */
const letOthersIn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** What came of it, all stretches together, also those before a fault. */
export interface Brought {
  readonly added: number;
  /** Of what was there already: how many rows said something that was empty. */
  readonly completed: number;
  readonly plan: Plan;
}

/** What is still to be done of a table. */
interface Left {
  readonly plan: Plan;
  readonly works: readonly (Work & { readonly isNew: boolean })[];
  /** The number of the history's latest entry when it was read: while that stands, so does the plan. */
  readonly asOf: number;
}

/**
 * Brings in all that is new in a table, under the committee's lock. Where anything has changed since it was
 * read, the whole table is read again first: what two people bring in at once, or what came in before a fault,
 * is found there and not made twice. Said again after a fault, it goes on where it stopped.
 *
 * @throws PartlyDone when a later stretch met a fault: those before it stay
 */
export async function bringIn(deed: Deed, kind: Kind, id: string, at: At): Promise<Brought> {
  if (!may(deed.viewer, kind.may)) throw notAllowed(kind.may);
  const table = await keptTable(deed.store, deed.viewer, kind.kind, id);
  if (table.finished) throw mistake('imports.error.finished', { count: table.added });
  const asOf = await deed.store.history.latest(deed.committee.id);
  const reading = await readingOf(deed, kind, table, at);
  const plan = await planOf(kind, reading);
  let left: Left = { plan, works: worksOf(plan), asOf };
  const length = left.works.length <= wholeTable ? wholeTable : stretch;
  let { added } = table;
  let completed = 0;
  const done = new Set<number>();
  while (left.works.length > 0) {
    await letOthersIn();
    try {
      const some = await bringSome(reading, kind, id, { left, done, length });
      left = some.left;
      added = some.added;
      completed += some.completed;
      for (const row of some.rows) done.add(row);
    } catch (fault) {
      if (added + completed === 0 || fault instanceof UserError) throw fault;
      throw partly(deed, at, { id, added: added + completed, left: left.works.length }, fault);
    }
  }
  await finish(deed, kind, table, { id, added, completed });
  return { added, completed, plan: { ...left.plan, there: plan.there } };
}

function bringSome(
  reading: Reading,
  kind: Kind,
  id: string,
  { left, done, length }: { left: Left; done: ReadonlySet<number>; length: number },
) {
  const { deed } = reading;
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    if (!(await rooms.uploads.find(deed.viewer, id))) throw mistake('imports.error.gone');
    let { plan, works } = left;
    if ((await rooms.history.latest(deed.committee.id)) !== left.asOf) {
      plan = await planOf(kind, { ...reading, rooms, directory: await directoryOf(rooms, deed.viewer) });
      works = worksOf(plan).filter(({ row }) => !done.has(row));
    }
    const some = works.slice(0, length);
    for (const { bring } of some) await bring(rooms);
    const fresh = some.filter(({ isNew }) => isNew).length;
    const added = await rooms.uploads.count(deed.viewer, id, fresh);
    const asOf = await rooms.history.latest(deed.committee.id);
    return {
      left: { plan, works: works.slice(length), asOf },
      rows: some.map(({ row }) => row),
      added,
      completed: some.length - fresh,
    };
  });
}

const worksOf = ({ fresh, completing }: Plan): Left['works'] => [
  ...fresh.map((work) => ({ ...work, isNew: true })),
  ...completing.map((work) => ({ ...work, isNew: false })),
];

function partly(deed: Deed, at: At, done: { id: string; added: number; left: number }, fault: unknown) {
  const { id, added, left } = done;
  const line = buttonLine(deed.committee, at.path, { upload: id, step: 'go' });
  const way = { label: (t: { say(key: string): string }) => t.say('buttons.goOn'), line };
  return new PartlyDone(mistakeWith([way], 'imports.error.stopped', { added, left }), fault);
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
