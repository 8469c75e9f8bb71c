import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { item } from '../../src/chat/field.ts';
import { type Accepted, acceptFinding } from '../../src/usecases/directives/accept-finding.ts';
import { missingOf } from '../../src/usecases/directives/facts.ts';
import { acceptedInWords } from '../../src/views/directives/accepted.ts';
import { factsForm } from './facts.ts';
import { after, findingMeant, placeSaid } from './shared/finding-meant.ts';
import { namesIn, nextFinding } from './shared/review-reply.ts';

/** Makes a task of an item, and shows the next one. What the document does not say of itself is asked for first. */
export const accept = command({
  path: ['directives', 'accept'],
  summary: 'directives.accept.summary',
  options: { item: item(), after: after() },
  also: ['ok', 'yes', 'approve', 'chap nhan', 'dong y', 'terima'],
  may: 'directives.review',
  async run(ask, given) {
    const { document, finding } = await findingMeant(ask, given.item);
    if (missingOf(document).length > 0) return factsForm(ask, document);
    const accepted = await acceptFinding(ask, { findingId: finding.id, seen: ask.seen });
    const told = await toldOf(ask, accepted);
    return nextFinding(ask, document.id, { after: placeSaid(given.after), told });
  },
});

async function toldOf(ask: Ask, accepted: Accepted): Promise<string[]> {
  const { finding, tasks, duty, fannedOut, unknown } = accepted;
  const names = await namesIn(ask, finding);
  return acceptedInWords(ask.t, { finding, tasks, duty, fannedOut, unknown, names });
}
