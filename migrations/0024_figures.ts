import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { inDialect } from './in-dialect.ts';

const tables = [
  // A task as it stood from one day to the eve of another, told by its history: what reports count, whatever day
  // they look back to. The present one ends on a far day.
  `create table task_spans (
    committee_id TEXT not null references committees (id), task_id TEXT not null references tasks (id),
    from_number integer not null, from_day TEXT not null, to_day TEXT not null, lead_group_id TEXT not null,
    state TEXT not null, day TEXT not null, reported_day TEXT, returned integer not null,
    extensions integer not null, is_part integer not null, primary key (task_id, from_day)
  )`,
  // What a lead group's people answered, and for how many days they had been asked; null where nothing was asked.
  `create table answers (
    committee_id TEXT not null references committees (id), number integer not null,
    task_id TEXT not null references tasks (id), lead_group_id TEXT not null, day TEXT not null,
    waited integer, primary key (committee_id, number)
  )`,
];

const indexes = [
  // All that is counted of a committee's period: thousands of rows, none of which is looked up beside it.
  `create index task_spans_by_day on task_spans (
    committee_id, day, from_day, to_day, lead_group_id, state, reported_day, returned, extensions, is_part
  )`,
  'create index task_spans_by_group on task_spans (lead_group_id, day)',
  'create index answers_by_day on answers (committee_id, day, lead_group_id, waited)',
  'create index answers_by_group on answers (lead_group_id, day, waited)',
  'create index answers_by_task on answers (task_id, day)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  await inDialect(db, tables);
  await retell(db);
  await inDialect(db, indexes);
}

const tasksAtOnce = 300;
const farDay = '9999-12-31';
const answering = ['acknowledged', 'progress', 'snoozed', 'reported', 'done', 'extensionAsked'];

interface Entry {
  readonly committee_id: string;
  readonly number: number;
  readonly at: number;
  readonly day: string;
  readonly action: string;
  readonly subject_id: string;
  readonly after: string | null;
}

interface After {
  readonly leadGroupId?: string;
  readonly state?: string;
  readonly deadline?: { readonly day: string | null };
  readonly originalDay?: string | null;
  readonly report?: { readonly on: string } | null;
  readonly extensions?: number;
  readonly parentId?: string | null;
}

interface Span {
  committee_id: string;
  task_id: string;
  from_number: number;
  from_day: string;
  to_day: string;
  lead_group_id: string;
  state: string;
  day: string;
  reported_day: string | null;
  returned: number;
  extensions: number;
  is_part: number;
}

interface Reminder {
  readonly task_id: string;
  readonly recipient_id: string;
  readonly day: string;
  readonly at: number;
}

interface Answer {
  committee_id: string;
  number: number;
  task_id: string;
  lead_group_id: string;
  day: string;
  waited: number | null;
}

/** Fills the two tables from all histories, some tasks at a time. */
export async function retell(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows: tasks } = await sql<{ id: string; committee_id: string }>`select id, committee_id from tasks
      where id > ${after} order by id limit ${sql.lit(tasksAtOnce)}`.execute(db);
    const last = tasks.at(-1);
    if (!last) return;
    for (const [committee, own] of Map.groupBy(tasks, (task) => task.committee_id))
      await tellTasks(
        db,
        committee,
        own.map(({ id }) => id),
      );
    after = last.id;
  }
}

async function tellTasks(db: Kysely<unknown>, committee: string, ids: readonly string[]): Promise<void> {
  const these = sql.join(ids);
  const { rows: entries } = await sql<Entry>`select committee_id, number, at, day, action, subject_id, after
    from history where committee_id = ${committee} and subject_id in (${these}) and subject = 'task'`.execute(
    db,
  );
  // Asked for in order, SQLite would read all that the committee has.
  entries.sort((one, other) => one.number - other.number);
  const { rows: reminders } = await sql<Reminder>`select r.task_id, r.recipient_id, p.day, p.at
    from rungs as r inner join messages as p on p.id = r.message_id
    where r.task_id in (${these}) and r.role = 'lead' and r.state = 'carried'`.execute(db);
  const reminded = Map.groupBy(reminders, (reminder) => reminder.task_id);
  const spans: Span[] = [];
  const answers: Answer[] = [];
  for (const [task, told] of Map.groupBy(entries, (entry) => entry.subject_id)) {
    const one = tell(told, reminded.get(task) ?? []);
    spans.push(...one.spans);
    answers.push(...one.answers);
  }
  await insert(db, 'task_spans', spans);
  await insert(db, 'answers', answers);
}

function tell(entries: readonly Entry[], reminders: readonly Reminder[]) {
  const spans: Span[] = [];
  const answers: Answer[] = [];
  for (const entry of entries) {
    const last = spans.at(-1);
    const next = spanOf(last, entry);
    if (next) {
      if (last && last.from_day === next.from_day) spans.pop();
      else if (last) last.to_day = next.from_day;
      spans.push(next);
    }
    if (last && !last.is_part && answering.includes(entry.action)) {
      const since = answers.at(-1)?.day ?? '';
      const asked = reminders.filter(
        ({ recipient_id, at, day }) =>
          recipient_id === last.lead_group_id && at <= entry.at && day > since && day <= entry.day,
      );
      const first = asked.map(({ day }) => day).sort()[0];
      const waited = first === undefined ? null : (Date.parse(entry.day) - Date.parse(first)) / 86_400_000;
      const { committee_id, number, day } = entry;
      answers.push({
        committee_id,
        number,
        day,
        waited,
        task_id: last.task_id,
        lead_group_id: last.lead_group_id,
      });
    }
  }
  return { spans, answers };
}

/** The task as an entry leaves it; undefined where nothing that counts became different. */
function spanOf(last: Span | undefined, entry: Entry): Span | undefined {
  const after = JSON.parse(entry.after ?? '{}') as After;
  if (!last) return begun(entry, after);
  const next: Span = {
    ...last,
    from_number: entry.number,
    from_day: entry.day > last.from_day ? entry.day : last.from_day,
    lead_group_id: after.leadGroupId ?? last.lead_group_id,
    state: after.state ?? last.state,
    day: after.deadline ? (after.deadline.day ?? farDay) : last.day,
    reported_day: reportedDay(last, entry, after),
    returned: last.returned + (entry.action === 'returned' ? 1 : 0),
    extensions: after.extensions ?? last.extensions,
    is_part: after.parentId === undefined ? last.is_part : after.parentId ? 1 : 0,
  };
  const { from_number, from_day } = last;
  const same = JSON.stringify({ ...next, from_number, from_day }) === JSON.stringify(last);
  return same ? undefined : next;
}

function begun(entry: Entry, after: After): Span | undefined {
  const { leadGroupId, state, deadline, originalDay = null } = after;
  if (!leadGroupId || !state) return undefined;
  return {
    committee_id: entry.committee_id,
    task_id: entry.subject_id,
    from_number: entry.number,
    from_day: entry.day,
    to_day: farDay,
    lead_group_id: leadGroupId,
    state,
    day: (deadline ? deadline.day : originalDay) ?? farDay,
    reported_day: after.report?.on ?? null,
    returned: 0,
    extensions: after.extensions ?? 0,
    is_part: after.parentId ? 1 : 0,
  };
}

/** Whoever closed a task without a report did so on that day; one that was entered as done was done before. */
function reportedDay(last: Span, entry: Entry, after: After): string | null {
  if (after.report !== undefined) return after.report?.on ?? null;
  if (after.state === 'open') return null;
  if (after.state !== 'done' || last.state !== 'open') return last.reported_day;
  const isEntered = entry.number === last.from_number + 1 && entry.day === last.from_day;
  return isEntered ? null : entry.day;
}

/** All rows in one value: a million tasks are told in minutes. */
async function insert(db: Kysely<unknown>, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const names = Object.keys(first);
  const found = postgres
    ? sql`${sql.join(names.map((name) => sql.ref(name)))} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`
    : sql`${sql.join(names.map((name) => sql`value ->> ${sql.lit(name)}`))} from json_each(${JSON.stringify(rows)})`;
  const columns = sql.join(names.map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${found}`.execute(db);
}
