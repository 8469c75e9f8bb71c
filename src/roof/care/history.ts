import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Config } from '../../config.ts';
import type { SaidHead } from '../../domain/history/head.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { HistoryCare } from '../../platforms/terminal/port.ts';
import type { CommitteeHeld, Rooms } from '../../store/index.ts';
import type { Walked } from '../../usecases/verify/walk.ts';
import { linesOf } from './lines.ts';

type Checked = Awaited<ReturnType<HistoryCare['verify']>>;

/** Checking and exporting histories. Nothing here writes to a database or brings its tables up to date. */
export function historyCare(config: Config): HistoryCare {
  return {
    verify: ({ file, committee, heads }) =>
      file === null ? inDatabase(config, committee, heads) : inFile(file, heads),
    exportTo: ({ file, committee, withConfidential }) =>
      atMoment(config, async (rooms, now) => {
        const [one, other] = await committeesOf(rooms, committee);
        if (!one || other) throw await whichCommittee(rooms);
        const { exportHistory } = await import('../../usecases/verify/export-history.ts');
        const lines = exportHistory(rooms, one, { madeAt: now, withConfidential });
        const counted = await written(file, lines);
        const { code, name } = one;
        return { file, committee: { code, name }, ...counted, head: await rooms.history.head(one.id) };
      }),
  };
}

function inDatabase(config: Config, code: string | null, heads: readonly SaidHead[]): Promise<Checked> {
  return atMoment(config, async (rooms) => {
    const committees = await committeesOf(rooms, code);
    if (code !== null && committees.length === 0) throw await whichCommittee(rooms);
    const { verifyCommittee } = await import('../../usecases/verify/verify-committee.ts');
    const histories: (Checked['histories'][number] & Walked)[] = [];
    for (const committee of committees) {
      const { code, name } = committee;
      const verified = await verifyCommittee(rooms, committee, heads);
      histories.push({ committee: { code, name }, withheld: 0, ...verified });
    }
    const lost = code === null ? await rooms.history.orphans() : [];
    return answer([...histories, ...lost.map(orphaned)], heads);
  });
}

/** A history whose committee is not there any more: nothing more can be said of it. */
const orphaned = ({ id, number }: { readonly id: string; readonly number: number }) => ({
  committee: { code: '?', name: id },
  last: null,
  fault: { what: 'orphaned', number } as const,
  printed: 0,
  withheld: 0,
  tasks: null,
  taskFaults: [],
  standing: null,
  agreed: [],
});

async function inFile(file: string, heads: readonly SaidHead[]): Promise<Checked> {
  if (!(await stat(file).catch(() => null))?.isFile()) throw mistake('terminal.noFile', { path: file });
  const { verifyExport } = await import('../../usecases/verify/verify-export.ts');
  const verified = await verifyExport(linesOf(createReadStream(file, 'utf8')), heads);
  if (!verified) throw mistake('verify.noExport', { file });
  const { code, name } = verified.header.committee;
  return answer(
    [{ ...verified, committee: { code, name }, tasks: null, taskFaults: [], standing: null }],
    heads,
  );
}

/** Which heads are in none of the histories. Where a chain is broken before a head, nothing can be said of that one. */
function answer(
  histories: readonly (Checked['histories'][number] & Walked)[],
  heads: readonly SaidHead[],
): Checked {
  const agreed = new Set(histories.flatMap((one) => one.agreed));
  const unknown = heads.filter(
    (head) =>
      !agreed.has(head) && histories.every(({ fault, last }) => !fault || (last?.number ?? 0) >= head.number),
  );
  return {
    histories: histories.map(({ agreed: _agreed, ...one }) => one),
    agreed: [...agreed],
    unknown,
  };
}

/** Reads the database that is set up as of one moment, while others may go on writing. */
async function atMoment<T>(
  { database }: Config,
  work: (rooms: Rooms, now: number) => Promise<T>,
): Promise<T> {
  const isFile = database.engine === 'sqlite';
  if (isFile && !existsSync(database.file)) throw mistake('verify.noDatabase', { where: database.file });
  const { lookAt } = await import('../../store/care/index.ts');
  const look = await lookAt(isFile ? database.file : database.url);
  try {
    const { last, missing, unknown } = await look.level();
    if (unknown) throw mistake('verify.newer', { migration: unknown });
    if (last === null) throw mistake('verify.noDatabase', { where: isFile ? database.file : 'DATABASE_URL' });
    if (missing.length > 0) throw mistake('verify.older');
    const now = await look.now();
    return await look.moment((rooms) => work(rooms, now));
  } finally {
    await look.close();
  }
}

async function committeesOf(rooms: Rooms, code: string | null): Promise<CommitteeHeld[]> {
  const all = await rooms.history.committeesHeld();
  return code === null ? all : all.filter((committee) => committee.code === code);
}

async function whichCommittee(rooms: Rooms) {
  const all = await rooms.history.committeesHeld();
  return mistake('errors.whichCommittee', {
    codes: (t) => t.list(all.map((one) => `${one.code} (${one.name})`)),
  });
}

/** Writes lines into a new file that only its owner can read. */
async function written(
  file: string,
  lines: AsyncIterable<{ readonly line: string; readonly withheld: boolean }>,
): Promise<{ readonly entries: number; readonly withheld: number }> {
  if (existsSync(file)) throw mistake('terminal.fileThere', { path: file });
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  await once(out, 'open').catch(() => {
    throw mistake('terminal.cannotWrite', { path: file });
  });
  let [entries, withheld] = [-1, 0];
  for await (const one of lines) {
    entries++;
    if (one.withheld) withheld++;
    if (!out.write(`${one.line}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
  return { entries, withheld };
}
