import type { Instant } from '../../domain/day.ts';
import { headCode } from '../../domain/history/head.ts';
import type { CommitteeId } from '../../domain/ids.ts';
import { type CommitteeSettings, digestOf, type HistoryRow, type Rooms } from '../../store/index.ts';
import { entryIn } from './verify-committee.ts';
import type { ExportHeader, ExportLine } from './verify-export.ts';

/** Entries read at once. */
const atOnce = 500;

interface Asked {
  readonly madeAt: Instant;
  /** Texts about confidential tasks come along. */
  readonly withConfidential: boolean;
}

/** A line of an export, and whether its text was held back. */
export interface Exported {
  readonly line: string;
  readonly withheld: boolean;
}

/**
 * A committee's history in lines of JSON: a header, then an entry each. Of what tells of a confidential task, also
 * from before it was made so, only the digest is given: the chain can be checked without the words.
 */
export async function* exportHistory(
  rooms: Rooms,
  committee: CommitteeSettings,
  { madeAt, withConfidential }: Asked,
): AsyncGenerator<Exported> {
  const { id, code, name } = committee;
  const head = await rooms.history.head(id);
  const header: ExportHeader = {
    docket: 'history',
    rule: 1,
    committee: { id, code, name },
    head: head && { ...head, code: headCode(head.hash) },
    madeAt: new Date(madeAt).toISOString(),
  };
  yield { line: JSON.stringify(header), withheld: false };
  const secret = withConfidential ? null : await secretsOf(rooms, id);
  for (let after = 0; ; ) {
    const rows = await rooms.history.rowsAfter(id, { after, limit: atOnce });
    const last = rows.at(-1);
    if (!last) return;
    for (const row of rows) {
      const withheld =
        secret !== null && names(entryIn(row.text), secret[row.subject === 'task' ? 'tasks' : 'all']);
      yield { line: JSON.stringify(lineOf(row, withheld)), withheld };
    }
    after = last.number;
  }
}

/**
 * The confidential tasks and duties, and the directives, texts and items they are from: their entries tell of them
 * too, also before there was a task. What happened to another task of the same directive does not, though it names
 * the directive.
 */
async function secretsOf(rooms: Rooms, committeeId: CommitteeId) {
  const [tasks, all] = [new Set<string>(), new Set<string>()];
  const keep = (own: readonly (string | null)[], shared: readonly (string | null)[]) => {
    for (const id of [...own, ...shared]) if (id) all.add(id);
    for (const id of own) if (id) tasks.add(id);
  };
  for (let after = 0; ; ) {
    const page = await rooms.tasks.confidentialAfter({ committeeId }, { after, limit: atOnce });
    for (const { id, directiveId, itemId, dutyId } of page) keep([id, itemId, dutyId], [directiveId]);
    const last = page.at(-1);
    if (!last) break;
    after = last.number;
  }
  for (let after = 0; ; ) {
    const page = await rooms.history.secretDutiesAfter(committeeId, { after, limit: atOnce });
    for (const { id, itemId, directiveId } of page) keep([id, itemId], [directiveId]);
    const last = page.at(-1);
    if (!last) break;
    after = last.number;
  }
  for (const { id, directiveId } of await rooms.history.secretDocuments(committeeId))
    keep([], [id, directiveId]);
  return { tasks, all };
}

function lineOf({ number, salt, text, hash }: HistoryRow, withheld: boolean): ExportLine {
  return withheld ? { number, digest: digestOf(salt, text), hash } : { number, salt, text, hash };
}

/** Whether an entry is about one of these, or names one anywhere. */
function names(said: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof said === 'string') return ids.has(said);
  if (typeof said !== 'object' || said === null) return false;
  return Object.values(said).some((inner) => names(inner, ids));
}
