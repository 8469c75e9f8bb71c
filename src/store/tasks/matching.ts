import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { fold } from '../../domain/fold.ts';
import { type Db, engineOf } from '../db.ts';
import type { Eyes } from '../scoped.ts';

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
 * Whether the words are rare in the whole database (SQLite): then it is quicker to ask the index for them
 * alone than to have it compare them with the long list of all that the committee has.
 */
export async function areRare(db: Db, asked: string, most: number): Promise<boolean> {
  if (engineOf(db) === 'postgres') return false;
  const { whole, beginning } = wordsOf(asked);
  const sought = beginning && isLetter(beginning) ? { whole, beginning: null } : { whole, beginning };
  const found = await sql<{ hits: number }>`select count(*) as hits from
    (select rowid from task_words where task_words match ${matchOf(sought)} limit ${most + 1}) as hits`.execute(
    db,
  );
  return (found.rows[0]?.hits ?? 0) <= most;
}

function matchOf({ whole, beginning }: { whole: readonly string[]; beginning: string | null }): string {
  return [...whole.map((word) => `"${word}"`), ...(beginning ? [`"${beginning}"*`] : [])].join(' AND ');
}

/**
 * Whether the full-text index has the words in a text of the viewer's committee. True of `most` texts and
 * perhaps of some more: SQLite gathers what the index gives before it looks at anything else.
 */
export function indexed(
  db: Db,
  eyes: Eyes,
  asked: string,
  { most, rare }: { most: number | null; rare: boolean },
): RawBuilder<SqlBool> {
  const { whole, beginning } = wordsOf(asked);
  // One letter begins so many words that the index is slower at it than a look at what the others found.
  if (beginning && isLetter(beginning))
    return sql<SqlBool>`(${indexed(db, eyes, whole.join(' '), { most: null, rare })} and ${inText(db, asked)})`;
  // The committee's id is a word of each text, so that the index itself leaves the others aside.
  const all = [eyes.committeeId, ...whole];
  if (engineOf(db) === 'postgres') {
    const terms = [...all.map((word) => `'${word}'`), ...(beginning ? [`'${beginning}':*`] : [])];
    return sql<SqlBool>`task_texts.words @@ ${terms.join(' & ')}::tsquery`;
  }
  const terms = matchOf({ whole: rare ? whole : all, beginning });
  const limit = most === null ? sql`` : sql`limit ${most}`;
  return sql<SqlBool>`task_texts.doc in
    (select rowid from task_words where task_words match ${terms} ${limit})`;
}

/** The same question to one text, without the index: for walking tasks in another order. */
export function inText(db: Db, asked: string): RawBuilder<SqlBool> {
  const { whole, beginning } = wordsOf(asked);
  const text = sql`(' ' || task_texts.folded || ' ')`;
  const find = engineOf(db) === 'postgres' ? sql.raw('strpos') : sql.raw('instr');
  const parts = [...whole.map((word) => ` ${word} `), ...(beginning ? [` ${beginning}`] : [])];
  return sql<SqlBool>`(${sql.join(
    parts.map((part) => sql`${find}(${text}, ${part}) > 0`),
    sql` and `,
  )})`;
}
