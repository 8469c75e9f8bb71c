import type { HandedFile } from '../../domain/call.ts';
import { cleanLine } from '../../domain/clean.ts';
import type { FileFacts } from '../../domain/evidence.ts';
import { kindsIn, lacks, type Product } from '../../domain/governance.ts';
import { may } from '../../domain/permissions.ts';
import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import { productNames } from '../../i18n/product-names.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { refuseOpenParts } from '../parts/refuse-open-parts.ts';
import { changeTask } from './change-task.ts';
import { productsAsked } from './products-asked.ts';
import { tellReport } from './tell-report.ts';

/** What somebody has to show for a task, and which one it is. */
interface Done {
  readonly number: number;
  readonly note?: string | undefined;
  readonly document?: string | undefined;
  /** Of the web, as `webLink` gives it. */
  readonly link?: string | undefined;
  readonly file?: HandedFile | undefined;
  readonly seen?: number | null;
}

/**
 * Reports a task done: it then waits for the secretariat, which is asked in its channel. It is closed at once where
 * the committee has no second step, where the secretariat itself says so, and where it is a part of a task.
 *
 * @throws UserError where something is asked for that is not shown
 */
export function doneTask(deed: Deed, given: Done): Promise<Task> {
  return changeTask(deed, {
    ...given,
    action: 'tasks.done',
    change: 'done',
    entry: ({ state }) => state,
    async write(rooms, task, file) {
      // Before what there is to show for it is asked for.
      await refuseOpenParts(rooms, deed, task);
      const product = productOf(given, file);
      const decides = may(deed.viewer, 'tasks.accept');
      if (!decides) await checkProduct(rooms, deed, task, product);
      const { acceptance } = (await rooms.committees.settings(deed.viewer)).governance;
      const waits = acceptance && !decides && task.parentId === null;
      return rooms.tasks.change(deed.viewer, task, {
        report: { on: deed.today, by: deed.viewer.memberId, product },
        returned: null,
        nextRungDay: null,
        ...(waits ? { state: 'reported' } : { state: 'done', closedAt: deed.now }),
      });
    },
    async followUp(rooms, task, historyNumber) {
      if (task.state === 'reported') await tellReport(rooms, deed, task, historyNumber);
    },
  });
}

function productOf({ note, document, link }: Done, file: FileFacts | undefined): Product {
  const number = cleanLine(document ?? '');
  return {
    ...(number && { document: number }),
    ...(link && { link }),
    ...(file && { file: { number: file.number, name: file.name } }),
    ...(note?.trim() && { note: note.trim() }),
  };
}

async function checkProduct(rooms: Rooms, deed: Deed, task: Task, product: Product): Promise<void> {
  const asked = await productsAsked(rooms, deed.viewer, task);
  if (lacks(asked, kindsIn(product)))
    throw mistake('governance.error.product', {
      number: task.number,
      asked: (t) => productNames(t, asked),
    });
}
