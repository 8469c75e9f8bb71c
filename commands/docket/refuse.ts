import { command } from '../../src/chat/command.ts';
import { text } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { refuse as refuseAsker } from '../../src/usecases/welcome/decide.ts';
import { requestMeant } from './shared/request-meant.ts';

/** Turns down somebody who asked to be let in. */
export const refuse = command({
  path: ['docket', 'refuse'],
  summary: 'welcome.refuse.summary',
  options: {
    request: text({
      label: 'welcome.field.request',
      hint: 'welcome.field.request.hint',
      max: 100,
      rest: true,
    }),
  },
  also: ['reject', 'tu choi', 'tolak'],
  may: 'requests.decide',
  async run(ask, { request: said }) {
    const { t } = ask;
    const request = await requestMeant(ask, said);
    await refuseAsker(ask, request.id);
    const others = {
      label: t('welcome.button.requests'),
      line: await ask.button(['docket', 'requests'], {}),
    };
    return notice(t('welcome.refused', { name: request.name }), { buttons: [others] });
  },
});
