import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { task } from '../../src/chat/field.ts';
import type { TaskId } from '../../src/domain/ids.ts';
import { may } from '../../src/domain/permissions.ts';
import type { Source } from '../../src/domain/source.ts';
import type { FindingOfTask } from '../../src/store/index.ts';
import { noTask } from '../../src/usecases/tasks/no-task.ts';
import { productsAsked } from '../../src/usecases/tasks/products-asked.ts';
import { taskCard } from '../../src/views/tasks/card.ts';
import { timeOf } from '../extensions/shared/time-of.ts';
import { awaitedIn } from './shared/awaited.ts';
import { withoutHiddenParts } from './shared/hidden-parts.ts';
import { partsShown } from './shared/parts-shown.ts';

const entriesShown = 10;

/** All of a task: owners, deadline and rule, source, and the latest of its history. */
export const show = command({
  path: ['tasks', 'show'],
  summary: 'tasks.show.summary',
  options: { task: task() },
  also: ['view', 'details', 'info', 'history', 'xem', 'lihat'],
  may: 'tasks.read',
  async run(ask, given) {
    const detail = await ask.store.tasks.detail(ask.viewer, given.task);
    if (!detail) throw await noTask(ask.store, ask.viewer, given.task);
    const place = detail.itemId ? await ask.store.findings.ofTask(ask.viewer, detail.id) : undefined;
    const source = await sourceOf(ask, detail.id, place);
    const reads = may(ask.viewer, 'tasks.history');
    const told = reads ? await ask.store.history.of(ask.viewer, detail.id, entriesShown) : [];
    const history = await withoutHiddenParts(ask, told);
    const files = reads ? await ask.store.files.of(ask.viewer, detail.id) : [];
    const rollUp = detail.itemId && (await ask.store.classes.rollUp(ask.viewer, detail.itemId, ask.today));
    const links = detail.itemId ? await ask.store.links.ofItems(ask.viewer, [detail.itemId]) : [];
    const inDocument = place !== undefined;
    const asked = await productsAsked(ask.store, ask.viewer, detail);
    const among = await partsShown(ask, detail);
    const time = await timeOf(ask, detail);
    const awaited = await awaitedIn(ask, history);
    const shown = { awaited, time, history, source, files, rollUp, inDocument, links, asked, among };
    const card = await taskCard(ask, detail, shown);
    return { kind: 'card', card, to: 'asker' };
  },
});

/** Where it comes from; in the web room, with the way to its place in the document. */
async function sourceOf(ask: Ask, id: TaskId, place: FindingOfTask | undefined): Promise<Source | undefined> {
  const source = await ask.store.sources.of(ask.viewer, id);
  if (!source || !place || !ask.sourceLink || ask.door !== 'web') return source;
  return { ...source, link: await ask.sourceLink({ documentId: place.documentId, item: place.number }) };
}
