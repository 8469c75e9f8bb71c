import { existsSync } from 'node:fs';
import type { Config } from '../../config.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Finding } from '../../platforms/terminal/port.ts';
import { lastBackup } from '../care/last-backup.ts';
import type { Chart } from './finding.ts';

/** A backup older than this is one to worry about: two nights, and some hours for a job that starts late. */
const oldestHours = 54;

/** How old the last backup is that was made with our own verb. A demo needs none. */
export async function safety({ t, ok, look }: Chart, { dataDir, demo }: Config): Promise<Finding[]> {
  if (demo) return [];
  const last = await lastBackup(dataDir);
  const todo = t('doctor.backup.do');
  if (!last) return [look('backup', t('doctor.backup.none'), todo)];
  const { file } = last;
  if (!existsSync(file))
    return [look('backup', t('doctor.backup.gone', { file }), t('doctor.backup.goneDo'))];
  const hours = Math.max(0, Temporal.Instant.from(last.at).until(Temporal.Now.instant()).total('hours'));
  const says = t('doctor.backup.ok', { age: ageInWords(t, hours), file });
  return [hours > oldestHours ? look('backup', says, todo) : ok('backup', says)];
}

function ageInWords(t: Translator, hours: number): string {
  if (hours < 48) return t('doctor.backup.hours', { hours: Math.floor(hours) });
  return t('doctor.backup.days', { days: Math.floor(hours / 24) });
}
