import { command } from '../../src/chat/command.ts';
import { choice, task, text } from '../../src/chat/field.ts';
import { titleLimit } from '../../src/domain/task.ts';
import { editTask } from '../../src/usecases/tasks/edit-task.ts';
import { sealItem } from '../../src/usecases/tasks/seal-item.ts';
import { sealTask } from '../../src/usecases/tasks/seal-task.ts';
import { changed } from '../../src/views/changed.ts';
import { itemSealed, sayTheSame } from '../../src/views/tasks/sealed-beside.ts';
import { productsField, productsSaid } from '../docket/shared/products-said.ts';
import { priority } from './shared/priority.ts';

/** Tasks that are named where they say the same as one that was made confidential. */
const othersNamed = 8;

/** Rewords a task, changes its priority or what it is asked for, or makes it confidential. */
export const edit = command({
  path: ['tasks', 'edit'],
  summary: 'tasks.edit.summary',
  options: {
    task: task(),
    title: text({ label: 'fields.title', max: titleLimit, rest: true }).optional(),
    priority: priority(),
    products: productsField({ own: true, may: 'tasks.govern' }),
    confidential: choice({
      label: 'sealed.field',
      hint: 'sealed.field.hint',
      choices: { yes: 'sealed.yes', no: 'sealed.no', item: 'sealed.item.all' },
      may: 'tasks.govern',
    }).optional(),
  },
  oneOf: ['title', 'priority', 'products', 'confidential'],
  also: ['change', 'reword', 'rename', 'update', 'confidential', 'sua', 'mat', 'ubah', 'sunting', 'sulit'],
  may: 'tasks.edit',
  async run(ask, given) {
    const { task: number, title, priority, products: said, confidential } = given;
    const to = {
      number,
      title,
      priority,
      ...(said !== undefined && { products: productsSaid(said) }),
    };
    if (!confidential) return changed(ask, 'tasks.edited', await editTask(ask, { ...to, seen: ask.seen }));
    const isMore = title || priority || said;
    if (confidential === 'item') {
      const sealed = await sealItem(ask, { number, seen: ask.seen });
      return itemSealed(ask, isMore ? { ...sealed, task: await editTask(ask, to) } : sealed);
    }
    const isSealed = confidential === 'yes';
    const sealed = await sealTask(ask, { number, confidential: isSealed, seen: ask.seen });
    const task = isMore ? await editTask(ask, to) : sealed;
    if (!isSealed) return changed(ask, 'sealed.undone', task);
    const others = task.itemId && (await ask.store.tasks.unsealedIn(ask.viewer, task.itemId, othersNamed));
    return changed(ask, 'sealed.done', task, others ? await sayTheSame(ask, task, others) : {});
  },
});
