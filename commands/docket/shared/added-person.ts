import type { Ask } from '../../../src/chat/ask.ts';
import { asEmail } from '../../../src/domain/email.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Office } from '../../../src/domain/member.ts';
import { notice } from '../../../src/domain/notice.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import { mistake } from '../../../src/i18n/mistake.ts';
import { addPerson } from '../../../src/usecases/settings/add-person.ts';

interface Said {
  readonly name: string;
  readonly handle?: string | undefined;
  readonly office?: Office | undefined;
  readonly language?: Language | undefined;
  readonly email?: string | undefined;
}

/** Adds somebody and says how they are called. */
export async function addedPerson(ask: Ask, said: Said): Promise<Reply> {
  const { t } = ask;
  const { name, handle, office = 'member', language = null, email } = said;
  const member = await addPerson(ask, {
    name,
    handle,
    office,
    language,
    email: email === undefined ? null : emailNamed(email),
  });
  const next = t('docket.people.next', { handle: member.handle });
  const told = { name: member.name, role: t(`offices.${office}`), handle: member.handle };
  return notice(t('docket.people.added', told), { details: [next] });
}

/** An e-mail address as it is kept; throws for what is none. */
export function emailNamed(said: string): string {
  const email = asEmail(said);
  if (email) return email;
  throw mistake('welcome.error.email', { said });
}
