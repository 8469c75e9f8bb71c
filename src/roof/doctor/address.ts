import type { Config } from '../../config.ts';
import type { Finding } from '../../platforms/terminal/port.ts';
import type { Chart } from './finding.ts';

const limitMs = 5_000;

/** Whether the address that people and Slack are given leads here. */
export async function address({ t, ok, look }: Chart, { publicUrl }: Config): Promise<Finding[]> {
  if (!publicUrl) return [];
  const why = await fault(`${publicUrl}/healthz`);
  if (why === null) return [ok('address', t('doctor.address.ok', { address: publicUrl }))];
  return [look('address', t('doctor.address.silent', { address: publicUrl, why }), t('doctor.address.do'))];
}

/** Null when all is well; a status or the code of what broke otherwise. */
async function fault(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(limitMs), redirect: 'manual' });
    return answer.ok ? null : `HTTP ${answer.status}`;
  } catch (error) {
    const { name, cause } = error as Error;
    return (cause as NodeJS.ErrnoException | undefined)?.code ?? name;
  }
}
