import { command } from '../../src/chat/command.ts';
import { member, text } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { admit as admitAsker } from '../../src/usecases/welcome/decide.ts';
import { office } from './shared/choices.ts';
import { requestMeant } from './shared/request-meant.ts';

/** Lets in somebody who asked: as the member they are, or as a new one. */
export const admit = command({
  path: ['docket', 'admit'],
  summary: 'welcome.admit.summary',
  options: {
    request: text({ label: 'welcome.field.request', hint: 'welcome.field.request.hint', max: 100 }),
    as: member({ label: 'welcome.field.as', hint: 'welcome.field.as.hint' }).optional(),
    name: text({ label: 'welcome.field.person', max: 100 }).optional(),
    office: office().optional(),
  },
  also: ['accept', 'chap nhan', 'terima'],
  may: 'requests.decide',
  async run(ask, { request: said, as: member, name, office }) {
    const { t } = ask;
    if (member && (name || office)) throw mistake('welcome.error.newOnly');
    const request = await requestMeant(ask, said);
    const identity = member ? { member } : { member: null, name, office: office ?? 'member' };
    const admitted = await admitAsker(ask, request.id, identity);
    const role = t(`offices.${admitted.office}`);
    const others = {
      label: t('welcome.button.requests'),
      line: await ask.button(['docket', 'requests'], {}),
    };
    const told = t('welcome.admitted', { name: request.name, member: admitted.name, role });
    return notice(told, { buttons: [others] });
  },
});
