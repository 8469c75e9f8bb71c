import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { choice, metaOf, text } from '../../src/chat/field.ts';
import { resolveMember } from '../../src/chat/resolve/member.ts';
import type { Member } from '../../src/domain/member.ts';
import { notice } from '../../src/domain/notice.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { clearPerson } from '../../src/usecases/settings/clear-person.ts';
import { appointedOrAdded } from './shared/appointed-or-added.ts';
import { emailField, language, office } from './shared/choices.ts';

const path = ['docket', 'person'] as const;

const name = text({ label: 'welcome.field.person', max: 100, rest: true });

/**
 * Adds somebody, by a form: what `/docket people add:` does in a line. Of somebody who is there already: gives them
 * another office or, with `clearance`, says whether they see what is confidential.
 */
export const person = command({
  path,
  summary: 'welcome.person.summary',
  options: {
    name,
    office: office().optional(),
    email: emailField().optional(),
    handle: text({ label: 'docket.field.handle', hint: 'docket.field.handle.hint', max: 30 }).optional(),
    language: language().optional(),
    clearance: choice({
      label: 'cleared.field',
      hint: 'cleared.field.hint',
      choices: { on: 'cleared.on', off: 'cleared.off' },
      may: 'members.clear',
    }).optional(),
  },
  // Whom a form adds is not cleared in the same breath; the secretariat says it of somebody who is there.
  depends: () => ({ clearance: 'unasked' }),
  also: ['clearance', 'clear', 'bao mat', 'noi dung mat', 'kebenaran', 'sulit'],
  may: 'settings.change',
  async run(ask, { clearance, ...given }) {
    if (clearance === undefined) return appointedOrAdded(ask, given);
    const { office, email, handle, language } = given;
    if (office || email || handle || language) throw mistake('cleared.error.alone');
    const cleared = clearance === 'on';
    const member = await clearPerson(ask, await meant(ask, given.name), cleared);
    return notice(ask.t(cleared ? 'cleared.done' : 'cleared.undone', { name: member.name }));
  },
});

/** Whoever of the committee is called so. */
async function meant(ask: Ask, said: string): Promise<Member> {
  const again = (other: string) => ask.button(path, { ...ask.said, name: other });
  return (await resolveMember(ask, { name: 'name', meta: metaOf(name), text: said, again })) as Member;
}
