import { mistake } from '../../i18n/mistake.ts';
import { isPostgres } from '../is-postgres.ts';
import { openStore } from '../open.ts';
import { copyRows } from './copy-rows.ts';
import type { CopySource, CopyTarget } from './copy-side.ts';
import { type HistoryDigest, verifyCopy } from './copy-verify.ts';
import { lookAt } from './look.ts';

export interface CopyAsked {
  /** A SQLite file, or the address of a PostgreSQL database. */
  readonly from: string;
  readonly to: string;
}

/** What was copied, and found equal on both sides. */
export interface Copied {
  /** Table by table, how many rows. */
  readonly rows: Readonly<Record<string, number>>;
  readonly histories: readonly HistoryDigest[];
  /** A Docket works on the source: what it does from that moment on is not in the copy. */
  readonly sourceRuns: boolean;
}

/**
 * Puts all that one database holds into another, empty one of either kind: as of one moment, in one transaction,
 * and kept only when both sides count the same and every committee's history is the same. The source is only
 * read. A `UserError` where one of the two cannot be used for it.
 */
export async function copyDatabase({ from, to }: CopyAsked): Promise<Copied> {
  const source = await sourceAt(from);
  try {
    await refuseUnready(from);
    const target = await targetAt(to);
    try {
      const rows = await copyRows(source, target);
      const histories = await verifyCopy(source, target, rows);
      await target.keep();
      return { rows, histories, sourceRuns: source.runs };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function sourceAt(url: string): Promise<CopySource> {
  if (isPostgres(url)) return (await import('./copy-postgres.ts')).postgresSource(url);
  return (await import('./copy-sqlite.ts')).sqliteSource(url);
}

/** Its tables are made by the same migrations as everywhere; what is in them already must not be much: nothing. */
async function targetAt(url: string): Promise<CopyTarget> {
  const makeTables = async () => (await openStore({ url })).close();
  if (isPostgres(url)) return (await import('./copy-postgres.ts')).postgresTarget(url, makeTables);
  return (await import('./copy-sqlite.ts')).sqliteTarget(url, makeTables);
}

/** Only tables of this very release fit those of the target. */
async function refuseUnready(url: string): Promise<void> {
  const look = await lookAt(url);
  try {
    const { last, missing, unknown } = await look.level();
    if (unknown) throw mistake('care.copyNewer', { migration: unknown });
    if (last === null) throw mistake('care.copyNothing');
    if (missing.length > 0) throw mistake('care.copyOlder');
  } finally {
    await look.close();
  }
}
