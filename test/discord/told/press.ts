import { cardMessage, lineOf } from '../../../src/platforms/discord/cards/index.ts';
import { record, records, text } from '../../slack/fake/json.ts';
import { type Control, controlsOf } from '../fake/people/controls.ts';
import type { Outcome } from '../fake/people/outcome.ts';
import type { Person } from '../fake/people/person.ts';
import type { Message } from '../fake/types.ts';
import type { StoryServer } from './server.ts';

/** A button, or a line of a menu, and the message on which somebody sees it. */
interface Found {
  readonly message: Message;
  readonly control: Control;
  /** Of a menu: what to pick. */
  readonly value?: string;
  readonly asks: boolean;
}

/** Presses what says this line; an old card with it is put there when nobody sees one any more. */
export async function pressLine(server: StoryServer, person: Person, line: string): Promise<Outcome> {
  const { message, control, value, asks } = found(person, line) ?? anEarlier(server, person, line);
  const wanted = { customId: control.customId };
  const outcome =
    value === undefined ? await person.press(message, wanted) : await person.choose(message, wanted, value);
  if (!asks) return outcome;
  // Discord has no dialog: the question is a message, and its first button says yes.
  const question = await server.discord.until(() => outcome.messages.at(-1) ?? false);
  const [agree] = person.buttons(question);
  if (!agree) throw new Error(`a question without an answer: ${person.reads(question)}`);
  return person.press(question, { customId: agree.customId });
}

function found(person: Person, line: string): Found | undefined {
  for (const message of person.sees().toReversed())
    for (const control of controlsOf(message.components)) {
      const says = (id: string) => lineOf(id)?.line === line;
      const asks = (id: string) => lineOf(id)?.asks ?? false;
      const { customId, component, type } = control;
      if (type === 2 && says(customId)) return { message, control, asks: asks(customId) };
      const value = records(component.options)
        .map((one) => text(record(one).value))
        .find(says);
      if (type === 3 && value !== undefined) return { message, control, value, asks: asks(value) };
    }
  return undefined;
}

function anEarlier({ discord, channel, guild }: StoryServer, person: Person, line: string): Found {
  const card = {
    title: 'Earlier',
    summary: 'Earlier',
    tone: 'plain',
    parts: [],
    buttons: [{ label: 'Earlier', line }],
  } as const;
  const { components, flags } = cardMessage(card, { language: 'en', workspace: guild.id });
  discord.putMessage(channel, { components, flags });
  const there = found(person, line);
  if (!there) throw new Error(`no card with ${line} could be put into Discord`);
  return there;
}
