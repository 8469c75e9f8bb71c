import type { FakeDiscord } from '../discord/fake/index.ts';
import type { Answers } from '../discord/fake/people/forms.ts';
import type { Outcome } from '../discord/fake/people/outcome.ts';
import type { Options, Person } from '../discord/fake/people/person.ts';
import type { Message } from '../discord/fake/types.ts';

/** Somebody in a channel of the local Discord who follows a guide: what they do there, and what they see of it. */
export class Reader {
  private readonly discord: FakeDiscord;
  private readonly person: Person;

  constructor(discord: FakeDiscord, person: Person) {
    this.discord = discord;
    this.person = person;
  }

  /** Says a command; answers with the next message they see. */
  async say(line: string, options: Options = {}): Promise<Message> {
    return this.next(() => this.person.say(line, options));
  }

  /** Says a command that opens a form; answers with what is on it. */
  async ask(line: string): Promise<string> {
    const { modal } = await this.person.say(line);
    return this.person.reads(modal);
  }

  /** Fills in the form before them; answers with the next message they see. */
  async complete(answers: Answers): Promise<Message> {
    return this.next(() => this.person.fill(this.person.modal, answers));
  }

  /** Picks the only thing that is offered for these words. */
  async pick(line: string, option: string, words: string): Promise<string> {
    const { choices } = await this.person.complete(line, option, words);
    const [only] = choices;
    if (!only || choices.length > 1) throw new Error(`${choices.length} are offered for “${words}”`);
    return String(only.value);
  }

  /** Presses the button whose line or label this is. */
  async press(message: Message, wanted: string | RegExp): Promise<Outcome> {
    const all = this.person.buttons(message);
    const fits = all.filter(({ customId, label }) =>
      typeof wanted === 'string' ? customId.includes(wanted) : wanted.test(label),
    );
    const [only] = fits;
    if (!only || fits.length > 1)
      throw new Error(`${fits.length} answer to ${wanted}: ${all.map(({ label }) => label).join(', ')}`);
    return this.person.press(message, { customId: only.customId });
  }

  /** Presses a button that is answered by a message. */
  async pressed(message: Message, wanted: string | RegExp): Promise<Message> {
    return this.next(() => this.press(message, wanted));
  }

  /** What they find in their direct messages. */
  async told(words: string): Promise<Message> {
    const { person } = this;
    return this.until(() => person.sees(person.direct).findLast((one) => person.reads(one).includes(words)));
  }

  /** What they see that was not there before they did it: a new message, or an old one that now reads otherwise. */
  private async next(act: () => Promise<unknown>): Promise<Message> {
    const { person } = this;
    const nameOf = (one: Message) => `${one.id} ${person.isThinking(one) ? '…' : person.reads(one)}`;
    const before = new Set(person.sees().map(nameOf));
    await act();
    return this.until(() =>
      person.sees().findLast((one) => !person.isThinking(one) && !before.has(nameOf(one))),
    );
  }

  /** Patient: several processes of Docket come and go beside this one. */
  private until<T>(what: () => T | undefined): Promise<T> {
    return this.discord.until(what, 60_000);
  }
}
