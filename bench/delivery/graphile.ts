import pg from 'pg';
import { counted, type Rival } from './rival.ts';

/** How many jobs are worked on at the same time. */
const concurrency = 24;

/** As it comes, one job after another asked for and settled; or both in batches, as its own benchmark has it. */
export async function graphile(url: string, { batched }: { batched: boolean }): Promise<Rival> {
  const { Logger, run, runMigrations } = await import('graphile-worker');
  const logger = new Logger(() => () => {});
  const pgPool = new pg.Pool({ connectionString: url, max: concurrency + 4 });
  pgPool.on('error', () => {});
  pgPool.on('connect', (client) => void client.on('error', () => {}));
  const worker = batched ? { localQueue: { size: 500 }, completeJobBatchDelay: 0 } : {};
  await runMigrations({ pgPool, logger });
  const settled = async () =>
    (await pgPool.query('select 1 from graphile_worker._private_jobs limit 1')).rowCount === 0;
  return {
    async fill(count) {
      await pgPool.query(
        `select graphile_worker.add_jobs(array(
          select json_populate_record(null::graphile_worker.job_spec,
            json_build_object('identifier', 'effect', 'payload', json_build_object('key', 'job ' || n)))
          from generate_series(1, $1::int) as n))`,
        [count],
      );
    },
    async drain(count, work) {
      const jobs = counted(count, work);
      const taskList = { effect: (payload: unknown) => jobs.one((payload as { key: string }).key) };
      const runner = await run({
        pgPool,
        logger,
        taskList,
        noHandleSignals: true,
        crontab: '',
        preset: { worker: { concurrentJobs: concurrency, ...worker } },
      });
      await jobs.all;
      while (!(await settled()));
      const took = jobs.since();
      await runner.stop();
      return took;
    },
    async sweep() {
      await pgPool.query('vacuum graphile_worker._private_jobs');
    },
    close: () => pgPool.end(),
  };
}
