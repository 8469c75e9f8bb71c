import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Database } from '../../config/addresses.ts';
import { sizeInWords } from '../../i18n/size.ts';
import type { Finding } from '../../platforms/terminal/port.ts';
import { type Look, lookAt, postgresFacts } from '../../store/care/index.ts';
import type { Chart } from './finding.ts';

/** The database itself. `look` is null where it cannot be asked further: not there, shut, or older than we are. */
export interface DatabaseFound {
  readonly found: readonly Finding[];
  readonly look: Look | null;
}

/** Opens it for reading; the caller closes `look`. */
export async function database(chart: Chart, where: Database): Promise<DatabaseFound> {
  const { t, look: lookInto } = chart;
  if (where.engine === 'sqlite' && !existsSync(where.file)) {
    const says = t('doctor.database.none', { file: where.file });
    return { found: [lookInto('database', says, t('doctor.database.noneDo'))], look: null };
  }
  let look: Look | null = null;
  try {
    look = await lookAt(where.engine === 'sqlite' ? where.file : where.url);
    const inside = where.engine === 'sqlite' ? await inFile(chart, where.file) : [];
    if (inside.some(({ state }) => state === 'broken')) {
      await look.close();
      // What else is read in a damaged file is not to be trusted.
      return { found: inside, look: null };
    }
    const level = await levels(chart, look);
    const found = [...(await described(chart, where, look)), ...inside, level];
    if (level.state === 'ok') return { found, look };
    await look.close();
    return { found, look: null };
  } catch (fault) {
    await look?.close();
    return { found: [shut(chart, where, fault as NodeJS.ErrnoException)], look: null };
  }
}

function shut({ t, broken }: Chart, { engine }: Database, { code = '', message }: NodeJS.ErrnoException) {
  // A PostgreSQL address holds the password: of its faults only the code is shown.
  if (engine === 'postgres') {
    const why = code || 'no answer';
    return broken('database', t('doctor.database.shut', { why }), t('doctor.database.shutPostgresDo'));
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return broken('integrity', t('doctor.integrity.broken', { what: message }), t('doctor.integrity.do'));
  return broken('database', t('doctor.database.shut', { why: message }), t('doctor.database.shutSqliteDo'));
}

async function described({ t, ok, look }: Chart, where: Database, seen: Look): Promise<Finding[]> {
  const { committees, tasks } = await seen.holds();
  const holds = { committees: t.number(committees), tasks: t.number(tasks) };
  if (where.engine === 'sqlite') {
    const size = sizeInWords(t, (await stat(where.file)).size);
    return [ok('database', t('doctor.database.sqlite', { file: where.file, size, ...holds }))];
  }
  const { version, bytes, encoding } = await postgresFacts(where.url);
  const size = sizeInWords(t, bytes);
  const says = ok('database', t('doctor.database.postgres', { version, size, ...holds }));
  if (encoding === 'UTF8') return [says];
  const todo = t('doctor.database.encodingDo');
  return [says, look('database', t('doctor.database.encoding', { encoding }), todo)];
}

async function inFile({ t, ok, look, broken }: Chart, file: string): Promise<Finding[]> {
  // Loaded when asked for: on PostgreSQL nothing of SQLite is needed.
  const { faultsIn, journalOf } = await import('../../store/care/sqlite.ts');
  const [fault] = faultsIn(file);
  if (fault)
    return [broken('integrity', t('doctor.integrity.broken', { what: fault }), t('doctor.integrity.do'))];
  const journal = journalOf(file);
  return [
    ok('integrity', t('doctor.integrity.ok')),
    journal === 'wal'
      ? ok('journal', t('doctor.journal.ok'))
      : look('journal', t('doctor.journal.other', { journal }), t('doctor.journal.do')),
  ];
}

async function levels({ t, ok, look, broken }: Chart, seen: Look): Promise<Finding> {
  const { last, missing, unknown } = await seen.level();
  if (unknown)
    return broken(
      'migrations',
      t('doctor.migrations.newer', { name: unknown }),
      t('doctor.migrations.newerDo'),
    );
  if (missing.length === 0) return ok('migrations', t('doctor.migrations.ok', { last: last ?? '' }));
  const says = t('doctor.migrations.missing', { names: missing.join(', ') });
  return look('migrations', says, t('doctor.migrations.missingDo'));
}
