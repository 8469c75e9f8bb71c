import pg from 'pg';

/** What a job brings about in these benches: one row, in the database that the queue itself is in. */
export interface Effects {
  insert(key: string): Promise<void>;
  /** Throws unless there were exactly so many; then forgets them. */
  mustBe(count: number): Promise<void>;
  close(): Promise<void>;
}

/** As many connections for it as a pool has by itself, for each queue alike. */
export async function effectsIn(url: string): Promise<Effects> {
  const pool = new pg.Pool({ connectionString: url });
  await pool.query('create table if not exists bench_effects (key text not null)');
  await pool.query('truncate bench_effects');
  return {
    async insert(key) {
      await pool.query({
        name: 'effect',
        text: 'insert into bench_effects (key) values ($1)',
        values: [key],
      });
    },
    async mustBe(count) {
      const { rows } = await pool.query<{ keys: number }>(
        'select count(distinct key)::int as keys from bench_effects having count(*) = count(distinct key)',
      );
      if (rows[0]?.keys !== count) throw new Error(`There were ${rows[0]?.keys} effects, not ${count}.`);
      await pool.query('truncate bench_effects');
    },
    async close() {
      await pool.query('drop table bench_effects');
      await pool.end();
    },
  };
}
