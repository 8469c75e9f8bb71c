import { dispatch } from '../../src/chat/dispatch.ts';
import { missingOptions } from '../../src/chat/form.ts';
import { readPath } from '../../src/chat/read-path.ts';
import { type Form } from '../../src/domain/form.ts';
import { readButtonLine } from '../../src/domain/line.ts';
import type { Member } from '../../src/domain/member.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { pagesOf } from '../../src/platforms/discord/cards/index.ts';
import { unseen, wordsOf } from '../seen.ts';
import type { StoryDoor } from '../slack/stories.ts';
import type { Outcome } from './fake/people/outcome.ts';
import type { Person } from './fake/people/person.ts';
import { readComponents } from './read-components.ts';
import { fillIn } from './told/fill.ts';
import { pressLine } from './told/press.ts';
import { openServer, type StoryDeps, type StoryServer } from './told/server.ts';
import { typedOn } from './told/typed.ts';
import { sent, Untold } from './told/untold.ts';

type Words = Readonly<Record<string, string>>;

/**
 * The stories' committee in a server of a local Discord: lines become registered commands with typed options, buttons
 * pressed and forms filled in there, and go through the real door. What Docket answered is handed back once the
 * person sees all of it on Discord. What nobody could do there goes past it: test/door-exceptions.ts says what.
 */
export async function discordStories(
  deps: StoryDeps,
  people: Readonly<Record<string, Member>>,
): Promise<StoryDoor> {
  const server = await openServer(deps, people);
  /** The form that each was answered with last. */
  const forms = new Map<string, Form>();

  async function tell(person: Person, line: string, fields?: Words): Promise<Reply> {
    if (fields) return fill(person, line, fields);
    if (readButtonLine(line)) return answered(person, () => pressLine(server, person, line));
    if (!line.startsWith('/')) throw new Untold('loose');
    const { line: command, options, inForm } = await typedOn(server, person, line);
    const reply = await answered(person, () => person.say(command, options));
    if (Object.keys(inForm).length > 0) return fill(person, command, inForm);
    // A command that went wrong comes back as a form, a button away: what was wrong is the answer to what was said.
    const wrong = reply.kind === 'form' ? reply.form.error : undefined;
    return wrong === undefined ? reply : notice(wrong, { failed: true });
  }

  async function fill(person: Person, line: string, fields: Words): Promise<Reply> {
    const form = forms.get(person.id)?.line === line ? forms.get(person.id) : await opened(person, line);
    if (!form) throw new Untold('bare');
    return answered(person, () => fillIn(server, person, form, fields));
  }

  /** The form that a line opens; only of one that says too little, so that nothing is done by it. */
  async function opened(person: Person, line: string): Promise<Form | undefined> {
    const button = readButtonLine(line);
    if (/^draft /.test(button?.rest ?? '')) return undefined;
    const { command, rest } = readPath(deps.menu, button?.rest ?? line, button ? '' : deps.prefix);
    if (rest !== '' || missingOptions(command, {}).length === 0) return undefined;
    const reply = await answered(person, () =>
      button ? pressLine(server, person, line) : person.say(`/${server.prefix}${command.path.join(' ')}`),
    );
    return reply.kind === 'form' ? reply.form : undefined;
  }

  /** Does it, and gives back what Docket answers once it is seen. */
  async function answered(person: Person, act: () => Promise<Outcome | undefined>): Promise<Reply> {
    const { reply, takeBack } = server.nextReply(person);
    try {
      const outcome = await sent(act);
      // Pressed twice at once: the first press is answered, and the second shows nothing.
      if (outcome?.kind === 'nothing' && takeBack()) return notice('', { failed: true });
    } catch (fault) {
      takeBack();
      throw fault;
    }
    const said = await reply;
    if (said.kind === 'form') forms.set(person.id, said.form);
    else forms.delete(person.id);
    await isSeen(server, person, said);
    return said;
  }

  return {
    async say(who, line, fields) {
      const person = server.person(who);
      try {
        return await tell(person, line, fields);
      } catch (fault) {
        if (!(fault instanceof Untold)) throw fault;
        (await import('node:fs')).appendFileSync(
          '/tmp/d6-untold.log',
          JSON.stringify([fault.message, line, fields ?? null]).slice(0, 300) + '\n',
        );
        person.dismiss();
        return dispatch(deps, { ...server.call(person), line, ...(fields && { fields }) });
      }
    },
    close: () => server.close(),
  };
}

/** Waits until all of an answer is before somebody, and nothing else went wrong. */
async function isSeen({ discord, faults }: StoryServer, person: Person, reply: Reply): Promise<void> {
  const places = () => [
    ...person
      .sees()
      .slice(-8)
      .map(({ components }) => readComponents(components)),
    ...(person.modal ? [`${person.modal.title}\n${readComponents(person.modal.components)}`] : []),
  ];
  const words = wordsToSee(reply);
  const most = reply.kind === 'form' ? 40 : 60;
  await discord
    .until(() => places().some((place) => unseen(place, words, most).length === 0), 3000)
    .catch(() => {
      const seen = places().at(-1) ?? 'nothing';
      throw new Error(
        `not seen on Discord: ${unseen(seen, words, most).join(' / ')}\nwhat is seen:\n${seen}\n${faults.join('\n')}\n${discord.troubles}`,
      );
    });
  discord.mustBeFine();
  if (faults.length > 0) throw new Error(faults.join('; '));
}

/** Of a form its first page; of one that came back what was wrong, which stands on a card with the way to the form. */
function wordsToSee(reply: Reply): string[] {
  if (reply.kind !== 'form') return wordsOf(reply);
  const { form } = reply;
  return form.error ? [form.error] : (pagesOf(form)[0] ?? []).map(({ label }) => label);
}
