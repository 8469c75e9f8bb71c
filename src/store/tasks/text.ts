import type { ItemId, TaskId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Db } from '../db.ts';
import type { Eyes } from '../scoped.ts';
import { kept, translationsOf, worded, wordingsOf } from '../worded.ts';
import { committeeText } from './matching.ts';

/** What search reads of a task comes from these. */
interface Told {
  readonly id: TaskId;
  readonly title: Worded;
  readonly itemId: ItemId | null;
}

/** Writes what search reads of a task: its title and the text of its item, in every language, folded. */
export function indexText(db: Db, eyes: Eyes, task: Told): Promise<void> {
  return indexTexts(db, eyes, [task]);
}

/** The same of several tasks; at most a few hundred at once. */
export async function indexTexts(db: Db, eyes: Eyes, tasks: readonly Told[]): Promise<void> {
  const sources = await sourcesOf(db, tasks);
  const rows = tasks.map((task) => {
    const title = committeeText(eyes.committeeId, wordingsOf(task.title).join(' '));
    const source = committeeText(eyes.committeeId, (task.itemId && sources.get(task.itemId)) ?? '');
    return {
      task_id: task.id,
      committee_id: eyes.committeeId,
      folded: `${title} ${source}`.trim(),
      title: kept(task.title.text),
      title_in: translationsOf(task.title),
      title_words: title === '' ? 0 : title.split(' ').length,
    };
  });
  await db
    .insertInto('task_texts')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('task_id').doUpdateSet((eb) => ({
        folded: eb.ref('excluded.folded'),
        title: eb.ref('excluded.title'),
        title_in: eb.ref('excluded.title_in'),
        title_words: eb.ref('excluded.title_words'),
      })),
    )
    .execute();
}

async function sourcesOf(db: Db, tasks: readonly Told[]): Promise<ReadonlyMap<ItemId, string>> {
  const ids = [...new Set(tasks.flatMap(({ itemId }) => itemId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('items')
    .select(['id', 'text', 'text_in'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, wordingsOf(worded(row.text, row.text_in)).join(' ')]));
}
