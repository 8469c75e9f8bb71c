import { command } from '../../src/chat/command.ts';
import { item, text } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { skipFinding } from '../../src/usecases/directives/skip-finding.ts';
import { after, findingMeant, placeSaid } from './shared/finding-meant.ts';
import { nextFinding } from './shared/review-reply.ts';

/** Leaves an item out of what becomes tasks; the reason is asked for and kept. */
export const skip = command({
  path: ['directives', 'skip'],
  summary: 'directives.skip.summary',
  options: {
    item: item(),
    reason: text({ label: 'fields.reason', max: noteLimit, rest: true, multiline: true }),
    after: after(),
  },
  also: ['ignore', 'leave', 'bo qua', 'langkau'],
  may: 'directives.review',
  async run(ask, given) {
    const { document, finding } = await findingMeant(ask, given.item);
    const { reason } = given;
    await skipFinding(ask, { findingId: finding.id, reason, seen: ask.seen });
    const told = [ask.t('directives.skipped', { item: given.item, reason })];
    return nextFinding(ask, document.id, { after: placeSaid(given.after), told });
  },
});
