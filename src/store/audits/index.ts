import { type JoinBuilder, type RawBuilder, sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { DirectiveId, ItemId, TaskNumber } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Doubt } from '../../domain/reading/types.ts';
import type { Db } from '../db.ts';
import { isLed } from '../groups/vacant.ts';
import { NO_DAY, type Schema } from '../schema.ts';
import { checked, scoped } from '../scoped.ts';
import { seenTasks } from '../seen.ts';
import type { Page } from '../types.ts';
import { dayRead, worded } from '../worded.ts';

/** An item of a directive with what an audit asks of its tasks, one or one for each group of a class. */
export interface AuditedItem {
  readonly itemId: ItemId;
  readonly path: string;
  readonly text: Worded;
  readonly tasks: {
    /** Those that were dropped are not counted. */
    readonly count: number;
    /** All of them were dropped: nothing is owed any more. */
    readonly isOver: boolean;
    readonly first: TaskNumber | null;
    /** Who leads the first of them. */
    readonly lead: Worded | null;
    /** The first day of any; null where none has one. */
    readonly day: Day | null;
    /** Those without a day. */
    readonly dayless: number;
    /** Open ones whose group has nobody who answers for its lead seat, or no channel. */
    readonly emptySeats: number;
    readonly channelless: number;
  };
  /** Whether it comes again and again. */
  readonly recurs: boolean;
  /** What it was read from; null for one that was entered by hand. */
  readonly read: {
    readonly leads: number;
    /** What is to be done, without who. */
    readonly action: string;
    readonly product: string | null;
    readonly doubts: readonly Doubt[];
  } | null;
}

const dropped = sql`tasks.state = 'dropped'`;

/** By both columns of the index: it holds only tasks that have an item. */
const owedFor = (join: JoinBuilder<Schema, 'items' | 'tasks'>) =>
  join.onRef('tasks.committee_id', '=', 'items.committee_id').onRef('tasks.item_id', '=', 'items.id');

/** A page of a directive's items in their order. `after` is a position. */
export async function items(
  db: Db,
  viewer: Viewer,
  directiveId: DirectiveId,
  page: { readonly after: string | null; readonly limit: number; readonly today: Day },
): Promise<Page<AuditedItem>> {
  const rows = await checked(db, viewer)
    .from('items')
    .select(['id', 'path', 'text', 'text_in', 'position'])
    .where('directive_id', '=', directiveId)
    .where('position', '>', Number(page.after ?? -1))
    .orderBy('position')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const ids = shown.map(({ id }) => id);
  const [tasks, lacking, read, recurring] = [
    await tasksOf(db, viewer, ids),
    await lackingOf(db, viewer, ids, page.today),
    await readOf(db, viewer, ids),
    await recurringOf(db, viewer, ids),
  ];
  return {
    rows: shown.map((row): AuditedItem => {
      const own = tasks.get(row.id);
      return {
        itemId: row.id,
        path: row.path,
        text: worded(row.text, row.text_in),
        tasks: { ...(own ?? none), ...(lacking.get(row.id) ?? complete) },
        recurs: recurring.has(row.id),
        read: read.get(row.id) ?? null,
      };
    }),
    next: rows.length > page.limit ? String(shown.at(-1)?.position) : null,
  };
}

const none = { count: 0, isOver: false, first: null, lead: null, day: null, dayless: 0 };
const complete = { emptySeats: 0, channelless: 0 };

async function tasksOf(db: Db, viewer: Viewer, ids: readonly ItemId[]) {
  if (ids.length === 0) return new Map<ItemId, Omit<AuditedItem['tasks'], keyof typeof complete>>();
  const count = (what: RawBuilder<unknown>) => sql<number>`sum(case when ${what} then 1 else 0 end)`;
  const rows = await checked(db, viewer)
    .from('items')
    .innerJoin('tasks', owedFor)
    .select(['items.id as itemId', sql<number>`count(*)`.as('all')])
    .select([
      count(sql`not (${dropped})`).as('count'),
      count(sql`not (${dropped}) and tasks.day = ${NO_DAY}`).as('dayless'),
      sql<TaskNumber | null>`min(case when ${dropped} then null else tasks.number end)`.as('first'),
      sql<Day | null>`min(case when ${dropped} then null else tasks.day end)`.as('day'),
    ])
    .where('items.id', 'in', ids)
    .where(seenTasks(viewer, 'tasks'))
    .groupBy('items.id')
    .execute();
  const leads = await leadsOf(
    db,
    viewer,
    rows.flatMap(({ first }) => (first === null ? [] : [Number(first)])),
  );
  return new Map(
    rows.map(({ itemId, all, count, dayless, first, day }) => [
      itemId,
      {
        count: Number(count),
        isOver: Number(all) > 0 && Number(count) === 0,
        first: first === null ? null : Number(first),
        lead: leads.get(Number(first)) ?? null,
        day: day === null ? null : dayRead(day),
        dayless: Number(dayless),
      },
    ]),
  );
}

async function leadsOf(db: Db, viewer: Viewer, numbers: readonly number[]) {
  if (numbers.length === 0) return new Map<number, Worded>();
  const rows = await scoped(db, viewer)
    .from('tasks')
    .innerJoin('groups', 'groups.id', 'tasks.lead_group_id')
    .select(['tasks.number', 'groups.name', 'groups.name_in'])
    .where('tasks.number', 'in', numbers)
    .execute();
  return new Map(rows.map((row) => [Number(row.number), worded(row.name, row.name_in)]));
}

/** Open tasks whose leading group cannot be told, or has nobody to tell. */
async function lackingOf(db: Db, viewer: Viewer, ids: readonly ItemId[], today: Day) {
  if (ids.length === 0) return new Map<ItemId, typeof complete>();
  const seated = isLed(sql.ref('tasks.committee_id'), sql.ref('tasks.lead_group_id'), today);
  const reached = sql`exists (select 1 from group_channels as places
    where places.committee_id = tasks.committee_id and places.group_id = tasks.lead_group_id)`;
  const rows = await checked(db, viewer)
    .from('items')
    .innerJoin('tasks', owedFor)
    .select('items.id as itemId')
    .select([
      sql<number>`sum(case when ${seated} then 0 else 1 end)`.as('emptySeats'),
      sql<number>`sum(case when ${reached} then 0 else 1 end)`.as('channelless'),
    ])
    .where('items.id', 'in', ids)
    .where(seenTasks(viewer, 'tasks'))
    .where('tasks.state', '=', 'open')
    .groupBy('items.id')
    .execute();
  return new Map(
    rows.map(({ itemId, emptySeats, channelless }) => [
      itemId,
      { emptySeats: Number(emptySeats), channelless: Number(channelless) },
    ]),
  );
}

async function readOf(db: Db, viewer: Viewer, ids: readonly ItemId[]) {
  if (ids.length === 0) return new Map<ItemId, AuditedItem['read']>();
  const rows = await checked(db, viewer)
    .from('findings')
    .select(['item_id as itemId', 'action', 'product', 'doubts'])
    .select((eb) =>
      eb
        .selectFrom('finding_bodies')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('finding_bodies.finding_id', '=', 'findings.id')
        .where('finding_bodies.role', '=', 'lead')
        .as('leads'),
    )
    .where('item_id', 'in', ids)
    .orderBy('findings.id')
    .execute();
  return new Map(
    rows.flatMap(({ itemId, action, product, doubts, leads }) =>
      itemId === null
        ? []
        : [
            [
              itemId,
              { leads: Number(leads), action, product, doubts: JSON.parse(doubts) as Doubt[] },
            ] as const,
          ],
    ),
  );
}

async function recurringOf(db: Db, viewer: Viewer, ids: readonly ItemId[]): Promise<Set<ItemId>> {
  if (ids.length === 0) return new Set();
  const rows = await checked(db, viewer)
    .from('findings')
    .select('item_id as itemId')
    .where('item_id', 'in', ids)
    .where('duty_id', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])));
}
