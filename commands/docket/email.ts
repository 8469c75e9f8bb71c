import { command } from '../../src/chat/command.ts';
import { member, text } from '../../src/chat/field.ts';
import { fold } from '../../src/domain/fold.ts';
import { notice } from '../../src/domain/notice.ts';
import { changeEmail } from '../../src/usecases/settings/change-email.ts';
import { emailNamed } from './shared/added-person.ts';

const nothing = new Set(['none', 'khong', 'khong co', 'tiada']);

/** Notes by which e-mail address a chat platform knows a member. */
export const email = command({
  path: ['docket', 'email'],
  summary: 'welcome.email.summary',
  options: {
    member: member(),
    email: text({ label: 'welcome.field.email', hint: 'welcome.field.email.hint', max: 254 }),
  },
  also: ['mail', 'emel', 'thu dien tu'],
  may: 'settings.change',
  async run(ask, { member, email: said }) {
    const { t } = ask;
    const email = nothing.has(fold(said)) ? null : emailNamed(said);
    await changeEmail(ask, member, email);
    const { name } = member;
    return notice(email ? t('welcome.email.noted', { name, email }) : t('welcome.email.removed', { name }));
  },
});
