import type { ItemId, TaskId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Db } from '../db.ts';
import type { Eyes } from '../scoped.ts';
import { kept, translationsOf, worded, wordingsOf } from '../worded.ts';
import { committeeText } from './matching.ts';

/** Writes what search reads of a task: its title and the text of its item, in every language, folded. */
export async function indexText(
  db: Db,
  eyes: Eyes,
  task: { id: TaskId; title: Worded; itemId: ItemId | null },
): Promise<void> {
  const item = task.itemId
    ? await db
        .selectFrom('items')
        .select(['text', 'text_in'])
        .where('id', '=', task.itemId)
        .executeTakeFirst()
    : undefined;
  const title = committeeText(eyes.committeeId, wordingsOf(task.title).join(' '));
  const source = item ? wordingsOf(worded(item.text, item.text_in)).join(' ') : '';
  const text = {
    folded: `${title} ${committeeText(eyes.committeeId, source)}`.trim(),
    title: kept(task.title.text),
    title_in: translationsOf(task.title),
    title_words: title === '' ? 0 : title.split(' ').length,
  };
  await db
    .insertInto('task_texts')
    .values({ task_id: task.id, committee_id: eyes.committeeId, ...text })
    .onConflict((conflict) => conflict.column('task_id').doUpdateSet(text))
    .execute();
}
