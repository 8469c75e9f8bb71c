import { command } from '../../src/chat/command.ts';
import { item } from '../../src/chat/field.ts';
import { reopenFinding } from '../../src/usecases/directives/reopen-finding.ts';
import { after, findingMeant, placeSaid } from './shared/finding-meant.ts';
import { showFinding } from './shared/review-reply.ts';

/** Has an item that was left out wait for a decision again. */
export const reopen = command({
  path: ['directives', 'reopen'],
  summary: 'directives.reopen.summary',
  options: { item: item(), after: after() },
  also: ['undo', 'mo lai', 'buka semula'],
  may: 'directives.review',
  async run(ask, given) {
    const { document, finding } = await findingMeant(ask, given.item);
    const reopened = await reopenFinding(ask, { findingId: finding.id, seen: ask.seen });
    return showFinding(ask, { document, finding: reopened }, { after: placeSaid(given.after) });
  },
});
