import type { FakeSlack } from '../slack/fake/index.ts';
import type { Door } from '../slack/fake/people/door.ts';
import type { Wanted } from '../slack/fake/people/press.ts';
import type { Given } from '../slack/fake/people/values.ts';
import type { Channel, Message, User } from '../slack/fake/types.ts';

/** Somebody in a channel of the local Slack: what they do there, and what they see of it. */
export class Somebody {
  private readonly slack: FakeSlack;
  private readonly door: Door;
  private readonly user: User;
  private readonly channel: Channel;

  constructor(slack: FakeSlack, door: Door, user: User, channel: Channel) {
    this.slack = slack;
    this.door = door;
    this.user = user;
    this.channel = channel;
  }

  /** Types a line; answers with the next message they see in the channel. */
  async say(line: string): Promise<Message> {
    return this.next(() => this.type(line));
  }

  /** Types a line that opens a form; answers with what is on it. */
  async ask(line: string): Promise<string> {
    await this.type(line);
    return this.form();
  }

  /** What is on the form before them. */
  async form(): Promise<string> {
    const form = await this.until(() => this.slack.modalOf(this.user.id));
    return this.slack.textOf(form);
  }

  /** Fills in the form before them; answers with the next message they see in the channel. */
  async complete(values: Readonly<Record<string, Given>>): Promise<Message> {
    await this.form();
    return this.next(() => this.door.submit({ user: this.user.id, values }));
  }

  /** Presses a button that opens a form. */
  async press(message: Message, wanted: Wanted): Promise<void> {
    await this.door.press({ user: this.user.id, message, ...wanted });
  }

  /** Presses a button that is answered by a message. */
  async pressed(message: Message, wanted: Wanted): Promise<Message> {
    return this.next(() => this.press(message, wanted));
  }

  read(message: Message): string {
    return this.slack.textOf(message);
  }

  /** Hands a file in with the form before them. */
  async handIn(name: string, content: Buffer): Promise<Message> {
    const file = this.slack.addFile({ user: this.user.id, name, content });
    return this.complete({ file: [file.id] });
  }

  /** What they find in their direct messages from the app, newest last. */
  async told(words: string): Promise<Message> {
    const { messages } = this.door.dm(this.user.id);
    return this.until(() => messages.findLast((one) => this.slack.textOf(one).includes(words)));
  }

  /** Patient: several processes of Docket come and go beside this one. */
  private until<T>(what: () => T | undefined | false): Promise<T> {
    return this.slack.until(what, 60_000);
  }

  private async type(line: string): Promise<void> {
    const [command = '', ...words] = line.split(' ');
    const { channel } = this;
    await this.door.slash({ user: this.user.id, channel, command, text: words.join(' ') });
  }

  /** What they see that was not there before they did it: a new message, or an old one that now reads otherwise. */
  private async next(act: () => Promise<unknown>): Promise<Message> {
    const seen = () => this.slack.seen({ user: this.user.id, channel: this.channel });
    const before = new Set(seen().map((one) => one.ts + this.read(one)));
    await act();
    return this.until(() => seen().findLast((one) => !before.has(one.ts + this.read(one))));
  }
}
