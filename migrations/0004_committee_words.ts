import { type Kysely, PostgresAdapter, sql } from 'kysely';

// Each word that search reads now begins with the end of its committee's id. Before, the id stood as a word of
// its own in every text, and the index had to hold the rare words of a question against that endless list.
const key = 'substr(committee_id, length(committee_id) - 5)';
const words = 'substr(folded, length(committee_id) + 2)';
const rewritten = `update task_texts set folded =
  case when ${words} = '' then '' else ${key} || replace(${words}, ' ', ' ' || ${key}) end`;

const sqlite = [
  'drop trigger task_texts_added',
  'drop trigger task_texts_removed',
  'drop trigger task_texts_changed',
  'drop table task_words',
  rewritten,
  // The beginnings of two and of three letters, behind the committee's six.
  `create virtual table task_words using fts5(
    folded, content='task_texts', content_rowid='doc', tokenize='ascii', detail='none', columnsize=0, prefix='8 9'
  )`,
  `insert into task_words (task_words) values ('rebuild')`,
  `create trigger task_texts_added after insert on task_texts begin
    insert into task_words (rowid, folded) values (new.doc, new.folded);
  end`,
  `create trigger task_texts_removed after delete on task_texts begin
    insert into task_words (task_words, rowid, folded) values ('delete', old.doc, old.folded);
  end`,
  `create trigger task_texts_changed after update of folded on task_texts begin
    insert into task_words (task_words, rowid, folded) values ('delete', old.doc, old.folded);
    insert into task_words (rowid, folded) values (new.doc, new.folded);
  end`,
];

const postgres = [
  'drop index task_words',
  rewritten,
  'create index task_words on task_texts using gin (words)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = db.getExecutor().adapter instanceof PostgresAdapter ? postgres : sqlite;
  for (const statement of statements) await sql.raw(statement).execute(db);
}
