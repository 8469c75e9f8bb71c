import { command } from '../../src/chat/command.ts';
import { directive, page } from '../../src/chat/field.ts';
import { auditDirective } from '../../src/usecases/audit/audit-directive.ts';
import { auditCard } from '../../src/views/audit.ts';

/** What a directive, or the draft of one, leaves unclear: the six clarities, item by item. */
export const audit = command({
  path: ['directives', 'audit'],
  summary: 'audit.summary',
  options: { directive: directive(), page: page() },
  also: ['check', 'score', 'ra soat', '6 ro', 'sau ro', 'audit', 'semak'],
  may: 'directives.read',
  async run(ask, given) {
    const { id, documentId, number } = given.directive;
    const document = documentId ? ((await ask.store.documents.find(ask.viewer, documentId)) ?? null) : null;
    const audit = await auditDirective(ask, { id, document });
    const { page: _, ...said } = ask.said;
    const card = await auditCard(ask, audit, { number, page: given.page, said });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});
