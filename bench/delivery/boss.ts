import { query } from '../../tools/postgres.ts';
import { counted, type Rival } from './rival.ts';

const queue = 'effects';

/** pg-boss where it is quickest: a table for the queue alone, eight workers that take a hundred jobs at a time. */
export async function boss(url: string): Promise<Rival> {
  const { PgBoss } = await import('pg-boss');
  const made = new PgBoss({ connectionString: url, max: 12, schedule: false, supervise: false });
  made.on('error', (error: unknown) => {
    throw error;
  });
  await made.start();
  await made.createQueue(queue, { partition: true });
  const left = async () => {
    const [row] = await query(url, `select 1 as left from pgboss.job where state < 'completed' limit 1`);
    return row !== undefined;
  };
  return {
    async fill(count) {
      const keys = Array.from({ length: count }, (_, n) => ({ data: { key: `job ${n}` } }));
      for (let from = 0; from < count; from += 5000) await made.insert(queue, keys.slice(from, from + 5000));
    },
    async drain(count, work) {
      const jobs = counted(count, work);
      const how = {
        batchSize: 100,
        localConcurrency: 8,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 0.5,
      };
      await made.work<{ key: string }>(queue, how, async (batch) => {
        await Promise.all(batch.map(({ data }) => jobs.one(data.key)));
      });
      await jobs.all;
      while (await left());
      const took = jobs.since();
      await made.offWork(queue, { wait: true });
      return took;
    },
    async sweep() {
      await made.deleteAllJobs(queue);
      await query(url, 'vacuum pgboss.job');
    },
    close: () => made.stop({ graceful: false }),
  };
}
