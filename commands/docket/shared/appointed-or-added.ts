import type { Ask } from '../../../src/chat/ask.ts';
import { fold } from '../../../src/domain/fold.ts';
import type { Member } from '../../../src/domain/member.ts';
import { notice } from '../../../src/domain/notice.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import type { Way } from '../../../src/domain/user-error.ts';
import { mistakeWith } from '../../../src/i18n/mistake.ts';
import { appointPerson } from '../../../src/usecases/settings/appoint-person.ts';
import { addedPerson } from './added-person.ts';

type Said = Parameters<typeof addedPerson>[1];

/** Adds somebody; or, where the name is an id, gives its owner the office that is said. */
export async function appointedOrAdded(ask: Ask, said: Said): Promise<Reply> {
  const { name, office, ...own } = said;
  const isNew = Object.values(own).some((value) => value !== undefined);
  const known = isNew ? undefined : await calledExactly(ask, name);
  if (!known) return addedPerson(ask, said);
  if (!office || name !== `@${known.id}`) throw await isKnown(ask, known, said);
  const { t } = ask;
  const { cleared } = await appointPerson(ask, known, office);
  const told = { name: known.name, office: t(`offices.${office}`), before: t(`offices.${known.office}`) };
  const details = known.cleared && !cleared ? [t('appointed.uncleared', { name: known.name })] : [];
  return notice(t('appointed.done', told), { details });
}

/** Who has this id, this short name or all of this name. Of several namesakes the first. */
async function calledExactly({ store, viewer }: Ask, said: string): Promise<Member | undefined> {
  const all = await store.members.all(viewer);
  return (
    all.find(({ id }) => said === `@${id}`) ??
    all.find(({ handle }) => handle === said.toLowerCase()) ??
    all.find(({ name }) => fold(name) === fold(said))
  );
}

/** Whoever adds somebody may not know that they are there, or may mean a namesake: which one, a press says. */
async function isKnown(ask: Ask, known: Member, { name, office }: Said) {
  const ways: Way[] = [];
  if (office && office !== known.office)
    ways.push({
      label: ask.t('appointed.button', { office: ask.t(`offices.${office}`) }),
      line: await ask.button(['docket', 'person'], { name: `@${known.id}`, office }),
    });
  if (!name.startsWith('@'))
    ways.push({
      label: ask.t('appointed.button.add'),
      line: await ask.button(['docket', 'people'], { add: name, ...(office && { office }) }),
    });
  return mistakeWith(ways, 'appointed.error.known', {
    name: known.name,
    office: (t) => t(`offices.${known.office}`),
    handle: known.handle,
  });
}
