import type { Ask } from '../../../src/chat/ask.ts';
import type { Part } from '../../../src/domain/card.ts';
import type { Finding } from '../../../src/domain/drafts/finding.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import type { DocumentDetail, FindingCounts } from '../../../src/store/index.ts';
import { differenceParts } from '../../../src/views/directives/difference.ts';
import { draftCard } from '../../../src/views/directives/draft-card.ts';

/** Of each sort, those that a card shows; the review has all of them. */
const mostShown = 3;
const mostUnknown = 30;

/** A document as it was read: what was found, what Docket is unsure of, and what a correction changes. */
export async function draftReply(
  ask: Ask,
  document: DocumentDetail,
  { told = [] }: { readonly told?: readonly string[] } = {},
): Promise<Reply> {
  const { store, viewer } = ask;
  const card = await draftCard(ask, {
    document,
    told: [...told, ...(await alreadyHere(ask, document))],
    counts: await countsOf(ask, document),
    unknown: await store.findings.unknown(viewer, document.id, mostUnknown),
    difference: await differenceOf(ask, document),
  });
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}

/** Another account of a directive whose tasks are here already: accepted whole, it would ask everything twice. */
async function alreadyHere({ store, viewer, t }: Ask, document: DocumentDetail): Promise<string[]> {
  const { symbol, previousId, directiveId, state } = document;
  if (symbol === null || previousId || directiveId || state !== 'draft') return [];
  const [known] = await store.directives.byNumber(viewer, symbol);
  const tasks = known && (await store.directives.detail(viewer, known.id))?.tasks;
  const count = tasks ? tasks.open + tasks.done : 0;
  return count > 0 ? [t('directives.draft.alreadyHere', { number: symbol, count })] : [];
}

const none = { open: 0, accepted: 0, skipped: 0, merged: 0, unsure: 0, leadUnknown: 0 };

/** How far the review of a document has come. */
export async function countsOf(
  { store, viewer }: Ask,
  { id }: Pick<DocumentDetail, 'id'>,
): Promise<FindingCounts> {
  return (await store.findings.counts(viewer, [id])).get(id) ?? none;
}

async function differenceOf(ask: Ask, document: DocumentDetail): Promise<Part[]> {
  const { store, viewer } = ask;
  const { id, previousId, version } = document;
  if (!previousId) return [];
  const page = { after: null, limit: mostShown };
  const fresh = await store.findings.list(viewer, id, { change: 'new' }, page);
  const changed = await store.findings.list(viewer, id, { change: 'changed' }, page);
  const gone = await store.findings.list(viewer, previousId, { gone: true }, page);
  const before = (after: Finding) => (after.wasId ? store.findings.find(viewer, after.wasId) : undefined);
  return differenceParts(ask, {
    version: version - 1,
    document,
    counts: await store.findings.versionCounts(viewer, document),
    fresh: fresh.rows,
    changed: await Promise.all(changed.rows.map(async (after) => ({ before: await before(after), after }))),
    gone: gone.rows,
  });
}
