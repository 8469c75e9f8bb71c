import { z } from 'zod';
import { headCode, type SaidHead } from '../../domain/history/head.ts';
import { beginningOf, digestOf } from '../../store/index.ts';
import { entryIn } from './verify-committee.ts';
import { type Link, type Walked, walk } from './walk.ts';

const hash = z.string().regex(/^[\da-f]{64}$/);
const number = z.number().int().positive();

/** The first line of an export. */
const headerLine = z.strictObject({
  docket: z.literal('history'),
  rule: z.literal(1),
  committee: z.strictObject({ id: z.string(), code: z.string(), name: z.string() }),
  /** Null for a history without an entry. */
  head: z.strictObject({ number, hash, code: z.string() }).nullable(),
  /** ISO 8601, UTC. */
  madeAt: z.string(),
});
export type ExportHeader = z.infer<typeof headerLine>;

const whole = z.strictObject({ number, salt: z.string(), text: z.string(), hash });
const withheld = z.strictObject({ number, digest: hash, hash });
// Strictly: words beside a digest would be shown and never checked.
const entryLine = z.union([whole, withheld]);
/** An entry in an export: whole, or without its text. */
export type ExportLine = z.infer<typeof entryLine>;

export interface VerifiedExport extends Walked {
  readonly header: ExportHeader;
  /** Entries whose text is held back: of them only the chain was checked. */
  readonly withheld: number;
}

/** Checks an export by itself, line by line. Null where the first line is not an export's. */
export async function verifyExport(
  lines: AsyncIterable<string>,
  heads: readonly SaidHead[],
): Promise<VerifiedExport | null> {
  const reading = lines[Symbol.asyncIterator]();
  const first = await reading.next();
  const header = headerLine.safeParse(first.done ? null : asWritten(first.value.replace(/^\uFEFF/, ''))).data;
  if (!header) return null;
  const counted = { withheld: 0 };
  const asked = { beginning: beginningOf(header.committee.id), numbered: header.head?.number ?? 0, heads };
  const walked = await walk(asked, linksOf({ [Symbol.asyncIterator]: () => reading }, header, counted));
  return { ...headHeld(header, walked), header, ...counted };
}

async function* linksOf(
  lines: AsyncIterable<string>,
  header: ExportHeader,
  counted: { withheld: number },
): AsyncGenerator<Link | null> {
  for await (const line of lines) {
    const entry = entryLine.safeParse(asWritten(line)).data;
    yield entry ? linkIn(entry, header) : null;
    if (entry && 'digest' in entry) counted.withheld++;
  }
}

/** A line's object, if the line says nothing that the object does not: no name twice, nothing around it. */
function asWritten(line: string) {
  const said = entryIn(line);
  return said && JSON.stringify(said) === line ? said : null;
}

function linkIn(entry: ExportLine, { committee }: ExportHeader): Link {
  const { number, hash } = entry;
  if ('digest' in entry)
    return { number, hash, digest: entry.digest, says: null, unlike: null, printed: null };
  const said = entryIn(entry.text);
  return {
    number,
    hash,
    digest: digestOf(entry.salt, entry.text),
    says: typeof said?.number === 'number' ? said.number : null,
    unlike: said?.committee === committee.id ? null : 'committee',
    printed: null,
  };
}

/** The header names the head too, and its check as people compare it. */
function headHeld({ head }: ExportHeader, walked: Walked): Walked {
  if (walked.fault || !head) return walked;
  if (head.hash === walked.last?.hash && head.code === headCode(head.hash)) return walked;
  const agrees = head.number - 1;
  return { ...walked, fault: { what: 'rewritten', number: head.number, agrees, printed: null } };
}
