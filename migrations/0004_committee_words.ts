import { type Kysely, PostgresAdapter, sql } from 'kysely';

// Each word that search reads now begins with the end of its committee's id. Before, the id stood as a word of
// its own in every text, and the index had to hold the rare words of a question against that endless list. The
// title lies beside the words, so that hits are ranked without a look at their tasks, which lie far apart.
const key = 'substr(committee_id, length(committee_id) - 5)';
const words = 'substr(folded, length(committee_id) + 2)';
const rewritten = `update task_texts set folded =
  case when ${words} = '' then '' else ${key} || replace(${words}, ' ', ' ' || ${key}) end,
  title = (select title from tasks where tasks.id = task_texts.task_id),
  title_in = (select title_in from tasks where tasks.id = task_texts.task_id)`;

const sqlite = [
  'drop trigger task_texts_added',
  'drop trigger task_texts_removed',
  'drop trigger task_texts_changed',
  'drop table task_words',
  `alter table task_texts add column title text not null default ''`,
  'alter table task_texts add column title_in text',
  // How much of the words is the title's; null where an older Docket wrote them.
  'alter table task_texts add column title_words integer',
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
  `alter table task_texts add column title text collate "C" not null default ''`,
  'alter table task_texts add column title_in text collate "C"',
  'alter table task_texts add column title_words integer',
  rewritten,
  'create index task_words on task_texts using gin (words)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = db.getExecutor().adapter instanceof PostgresAdapter ? postgres : sqlite;
  for (const statement of statements) await sql.raw(statement).execute(db);
}
