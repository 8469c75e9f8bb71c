import { MessageFlags } from 'discord.js';
import { text } from '../../../slack/fake/json.ts';
import { storeMessage } from '../messages.ts';
import { sees } from '../permissions.ts';
import { textOf } from '../read/text.ts';
import { setArchived } from '../threads.ts';
import type { Channel, Json, Message, Modal, User } from '../types.ts';
import { type Control, controlsOf } from './controls.ts';
import { type Desk, deliver, NotSent } from './desk.ts';
import { type Answers, close, fill } from './forms.ts';
import { type Given, type OwnFile, optionsWire } from './options.ts';
import type { Outcome } from './outcome.ts';
import { choose, press, type Wanted } from './press.ts';
import { commandsFor, type Meant, meant } from './registered.ts';
import { Resolver } from './resolve.ts';

export type Options = Readonly<Record<string, Given>>;

/** Somebody before their Discord: what they do, and what they see. */
export class Person {
  readonly user: User;
  /** The channel they have open: where they do what they do, unless another is named. */
  at: Channel | undefined;
  private readonly desk: Desk;

  constructor(desk: Desk, user: User) {
    this.desk = desk;
    this.user = user;
  }

  get id(): string {
    return this.user.id;
  }

  /** Says a registered command; its options are checked before the app hears of it, as Discord checks them. */
  say(line: string, options: Options = {}, at?: Channel): Promise<Outcome> {
    const channel = this.place(at);
    const what = meant(this.desk.state, this.user, channel, line);
    const resolver = new Resolver(this.desk, channel, this.id);
    const given = optionsWire(what.declared, options, this.user, resolver);
    return this.call(2, line, channel, what, given, resolver.all);
  }

  /** Types into an option that completes; the outcome's `choices` are what is offered. */
  complete(
    line: string,
    option: string,
    typed: string,
    options: Options = {},
    at?: Channel,
  ): Promise<Outcome> {
    const channel = this.place(at);
    const what = meant(this.desk.state, this.user, channel, line);
    const resolver = new Resolver(this.desk, channel, this.id);
    const given = optionsWire(what.declared, { ...options, [option]: typed }, this.user, resolver, option);
    const declared = what.declared.find((one) =>
      given.some(({ name, focused }) => focused && name === one.name),
    );
    if (declared?.autocomplete !== true) throw new NotSent(`${line} ${option} completes nothing`);
    return this.call(4, `${line} ${option}: ${typed}…`, channel, what, given, resolver.all);
  }

  press(message: Message, wanted: Wanted): Promise<Outcome> {
    return press(this.desk, this.user, message, wanted);
  }

  /** Picks from a select of a message. */
  choose(message: Message, wanted: Wanted, ...given: readonly Given[]): Promise<Outcome> {
    return choose(this.desk, this.user, message, wanted, given);
  }

  /** Fills in a form before them (fields by label or custom id) and sends it. */
  fill(modal: Modal | undefined, answers: Answers = {}): Promise<Outcome> {
    if (!modal) throw new NotSent(`${this.user.name} has no form open`);
    return fill(this.desk, this.user, modal, answers);
  }

  /** Puts the form away; the app never hears of that. */
  dismiss(): void {
    if (this.modal) close(this.desk, this.modal);
  }

  /** Takes an entry from a message's menu: the only one there is, or the one with this name. */
  track(message: Message, name?: string): Promise<Outcome> {
    const channel = this.desk.state.channel(message.channel);
    const all = commandsFor(this.desk.state, this.user, channel, 3);
    const fits = all.filter((one) => name === undefined || one.name === name || this.shown(one) === name);
    const [entry] = fits;
    if (!entry || fits.length > 1)
      throw new NotSent(
        `${fits.length} entries “${name ?? ''}”; there are: ${all.map(this.shown).join(', ')}`,
      );
    const resolver = new Resolver(this.desk, channel, this.id);
    const target_id = resolver.message(message);
    const data = { id: entry.id, name: entry.name, type: 3, target_id, resolved: resolver.all };
    return deliver(this.desk, { type: 2, user: this.user, channel, what: text(entry.name), data });
  }

  /** Writes an ordinary message; files lie with it. */
  write(words: string, { at, files = [] }: { at?: Channel; files?: readonly OwnFile[] } = {}): Message {
    const { state, seed } = this.desk;
    const channel = this.place(at);
    if (channel.archived) setArchived(state, channel, false);
    channel.people.add(this.id);
    return storeMessage(state, {
      channel,
      author: this.id,
      body: { content: words },
      files: files.map((file) => seed.newAttachment(channel.id, file)),
    });
  }

  /** What they see in a channel, oldest first: messages, and what was answered to them alone. */
  sees(at?: Channel): readonly Message[] {
    const channel = this.place(at);
    if (!sees(this.desk.state, channel, this.id)) return [];
    return channel.messages.filter(({ deleted, onlyFor }) => !deleted && (onlyFor ?? this.id) === this.id);
  }

  /** The newest message they see there. */
  last(at?: Channel): Message {
    const found = this.sees(at).at(-1);
    if (!found) throw new Error(`${this.user.name} sees nothing there`);
    return found;
  }

  /** What they read, line by line; of the newest message when nothing is named. */
  reads(thing: Message | Modal = this.last()): string {
    return textOf(this.desk.state, thing, this.user);
  }

  /** Whether they read “… is thinking” there. */
  isThinking(message: Message): boolean {
    return (message.flags & MessageFlags.Loading) !== 0;
  }

  buttons(message: Message): readonly Control[] {
    return controlsOf(message.components).filter(({ type }) => type === 2);
  }

  /** The form before them. */
  get modal(): Modal | undefined {
    return this.desk.state.modals.get(this.id);
  }

  /** Messages that notified them, oldest first, deleted ones too: the telephone has buzzed. */
  get pings(): readonly Message[] {
    const all = [...this.desk.state.channels.values()].flatMap(({ messages }) => messages);
    return all
      .filter(({ pinged }) => pinged.has(this.id))
      .toSorted((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
  }

  /** Their direct channel with the bot. */
  get direct(): Channel {
    return this.desk.seed.directChannel(this.id);
  }

  private call(
    type: number,
    line: string,
    channel: Channel,
    { command, path }: Meant,
    given: readonly Json[],
    resolved: Json | undefined,
  ): Promise<Outcome> {
    const options = path.reduceRight<readonly Json[]>(
      (below, { name, type }) => [{ name, type, options: below }],
      given,
    );
    const data = {
      id: command.id,
      name: command.name,
      type: 1,
      ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
      ...(options.length > 0 && { options }),
      ...(resolved && { resolved }),
    };
    return deliver(this.desk, { type, user: this.user, channel, what: line, data });
  }

  private readonly shown = (command: Json): string => {
    const own = (command.name_localizations as Json | null)?.[this.user.locale];
    return text(own) || text(command.name);
  };

  private place(at: Channel | undefined): Channel {
    const channel = at ?? this.at;
    if (!channel) throw new Error(`${this.user.name} has no channel open`);
    return channel;
  }
}
