import type { Reply } from '../../../src/domain/reply.ts';
import { pagesOf } from '../../../src/platforms/discord/cards/index.ts';
import { unseen, wordsOf } from '../../seen.ts';
import type { Outcome } from '../fake/people/outcome.ts';
import type { Person } from '../fake/people/person.ts';
import type { Message } from '../fake/types.ts';
import { readComponents } from '../read-components.ts';
import type { StoryServer } from './server.ts';

/** Waits until all of an answer is before somebody, and before those alone whom it is for. */
export async function isSeen(
  { discord, faults }: StoryServer,
  person: Person,
  outcome: Outcome,
  reply: Reply,
): Promise<void> {
  const words = wordsToSee(reply);
  // Labels in a form are shorter than lines on a card.
  const most = reply.kind === 'form' ? 40 : 60;
  const fits = (text: string) => unseen(text, words, most).length === 0;
  const isBefore = () =>
    fits(formBefore(person)) ||
    shownBy(outcome, person).some((one) => isForWhom(one, reply) && fits(readComponents(one.components)));
  await discord.until(isBefore).catch(() => {
    const shown = shownBy(outcome, person).map((one) => readComponents(one.components));
    const seen = [...shown, formBefore(person)].join('\n');
    const lacks = unseen(seen, words, most).join(' / ') || 'it is not for those who should see it';
    throw new Error(
      `not seen on Discord: ${lacks}\nwhat is seen:\n${seen}\n${faults.join('\n')}\n${discord.troubles}`,
    );
  });
  discord.mustBeFine();
  if (faults.length > 0) throw new Error(faults.join('; '));
}

/** The messages that came of what somebody did, and the one that it changed. */
function shownBy({ messages, interaction }: Outcome, person: Person): Message[] {
  const { original, source } = interaction;
  const all = [...messages, ...[original, source].filter((one) => one !== undefined)];
  return all.filter(({ deleted, onlyFor = person.id }) => !deleted && onlyFor === person.id);
}

function isForWhom({ onlyFor }: Message, reply: Reply): boolean {
  const isPrivate = reply.kind !== 'card' || reply.to === 'asker';
  return isPrivate === (onlyFor !== undefined);
}

const formBefore = ({ modal }: Person) =>
  modal ? `${modal.title}\n${readComponents(modal.components)}` : '';

/** Of a form its first page; of one that came back what was wrong, which stands on a card with the way to the form. */
function wordsToSee(reply: Reply): string[] {
  if (reply.kind !== 'form') return wordsOf(reply);
  const { form } = reply;
  return form.error ? [form.error] : (pagesOf(form)[0] ?? []).map(({ label }) => label);
}
