import { z } from 'zod';
import type { Config } from '../../config.ts';
import type { Finding } from '../../platforms/terminal/port.ts';
import { postgresFacts } from '../../store/care/index.ts';
import type { Chart } from './finding.ts';

const limitMs = 5_000;

/** What `/readyz` answers, as far as it is read here. */
const readiness = z.object({
  ready: z.boolean(),
  notWell: z.array(z.string()),
  sinceTickSeconds: z.number(),
});

type Readiness = z.infer<typeof readiness>;

/** Whether a server runs on this database, and what it says of itself where this machine reaches it. */
export async function server(
  chart: Chart,
  config: Config,
): Promise<{ readonly found: readonly Finding[]; readonly runs: boolean }> {
  const { t, ok, look, broken } = chart;
  const address = addressOf(config);
  const says = await readinessAt(`${address}/readyz`);
  const runs = await holdsDatabase(config);
  if (!runs) return { found: [look('server', t('doctor.server.off'), t('doctor.server.offDo'))], runs };
  if (!says)
    return {
      found: [look('server', t('doctor.server.silent', { address }), t('doctor.server.silentDo'))],
      runs,
    };
  const parts = says.notWell.join(', ');
  const state = says.ready
    ? ok('server', t('doctor.server.ready', { address }))
    : broken('server', t('doctor.server.unwell', { parts }), t('doctor.server.unwellDo'));
  return { found: [state, ...worker(chart, says)], runs };
}

function worker({ t, ok, broken }: Chart, { notWell, sinceTickSeconds }: Readiness): Finding[] {
  const seconds = t.number(sinceTickSeconds);
  if (!notWell.includes('worker')) return [ok('worker', t('doctor.worker.ok', { seconds }))];
  return [broken('worker', t('doctor.worker.stuck', { seconds }), t('doctor.worker.do'))];
}

/** On SQLite the lock tells; on PostgreSQL the connections, some of which may be verbs of the terminal. */
async function holdsDatabase({ database }: Config): Promise<boolean> {
  if (database.engine === 'postgres') return (await postgresFacts(database.url)).dockets > 0;
  const { serverRuns } = await import('../../store/lock.ts');
  return serverRuns(database.file);
}

/** "Every address of this machine" is reached at its own. */
function addressOf({ host, port }: Config): string {
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function readinessAt(url: string): Promise<Readiness | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(limitMs) });
    return readiness.parse(await answer.json());
  } catch {
    return null;
  }
}
