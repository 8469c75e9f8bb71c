import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { directive, item } from '../../src/chat/field.ts';
import { mistake, mistakeWith } from '../../src/i18n/mistake.ts';
import { after, documentMeant, findingMeant, latestText, placeSaid } from './shared/finding-meant.ts';
import { nextFinding, showFinding } from './shared/review-reply.ts';

/** The next item of a draft that waits for a decision, those that Docket is unsure of first; or one of them. */
export const review = command({
  path: ['directives', 'review'],
  summary: 'directives.review.summary',
  options: { directive: directive().optional(), item: item().optional(), after: after() },
  also: ['check', 'ra soat', 'kiem tra', 'semak'],
  may: 'drafts.read',
  async run(ask, given) {
    const place = placeSaid(given.after);
    if (given.item) return showFinding(ask, await current(ask, given.item), { after: place });
    const document = given.directive
      ? await documentMeant(ask, given.directive)
      : (await ask.store.documents.list(ask.viewer, { state: 'draft' }, { after: null, limit: 1 })).rows[0];
    if (!document) throw mistake('directives.error.noDraft');
    return nextFinding(ask, document.id, { after: place });
  },
});

/** The item that was named, unless a corrected version stands for its text: that one is reviewed instead. */
async function current(ask: Ask, said: string) {
  const meant = await findingMeant(ask, said);
  if (meant.document.state !== 'replaced' || meant.finding.state !== 'open') return meant;
  const { id, number } = await latestText(ask, meant.document);
  const line = await ask.button(['directives', 'review'], { directive: `@${id}` });
  const way = { label: ask.t('directives.button.review'), line };
  throw mistakeWith([way], 'findings.error.replaced', { number });
}
