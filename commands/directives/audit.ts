import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { directive, page } from '../../src/chat/field.ts';
import type { DirectiveMeant } from '../../src/domain/directive.ts';
import type { DocumentDetail } from '../../src/store/index.ts';
import { auditDirective } from '../../src/usecases/audit/audit-directive.ts';
import { auditCard } from '../../src/views/audit.ts';
import { documentMeant } from './shared/finding-meant.ts';

/** What a directive, or the draft of one, leaves unclear: the six clarities, item by item. */
export const audit = command({
  path: ['directives', 'audit'],
  summary: 'audit.summary',
  options: { directive: directive(), page: page() },
  also: ['check', 'score', 'ra soat', '6 ro', 'sau ro', 'audit', 'semak'],
  may: 'directives.read',
  async run(ask, given) {
    const { number } = given.directive;
    const document = await textOf(ask, given.directive);
    const id = document?.directiveId ?? given.directive.id;
    const audit = await auditDirective(ask, { id, document });
    const { page: _, ...said } = ask.said;
    const card = await auditCard(ask, audit, { number, page: given.page, said });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

/** Its latest text; null for a directive that was entered by hand. */
async function textOf(ask: Ask, meant: DirectiveMeant): Promise<DocumentDetail | null> {
  const { id, documentId } = meant;
  const texts = id ? await ask.store.documents.ofDirective(ask.viewer, id) : [];
  return documentId || texts.length > 0 ? documentMeant(ask, meant) : null;
}
