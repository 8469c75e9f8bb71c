import { command } from '../../src/chat/command.ts';
import { directive } from '../../src/chat/field.ts';
import { acceptRest as acceptAll } from '../../src/usecases/directives/accept-rest.ts';
import { missingOf } from '../../src/usecases/directives/facts.ts';
import { factsForm } from './facts.ts';
import { draftReply } from './shared/draft-reply.ts';
import { documentMeant } from './shared/finding-meant.ts';
import { nextFinding } from './shared/review-reply.ts';

/** Makes tasks of all items that are left and whose lead is known. */
export const acceptRest = command({
  path: ['directives', 'accept-rest'],
  summary: 'directives.acceptRest.summary',
  options: { directive: directive() },
  also: ['all', 'tat ca', 'semua'],
  may: 'directives.review',
  async run(ask, given) {
    const { t } = ask;
    const document = await documentMeant(ask, given.directive);
    if (missingOf(document).length > 0) return factsForm(ask, document);
    const { accepted, waiting, left } = await acceptAll(ask, { documentId: document.id });
    const told = [
      t('directives.rest.accepted', { count: accepted }),
      ...(waiting > 0 ? [t('directives.rest.waiting', { count: waiting })] : []),
      ...(left > 0 ? [t('directives.rest.staying', { count: left })] : []),
    ];
    // What the worker is about to accept is not put before anybody.
    if (waiting > 0) return draftReply(ask, document, { told });
    return nextFinding(ask, document.id, { after: null, told });
  },
});
