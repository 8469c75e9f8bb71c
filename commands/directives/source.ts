import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { directive, item, task } from '../../src/chat/field.ts';
import { titleOf } from '../../src/domain/drafts/finding-title.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { taskName } from '../../src/i18n/task-name.ts';
import { noTask } from '../../src/usecases/tasks/no-task.ts';
import { findingName } from '../../src/views/directives/naming.ts';
import { passageOf } from '../../src/views/directives/passage.ts';
import { sourceCard } from '../../src/views/directives/source-card.ts';
import { documentMeant, type FindingMeant, findingMeant } from './shared/finding-meant.ts';

/** The words that a task or an item comes from, with a little before and after, and the way to the whole text. */
export const source = command({
  path: ['directives', 'source'],
  summary: 'directives.source.summary',
  options: { task: task().optional(), item: item().optional(), directive: directive().optional() },
  oneOf: ['task', 'item', 'directive'],
  also: ['origin', 'quote', 'text', 'nguon', 'toan van', 'sumber', 'petikan'],
  may: 'directives.read',
  async run(ask, given) {
    if (given.task !== undefined) return ofTask(ask, given.task);
    if (given.item) {
      const meant = await findingMeant(ask, given.item);
      return ofFinding(ask, meant, { what: findingName(meant.document, meant.finding), task: null });
    }
    if (!given.directive) throw mistake('errors.noPage');
    const document = await documentMeant(ask, given.directive);
    const words = await ask.store.documents.words(ask.viewer, document.id);
    const beginning = { text: words?.text ?? '', pages: [] };
    const shown = {
      what: null,
      path: null,
      task: null,
      passage: passageOf(beginning, { start: 0, end: 600 }),
    };
    return reply(ask, {
      ...shown,
      document,
      href: (await ask.sourceLink?.({ documentId: document.id })) ?? null,
    });
  },
});

async function ofTask(ask: Ask, number: number): Promise<Reply> {
  const { store, viewer, t } = ask;
  const task = await store.tasks.byNumber(viewer, number);
  if (!task) throw await noTask(ask.store, ask.viewer, number);
  const place = await store.findings.ofTask(viewer, task.id);
  const document = place && (await store.documents.find(viewer, place.documentId));
  const finding = place && (await store.findings.find(viewer, place.findingId));
  if (!document || !finding) throw mistake('directives.error.noSource', { number });
  return ofFinding(ask, { document, finding }, { what: taskName(t, task), task: number });
}

async function ofFinding(
  ask: Ask,
  { document, finding }: FindingMeant,
  { what, task }: { readonly what: string; readonly task: number | null },
): Promise<Reply> {
  const words = await ask.store.documents.words(ask.viewer, document.id);
  const to = { documentId: document.id, item: finding.number };
  return reply(ask, {
    document,
    what: task ? what : `${what} ${titleOf(finding)}`,
    path: finding.path,
    passage: passageOf(words ?? { text: finding.quote, pages: [] }, finding.place),
    href: (await ask.sourceLink?.(to)) ?? null,
    task,
  });
}

async function reply(ask: Ask, shown: Parameters<typeof sourceCard>[1]): Promise<Reply> {
  const card = await sourceCard(ask, shown);
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}
