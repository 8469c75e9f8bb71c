import { join, resolve } from 'node:path';
import type { Database } from '../../config/addresses.ts';
import { type Config, readConfig } from '../../config.ts';
import { mistake } from '../../i18n/mistake.ts';
import { translator } from '../../i18n/translator.ts';
import type { TerminalPort } from '../../platforms/terminal/port.ts';
import { version } from '../version.ts';
import { noteBackup } from './last-backup.ts';
import { stampOf } from './stamp.ts';

/** Loaded when asked for: it knows both engines, of which a running Docket needs one. */
const keeper = () => import('../../store/care/index.ts');

/** What looks after an installation. Nothing here brings tables up to date or starts anything. */
export function care(config: Config): TerminalPort['care'] {
  return {
    async doctor({ language, offline }) {
      const { examine } = await import('../doctor/index.ts');
      return examine({ config, t: translator(language), offline });
    },
    async backup({ file }) {
      const { makeBackup, manifestOf } = await keeper();
      const now = Temporal.Now.instant();
      const { engine } = config.database;
      const ending = engine === 'sqlite' ? 'db' : 'dump';
      const to = file ?? join(config.dataDir, 'backups', `docket-${stampOf(now)}.${ending}`);
      const url = urlOf(config.database);
      const made = await makeBackup({ url, to, docket: version, at: now.epochMilliseconds });
      await noteBackup(config.dataDir, { at: made.madeAt, file: resolve(to) });
      const { bytes, sha256, migration, holds } = made;
      const sealed = config.slack?.workspaces.are === 'many';
      return { file: to, manifest: manifestOf(to), bytes, sha256, migration, holds, sealed };
    },
    async restore({ file, to, replace }) {
      const { restoreBackup } = await keeper();
      const into = to === null ? config.database : databaseAt(to);
      const stamp = stampOf(Temporal.Now.instant());
      const done = await restoreBackup({ file, url: urlOf(into), replace, stamp });
      const kind = into.engine === 'sqlite' ? 'file' : 'schema';
      return {
        file,
        aside: done.aside === null ? null : { kind, where: done.aside },
        upToDate: done.level.missing.length === 0,
        vouched: done.vouched,
        holds: done.holds,
      };
    },
    async copy({ from, to }) {
      const { copyDatabase } = await keeper();
      const [source, target] = [databaseAt(from, '--from'), databaseAt(to)];
      return copyDatabase({ from: urlOf(source), to: urlOf(target) });
    },
  };
}

const urlOf = (database: Database) => (database.engine === 'sqlite' ? database.file : database.url);

/** Read as DATABASE_URL is. */
function databaseAt(text: string, option = '--to'): Database {
  const read = readConfig({ DATABASE_URL: text });
  if (!read.ok) throw mistake('care.wrongTarget', { option });
  return read.config.database;
}
