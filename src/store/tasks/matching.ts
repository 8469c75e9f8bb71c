import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { fold } from '../../domain/fold.ts';
import type { CommitteeId } from '../../domain/ids.ts';
import { type Db, engineOf } from '../db.ts';
import { type Eyes, scoped } from '../scoped.ts';

/** The words asked for: all must occur, the last as the beginning of one (a letter all alone only as itself). */
export function wordsOf(asked: string): { whole: string[]; beginning: string | null } {
  // More words than a title holds find no more than these.
  const words = fold(asked).split(' ').filter(Boolean).slice(0, 20);
  const last = words.at(-1);
  if (last === undefined || (words.length === 1 && isLetter(last))) return { whole: words, beginning: null };
  return { whole: words.slice(0, -1), beginning: last };
}

function isLetter(word: string): boolean {
  return [...word].length === 1;
}

/**
 * A folded word as the index holds it. Every committee has words of its own there, so that no question meets
 * the texts of another; two committees share them once in two thousand million times.
 */
function committeeWord(committeeId: CommitteeId, word: string): string {
  return committeeId.slice(-6) + word;
}

/** A text as the index holds it: its words, folded, each the committee's own. */
export function committeeText(committeeId: CommitteeId, text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => word && committeeWord(committeeId, word))
    .join(' ');
}

/**
 * Whether the full-text index has the words in a text of the viewer's committee. True of `most` texts and
 * perhaps of some more: SQLite gathers what the index gives before it looks at anything else.
 */
export function indexed(
  db: Db,
  eyes: Eyes,
  asked: string,
  { most }: { most: number | null },
): RawBuilder<SqlBool> {
  const { whole, beginning } = wordsOf(asked);
  // One letter begins so many words that the index is slower at it than a look at what the others found.
  if (beginning && isLetter(beginning))
    return sql<SqlBool>`(${indexed(db, eyes, whole.join(' '), { most: null })} and ${inText(db, eyes, asked)})`;
  if (engineOf(db) === 'sqlite') return sql<SqlBool>`task_texts.doc in (${docs(eyes, asked, most)})`;
  const own = (word: string) => committeeWord(eyes.committeeId, word);
  const terms = [...whole.map((word) => `'${own(word)}'`), ...(beginning ? [`'${own(beginning)}':*`] : [])];
  return sql<SqlBool>`task_texts.words @@ ${terms.join(' & ')}::tsquery`;
}

/** What SQLite's index answers by itself, without a look at the texts. */
function docs(eyes: Eyes, asked: string, most: number | null): RawBuilder<{ doc: number }> {
  const { whole, beginning } = wordsOf(asked);
  const own = (word: string) => committeeWord(eyes.committeeId, word);
  const terms = [...whole.map((word) => `"${own(word)}"`), ...(beginning ? [`"${own(beginning)}"*`] : [])];
  const limit = most === null ? sql`` : sql`limit ${most}`;
  return sql`select rowid as doc from task_words where task_words match ${terms.join(' AND ')} ${limit}`;
}

/** Whether more than `most` texts of the viewer's committee have the words. */
export async function areMany(db: Db, eyes: Eyes, asked: string, most: number): Promise<boolean> {
  const { beginning } = wordsOf(asked);
  const hits =
    engineOf(db) === 'sqlite' && !(beginning && isLetter(beginning))
      ? docs(eyes, asked, most + 1)
      : scoped(db, eyes)
          .from('task_texts')
          .select('doc')
          .where(indexed(db, eyes, asked, { most: most + 1 }))
          // In this order PostgreSQL walks pages it keeps; without one it reads the table from its start.
          .orderBy('doc', 'desc')
          .limit(most + 1);
  const counted = sql<{ total: number }>`select count(*) as total from (${hits}) as hits`;
  const [row] = (await counted.execute(db)).rows;
  return Number(row?.total) > most;
}

/** The same question to one text, without the index: for walking tasks in another order. */
export function inText(db: Db, eyes: Eyes, asked: string): RawBuilder<SqlBool> {
  const { whole, beginning } = wordsOf(asked);
  const own = (word: string) => committeeWord(eyes.committeeId, word);
  const text = sql`(' ' || task_texts.folded || ' ')`;
  const find = engineOf(db) === 'postgres' ? sql.raw('strpos') : sql.raw('instr');
  const parts = [...whole.map((word) => ` ${own(word)} `), ...(beginning ? [` ${own(beginning)}`] : [])];
  return sql<SqlBool>`(${sql.join(
    parts.map((part) => sql`${find}(${text}, ${part}) > 0`),
    sql` and `,
  )})`;
}
