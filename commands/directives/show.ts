import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { directive, unsaid } from '../../src/chat/field.ts';
import type { DirectiveId } from '../../src/domain/ids.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import type { DocumentDetail } from '../../src/store/index.ts';
import { directiveCard } from '../../src/views/directives/directive-card.ts';
import { itemsOf } from '../../src/views/directives/items.ts';
import { pageButtons, stretchOf } from '../../src/views/offset-pages.ts';
import { pageSize, taskList } from '../../src/views/tasks/list.ts';
import { draftReply } from './shared/draft-reply.ts';
import { documentMeant, isSeen } from './shared/finding-meant.ts';

const path = ['directives', 'show'] as const;

/** A directive: what it is, and its items with the tasks that they became. A draft is shown as one. */
export const show = command({
  path,
  summary: 'directives.show.summary',
  options: { directive: directive(), page: unsaid('fields.page') },
  also: ['view', 'open', 'xem', 'lihat'],
  may: 'directives.read',
  async run(ask, given) {
    const { store, viewer } = ask;
    const { id } = given.directive;
    const [latest] = id ? await store.documents.ofDirective(viewer, id) : [];
    if (id && !latest) return byHand(ask, id, given.page);
    const document = await documentMeant(ask, given.directive);
    return id ? withItems(ask, id, document, given.page) : draftReply(ask, document);
  },
});

/** The items of a text, each with how far it is. */
async function withItems(
  ask: Ask,
  id: DirectiveId,
  document: DocumentDetail,
  page: string | undefined,
): Promise<Reply> {
  const { store, viewer, today } = ask;
  const detail = await store.directives.detail(viewer, id, ask.today);
  if (!detail) throw mistake('errors.noPage');
  const marks = await store.findings.marks(viewer, document.id, today);
  const shown = stretchOf(
    marks.filter((mark) => mark.state !== 'merged' && isSeen(viewer, mark)),
    page,
  );
  const rows = await Promise.all(
    shown.rows.map(async (mark) => {
      const [task] = await store.findings.tasksOf(viewer, document.id, mark.number, 1);
      return { mark, task: task ?? null };
    }),
  );
  const items = await itemsOf(ask, document, { ...shown, rows });
  const said = { directive: `@${id}` };
  const pages = await pageButtons(ask, shown, { path, said });
  const card = await directiveCard(ask, detail, {
    document,
    items: items.parts,
    inSummary: items.inSummary,
    pages,
  });
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}

/** A directive that was entered by hand has no text of its own, but tasks. */
async function byHand(ask: Ask, id: DirectiveId, page: string | undefined): Promise<Reply> {
  const { store, viewer, t } = ask;
  const detail = await store.directives.detail(viewer, id, ask.today);
  if (!detail) throw mistake('errors.noPage');
  if (page !== undefined && !/^(\d{4}-\d{2}-\d{2})\|\d{1,9}$/.test(page)) throw mistake('errors.noPage');
  const after = page ?? null;
  const tasks = await store.tasks.list(viewer, { directiveId: id }, { after, limit: pageSize });
  const drawn = await taskList(ask, tasks, {
    title: detail.number,
    empty: t('tasks.list.empty'),
    path,
    said: { directive: `@${id}`, ...(page && { page }) },
  });
  const card = await directiveCard(ask, detail, {
    document: null,
    items: drawn.parts,
    inSummary: drawn.summary,
    pages: drawn.buttons,
  });
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}
