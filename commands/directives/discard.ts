import { command } from '../../src/chat/command.ts';
import { directive } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { discardDraft } from '../../src/usecases/directives/discard-draft.ts';
import { directiveName } from '../../src/views/directives/naming.ts';
import { documentMeant } from './shared/finding-meant.ts';

/** Throws a draft away, after asking back. */
export const discard = command({
  path: ['directives', 'discard'],
  summary: 'directives.discard.summary',
  options: { directive: directive() },
  also: ['delete', 'remove', 'drop', 'huy', 'xoa', 'buang', 'padam'],
  may: 'directives.review',
  async run(ask, given) {
    const { t } = ask;
    const document = await documentMeant(ask, given.directive);
    const name = directiveName(t, document);
    if (!ask.confirmed) {
      const go = {
        label: t('directives.button.discard'),
        line: await ask.confirmation(),
        look: 'danger' as const,
      };
      return notice(t('directives.discard.ask', { directive: name }), { buttons: [go] });
    }
    await discardDraft(ask, { documentId: document.id });
    return notice(t('directives.discarded', { directive: name }));
  },
});
