import { command } from '../../src/chat/command.ts';
import { item } from '../../src/chat/field.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { mergeFindings } from '../../src/usecases/directives/merge-findings.ts';
import { findingName } from '../../src/views/directives/naming.ts';
import { after, findingMeant } from './shared/finding-meant.ts';
import { showFinding } from './shared/review-reply.ts';

/** Joins an item to the one before it, which then says what both said; that one is shown. */
export const merge = command({
  path: ['directives', 'merge'],
  summary: 'directives.merge.summary',
  options: { item: item(), after: after() },
  also: ['join', 'combine', 'gop', 'gabung'],
  may: 'directives.review',
  async run(ask, given) {
    const { store, viewer, today, t } = ask;
    const { document, finding } = await findingMeant(ask, given.item);
    if (ask.seen && ask.seen !== finding.version)
      throw mistake('findings.error.stale', { number: finding.number });
    const all = await store.findings.marks(viewer, document.id, today);
    const at = all.findIndex(({ number }) => number === finding.number);
    const before = all.slice(0, Math.max(0, at)).findLast(({ state }) => state === 'open');
    const into = before && (await store.findings.at(viewer, document.id, before.number));
    if (!into) throw mistake('directives.error.nothingBefore', { item: given.item });
    const merged = await mergeFindings(ask, { findingIds: [into.id, finding.id] });
    const name = findingName(document, merged);
    const told = [t('directives.merged', { item: given.item, into: name })];
    return showFinding(ask, { document, finding: merged }, { after: null, told });
  },
});
