import { type Kysely, PostgresAdapter, sql } from 'kysely';

interface MonthlyDuty {
  readonly id: string;
  readonly committee_id: string;
  readonly day_of_month: number;
  readonly next_month: string;
}

// A duty was monthly by a day; now it comes as often as its recurrence says, and has a number to be called by.
const added = [
  `alter table duties add column recurrence TEXT not null default ''`,
  `alter table duties add column next_day TEXT not null default ''`,
  'alter table duties add column number integer not null default 0',
  'alter table duties add column entered_by TEXT references members (id)',
  'alter table duties add column entered_at INSTANT',
];

const finished = [
  'alter table duties drop column day_of_month',
  'alter table duties drop column next_month',
  'create unique index duties_by_number on duties (committee_id, number)',
  'create index duties_by_day on duties (committee_id, next_day, number) where ended_at is null',
  // A period's task is made once, whoever makes it.
  'create unique index tasks_by_duty on tasks (duty_id, original_day) where duty_id is not null',
];

const ownDefaults = ['recurrence', 'next_day', 'number'].map(
  (column) => `alter table duties alter column ${column} drop default`,
);

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const run = async (statements: readonly string[]) => {
    for (const statement of statements) {
      const [text, instant] = postgres ? ['text collate "C"', 'bigint'] : ['text', 'integer'];
      const own = statement.replace(/\bTEXT\b/g, text).replace(/\bINSTANT\b/g, instant);
      await sql.raw(own).execute(db);
    }
  };
  await run(added);
  const duties = await sql<MonthlyDuty>`select * from duties order by committee_id, id`.execute(db);
  const counted = new Map<string, number>();
  for (const { id, committee_id, day_of_month, next_month } of duties.rows) {
    const number = (counted.get(committee_id) ?? 0) + 1;
    counted.set(committee_id, number);
    const recurrence = JSON.stringify({ kind: 'monthly', dayOfMonth: day_of_month });
    const day = Temporal.PlainYearMonth.from(next_month).toPlainDate({ day: day_of_month }).toString();
    await sql`update duties set recurrence = ${recurrence}, next_day = ${day}, number = ${number}
      where id = ${id}`.execute(db);
  }
  await run(postgres ? [...ownDefaults, ...finished] : finished);
}
