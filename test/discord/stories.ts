import { dispatch } from '../../src/chat/dispatch.ts';
import { missingOptions } from '../../src/chat/form.ts';
import { known } from '../../src/chat/hear.ts';
import { readPath } from '../../src/chat/read-path.ts';
import type { Form } from '../../src/domain/form.ts';
import { readButtonLine } from '../../src/domain/line.ts';
import type { Member } from '../../src/domain/member.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { StoryDoor } from '../slack/stories.ts';
import type { Outcome } from './fake/people/outcome.ts';
import type { Person } from './fake/people/person.ts';
import { completed } from './told/complete.ts';
import { fillIn } from './told/fill.ts';
import { pressLine } from './told/press.ts';
import { isSeen } from './told/seen.ts';
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
    const typed = await typedOn(server, person, line);
    const reply = await answered(person, async () => person.say(typed.line, await completed(person, typed)));
    if (Object.keys(typed.inForm).length > 0) return fill(person, typed.line, typed.inForm);
    // A command that went wrong comes back as a form, a button away: what was wrong is the answer to what was said.
    const wrong = reply.kind === 'form' ? reply.form.error : undefined;
    return wrong === undefined ? reply : notice(wrong, { failed: true });
  }

  async function fill(person: Person, line: string, fields: Words): Promise<Reply> {
    const form = forms.get(person.id)?.line === line ? forms.get(person.id) : await opened(person, line);
    if (!form) throw new Untold('pages');
    return answered(person, () => fillIn(server, person, form, fields));
  }

  /** The form that a line opens; only of one that says too little, so that nothing is done by it. */
  async function opened(person: Person, line: string): Promise<Form | undefined> {
    if (!(await saysTooLittle(server, person, line))) return undefined;
    const reply = await answered(person, () =>
      readButtonLine(line) ? pressLine(server, person, line) : person.say(line),
    );
    return reply.kind === 'form' ? reply.form : undefined;
  }

  /** Does it, and gives back what Docket answers once it is seen. */
  async function answered(person: Person, act: () => Promise<Outcome>): Promise<Reply> {
    const { reply, takeBack } = server.nextReply(person);
    try {
      const outcome = await sent(act);
      const isUnheard = takeBack();
      // Pressed twice at once: the first press is answered, and the second shows nothing.
      if (isUnheard && outcome.kind === 'nothing') return notice('', { failed: true });
      if (isUnheard) throw new Error(`Docket has not heard of ${outcome.interaction.what}: ${outcome.kind}`);
      const said = await reply;
      if (said.kind === 'form') forms.set(person.id, said.form);
      else forms.delete(person.id);
      await isSeen(server, person, outcome, said);
      return said;
    } finally {
      takeBack();
    }
  }

  return {
    async say(who, line, fields) {
      const person = server.person(who);
      try {
        return await tell(person, line, fields);
      } catch (fault) {
        if (!(fault instanceof Untold)) throw fault;
        person.dismiss();
        return dispatch(deps, { ...server.call(person), line, ...(fields && { fields }) });
      }
    },
    close: () => server.close(),
  };
}

/** Whether a line lacks something that its command needs: then it opens a form. */
async function saysTooLittle({ deps, prefix, call }: StoryServer, person: Person, line: string) {
  const button = readButtonLine(line);
  const token = /^draft (\S+)$/.exec(button?.rest ?? '')?.[1];
  const heard = token ? await known(deps.store, { ...call(person), line }) : undefined;
  const draft = token && heard ? await deps.store.drafts.find(heard.viewer, token) : undefined;
  if (token && !draft) return false;
  const { command, rest } = readPath(deps.menu, draft?.line ?? button?.rest ?? line, button ? '' : prefix);
  return rest === '' && missingOptions(command, draft?.said ?? {}).length > 0;
}
