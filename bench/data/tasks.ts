import { type Expression, sql } from 'kysely';
import { engineOf } from '../../src/store/db.ts';
import { NO_DAY } from '../../src/store/schema.ts';
import { secretary } from './directory.ts';
import { committeeId, enteredAt, enteredOn, now, owing, type Size, tasksOf, today } from './shape.ts';
import type { Fill } from './tables.ts';

/**
 * Every item for every group that owes it: item by item, as a fan-out numbers them. One in five is done; one
 * in ten is its officer's. Tasks, stakes, deadlines, tallies, texts, rungs and history tell the same story.
 */
export async function fillTasks(db: Fill, size: Size): Promise<void> {
  const groups = owing(size);
  const lit = (value: string | number) => sql.lit(value);
  const pad = (number: Expression<unknown>) =>
    engineOf(db) === 'sqlite' ? sql`printf('%016d', ${number})` : sql`lpad((${number})::text, 16, '0')`;
  const number = sql<number>`(i.n * ${lit(groups)} + g.n + 1)`;
  const id = sql<string>`'bencht' || ${pad(number)}`;
  const done = sql`(i.n + i.n / 40 + g.n) % 5 = 0`;
  const state = sql`case when ${done} then 'done' else 'open' end`;
  const whole = sql`fill_items as i cross join fill_groups as g`;
  const own = lit(committeeId);
  const parts = { number, id, done, state, whole, own };

  await sql`insert into tasks (id, committee_id, number, title, title_in, state, priority, lead_group_id, day,
      deadline_version, original_day, directive_id, item_id, duty_id, next_rung_day, version, created_at, closed_at)
    select ${id}, ${own}, ${number}, i.title || ', ' || g.title, null, ${state},
      case when i.n % 20 = 0 then 'urgent' else 'normal' end, g.group_id, i.day, 1, i.day, i.directive_id, i.item_id,
      null, case when ${done} then ${lit(NO_DAY)} else i.rung_day end, case when ${done} then 2 else 1 end,
      ${lit(enteredAt)}, case when ${done} then ${lit(now)} end
    from ${whole} order by i.n, g.n`.execute(db);
  await sql`insert into stakes (committee_id, task_id, owner_id, role, position, state, day, number)
    select ${own}, ${id}, g.group_id, 'lead', 0, ${state}, i.day, ${number} from ${whole} order by i.n, g.n`.execute(
    db,
  );
  await sql`insert into stakes (committee_id, task_id, owner_id, role, position, state, day, number)
    select ${own}, ${id}, g.officer_id, 'assignee', 0, ${state}, i.day, ${number} from ${whole}
    where i.n % 10 = 3 order by i.n, g.n`.execute(db);
  await sql`insert into deadlines (task_id, committee_id, version, wording, wording_in, rule, day, entered_on,
      entered_at, entered_by, reason)
    select ${id}, ${own}, 1, null, null, i.rule, i.day, ${lit(enteredOn)}, ${lit(enteredAt)}, ${lit(secretary)}, null
    from ${whole} order by i.n, g.n`.execute(db);
  await sql`insert into task_texts (task_id, committee_id, folded, title, title_words)
    select ${id}, ${own}, i.title_folded || ' ' || g.folded || ' ' || i.text_folded, i.title || ', ' || g.title,
      i.title_words + g.title_words from ${whole} order by i.n, g.n`.execute(db);
  await fillTallies(db, parts);
  await fillHistory(db, parts, size);
  await fillSpans(db, parts, size);
  await fillRungs(db, parts);
}

interface Parts {
  readonly number: Expression<unknown>;
  readonly id: Expression<unknown>;
  readonly done: Expression<unknown>;
  readonly state: Expression<unknown>;
  readonly whole: Expression<unknown>;
  readonly own: Expression<unknown>;
}

async function fillTallies(db: Fill, { own, whole, done }: Parts): Promise<void> {
  const open = sql`from ${whole} where not (${done})`;
  await sql`insert into tallies (committee_id, group_id, day, open)
    select ${own}, g.group_id, i.day, count(*) ${open} group by g.group_id, i.day`.execute(db);
  await sql`insert into tallies (committee_id, group_id, day, open)
    select ${own}, '', i.day, count(*) ${open} group by i.day`.execute(db);
}

/** How each task stood while it was open and, where it is done, since; as its history tells. */
async function fillSpans(db: Fill, { own, whole, number, id, done }: Parts, size: Size): Promise<void> {
  const columns = sql`committee_id, task_id, from_number, from_day, to_day, lead_group_id, state, day, reported_day,
    returned, extensions, is_part`;
  const [entered, far, closed] = [sql.lit(enteredOn), sql.lit(NO_DAY), sql.lit(today)];
  await sql`insert into task_spans (${columns}) select ${own}, ${id}, ${number}, ${entered},
      case when ${done} then ${closed} else ${far} end, g.group_id, 'open', i.day, null, 0, 0, 0
    from ${whole} order by i.n, g.n`.execute(db);
  const later = sql`(${sql.lit(tasksOf(size))} + row_number() over (order by i.n, g.n))`;
  await sql`insert into task_spans (${columns}) select ${own}, ${id}, ${later}, ${closed}, ${far}, g.group_id, 'done',
      i.day, ${closed}, 0, 0, 0 from ${whole} where ${done} order by i.n, g.n`.execute(db);
}

/** An entry for each task added, then one for each done; their numbers without a gap. */
async function fillHistory(db: Fill, { own, whole, number, id, done }: Parts, size: Size): Promise<void> {
  const rest = sql`'web', `;
  const columns = sql`committee_id, number, at, day, member_id, door, action, subject, subject_id, before, after,
    note, text, recorded_at`;
  const text = (entry: Expression<unknown>, after: Expression<unknown>, at: number, action: string) =>
    sql`'{"action":"' || ${sql.lit(action)} || '","after":' || ${after} || ',"at":' || ${sql.lit(String(at))}
      || ',"committee":"' || ${own} || '","door":"web","member":"' || ${sql.lit(secretary)} || '","number":'
      || ${entry} || ',"subject":"task","subjectId":"' || ${id} || '"}'`;
  const added = sql`'{"leadGroupId":"' || g.group_id || '","number":' || ${number} || ',"originalDay":"' || i.day
    || '","state":"open","title":{"text":"' || i.title || ', ' || g.title || '"}}'`;
  await sql`insert into history (${columns})
    select ${own}, ${number}, ${sql.lit(enteredAt)}, ${sql.lit(enteredOn)}, ${sql.lit(secretary)}, ${rest}'added', 'task',
      ${id}, null, ${added}, null, ${text(number, added, enteredAt, 'added')}, ${sql.lit(enteredAt)}
    from ${whole} order by i.n, g.n`.execute(db);
  const total = tasksOf(size);
  const later = sql`(${sql.lit(total)} + row_number() over (order by i.n, g.n))`;
  const after = sql`'{"state":"done"}'`;
  await sql`insert into history (${columns})
    select ${own}, ${later}, ${sql.lit(now)}, ${sql.lit(today)}, ${sql.lit(secretary)}, ${rest}'done', 'task', ${id},
      '{"state":"open"}', ${after}, null, ${text(later, after, now, 'done')}, ${sql.lit(now)}
    from ${whole} where ${done} order by i.n, g.n`.execute(db);
  await sql`update committees set next_task = ${sql.lit(total + 1)},
    next_history = (select max(number) + 1 from history where committee_id = ${own})`.execute(db);
}

/** One rung on the books for each task whose first reminders have gone out. */
async function fillRungs(db: Fill, { own, whole, id, done }: Parts): Promise<void> {
  const rungId = sql`'benchr' || substr(${id}, 7)`;
  await sql`insert into rungs (id, committee_id, task_id, recipient_id, role, rung, deadline_version, day, state, reason,
      message_id)
    select ${rungId}, ${own}, ${id}, g.group_id, 'lead', -14, 1,
      ${sql.lit('2025-09-12')}, 'carried', null, null
    from ${whole} where i.day < ${sql.lit('2025-09-27')} and not (${done})`.execute(db);
}
