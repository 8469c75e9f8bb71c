import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { directive } from '../../src/chat/field.ts';
import { formOf } from '../../src/chat/form.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { DocumentDetail } from '../../src/store/index.ts';
import { missingOf, stateFacts } from '../../src/usecases/directives/facts.ts';
import { draftReply } from './shared/draft-reply.ts';
import { factOptions, factsSaid } from './shared/fact-options.ts';
import { documentMeant } from './shared/finding-meant.ts';

const path = ['directives', 'facts'] as const;

/** Corrects what a directive is: said at once, or in a form that holds what is known. */
export const facts = command({
  path,
  summary: 'directives.facts.summary',
  options: { directive: directive(), ...factOptions() },
  also: ['rename', 'thong tin', 'butiran'],
  may: 'directives.review',
  async run(ask, given) {
    const document = await documentMeant(ask, given.directive);
    const said = factsSaid(given);
    if (Object.keys(said).length === 0) return factsForm(ask, document);
    const stated = await stateFacts(ask, { documentId: document.id, facts: said });
    if (missingOf(stated).length > 0) return factsForm(ask, stated);
    return draftReply(ask, stated, { told: [ask.t('directives.draft.kept')] });
  },
});

/** Asks for what a document does not say of itself, with what is known filled in. */
export async function factsForm(ask: Ask, document: DocumentDetail): Promise<Reply> {
  const { t } = ask;
  const { symbol, title, issuer, signedOn, kind } = document;
  const known = { number: symbol, title, issuer, 'signed-on': signedOn, kind };
  const filled = Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== null);
  const missing = missingOf(document).map((fact) => t(`findings.fact.${fact}`));
  const form = formOf(facts, Object.fromEntries(filled), {
    t,
    line: await ask.button(path, { directive: `@${document.id}` }),
    ...(missing.length > 0 && { error: t('directives.facts.missing', { facts: t.list(missing) }) }),
  });
  const fields = form.fields
    .filter(({ name }) => name !== 'directive')
    .map((field) => ({ ...field, required: field.name !== 'kind' }));
  return { kind: 'form', form: { ...form, title: t('directives.facts.form'), fields } };
}
