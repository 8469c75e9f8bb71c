import { MessageFlags } from 'discord.js';
import { record, records, text } from '../../../slack/fake/json.ts';
import { editMessage, storeMessage } from '../messages.ts';
import type { Interaction, Json, Message } from '../types.ts';
import { messageWire } from '../wire/message.ts';
import { type Ask, type Handler, invalidForm, param, Refused, unknown } from './call.ts';
import { contentOf } from './content.ts';

const kinds = { command: 2, component: 3, autocomplete: 4, form: 5 } as const;

/** Which answers fit which doings: the numbers of callbacks by the number of the interaction. */
function fitting({ type, source }: Interaction): readonly number[] {
  const onMessage = source ? [6, 7] : [];
  switch (type) {
    case kinds.command:
      return [4, 5, 9];
    case kinds.component:
      return [4, 5, 6, 7, 9];
    case kinds.autocomplete:
      return [8];
    case kinds.form:
      return [4, 5, ...onMessage];
    default:
      return [];
  }
}

/** The first answer to what somebody did: in time, and once. */
const callback: Handler = (ask) => {
  const { state } = ask;
  const one = state.interactions.get(param(ask, 'interaction'));
  if (!one || one.token !== param(ask, 'token')) throw unknown.interaction();
  if (one.answer !== undefined) {
    state.violate('answered twice', one.what);
    throw new Refused(400, 40_060, 'Interaction has already been acknowledged.');
  }
  if (state.now() - one.at > state.waitsMs) {
    state.violate('late answer', `${one.what}: ${state.now() - one.at} ms`);
    throw unknown.interaction();
  }
  const body = record(ask.body);
  const type = Number(body.type);
  if (!fitting(one).includes(type)) {
    state.violate('bad answer', `${one.what}: an answer of type ${type}`);
    throw invalidForm([`type: ${type} is no answer to this interaction`]);
  }
  act(ask, one, type, record(body.data));
  one.answer = type;
  one.answeredAt = state.now();
  state.changed();
  return ask.query.get('with_response') === 'true' ? told(ask, one, type) : undefined;
};

export const interactions: Record<string, Handler> = {
  'POST /interactions/:interaction/:token/callback': callback,
};

/** Stores an answer as a message of the bot's: seen by all, or by this person alone. */
export function storeAnswer(ask: Ask, one: Interaction, data: Json, extra = 0): Message {
  const { state } = ask;
  if (one.channel.gone) throw unknown.channel();
  const hidden = ((Number(data.flags ?? 0) | extra) & MessageFlags.Ephemeral) !== 0;
  const loading = (extra & MessageFlags.Loading) !== 0;
  const content = loading
    ? { body: { flags: data.flags ?? 0 } }
    : contentOf(ask, data, { channel: one.channel, ephemeral: hidden, isNew: true });
  return storeMessage(state, {
    channel: one.channel,
    author: state.app.botUser,
    interaction: one,
    flags: extra,
    ...content,
    ...(hidden && { onlyFor: one.user }),
    ...(one.source && !hidden && { replyTo: one.source }),
  });
}

function act(ask: Ask, one: Interaction, type: number, data: Json): void {
  switch (type) {
    case 4:
      one.original = storeAnswer(ask, one, data);
      return;
    case 5:
      one.original = storeAnswer(ask, one, data, MessageFlags.Loading);
      return;
    case 6:
      if (one.source) one.original = one.source;
      return;
    case 7:
      if (one.source) update(ask, one, one.source, data);
      return;
    case 8:
      one.choices = choices(ask, data);
      return;
    case 9:
      showModal(ask, one, data);
  }
}

function update(ask: Ask, one: Interaction, source: Message, data: Json): void {
  const { channel, flags, onlyFor } = source;
  const content = contentOf(ask, data, {
    channel: ask.state.channel(channel),
    now: flags,
    ephemeral: onlyFor !== undefined,
    isNew: false,
  });
  editMessage(ask.state, source, content);
  one.original = source;
}

function choices({ state }: Ask, data: Json): Json[] {
  const all = records(data.choices);
  const faults = all.length > 25 ? [`${all.length} choices`] : [];
  const bad = all.filter((each) => {
    const long = text(each.name).length > 100 || text(each.value).length > 100;
    return long || text(each.name) === '';
  });
  const found = [...faults, ...bad.map((each) => `the choice “${text(each.name)}” is too long or empty`)];
  state.faults.push(...found.map((fault) => `autocomplete: ${fault}`));
  if (found.length > 0) throw invalidForm(found);
  return all;
}

function showModal({ state }: Ask, one: Interaction, data: Json): void {
  const faults = state.rules.modalFaults(data);
  state.faults.push(...faults.map((fault) => `form after ${one.what}: ${fault}`));
  if (faults.length > 0) throw invalidForm(faults);
  const components = structuredClone(records(data.components));
  number(components, { next: 1 });
  const { user } = one;
  one.modal = {
    customId: text(data.custom_id),
    title: text(data.title),
    components,
    user,
    from: one,
    open: true,
  };
  const old = state.modals.get(user);
  if (old) old.open = false;
  state.modals.set(user, one.modal);
}

/** Every part of a form gets its number, from top to bottom. */
function number(components: readonly Json[], count: { next: number }): void {
  for (const one of components) {
    one.id ??= count.next++;
    const below = one.component === undefined ? [] : [record(one.component)];
    number([...records(one.components), ...below], count);
  }
}

function told({ state }: Ask, one: Interaction, type: number): Json {
  const message = [4, 5, 7].includes(type) ? one.original : undefined;
  return {
    interaction: {
      id: one.id,
      type: one.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: message.onlyFor !== undefined,
      }),
    },
    resource: { type, ...(message && { message: messageWire(state, message) }) },
  };
}
