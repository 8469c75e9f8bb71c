import type { ItemId, TaskId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Db } from '../db.ts';
import type { Eyes } from '../scoped.ts';
import { worded, wordingsOf } from '../worded.ts';
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
  const words = [...wordingsOf(task.title), ...(item ? wordingsOf(worded(item.text, item.text_in)) : [])];
  const folded = committeeText(eyes.committeeId, words.join(' '));
  await db
    .insertInto('task_texts')
    .values({ task_id: task.id, committee_id: eyes.committeeId, folded })
    .onConflict((conflict) => conflict.column('task_id').doUpdateSet({ folded }))
    .execute();
}
