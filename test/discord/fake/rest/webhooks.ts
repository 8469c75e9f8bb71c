import { MessageFlags } from 'discord.js';
import { record } from '../../../slack/fake/json.ts';
import { deleteMessage, editMessage } from '../messages.ts';
import { findCall } from '../state.ts';
import type { Interaction, Message } from '../types.ts';
import { messageWire } from '../wire/message.ts';
import { type Ask, type Handler, param, Refused, unknown } from './call.ts';
import { contentOf } from './content.ts';
import { storeAnswer } from './interactions.ts';

/** So long an interaction can be answered after its first answer, in milliseconds. */
const lifetime = 15 * 60_000;

/** One more message; the first one after "thinking" takes its place. */
const followUp: Handler = (ask) => {
  const one = callOf(ask);
  const body = record(ask.body);
  const { original } = one;
  if (original && original.flags & MessageFlags.Loading && !original.deleted) {
    fill(ask, original);
    return messageWire(ask.state, original);
  }
  return messageWire(ask.state, storeAnswer(ask, one, body));
};

const get: Handler = (ask) => messageWire(ask.state, answerOf(ask));

const edit: Handler = (ask) => {
  const message = answerOf(ask);
  fill(ask, message);
  return messageWire(ask.state, message);
};

const remove: Handler = (ask) => deleteMessage(ask.state, answerOf(ask));

export const webhooks: Record<string, Handler> = {
  'POST /webhooks/:app/:token': followUp,
  'GET /webhooks/:app/:token/messages/:message': get,
  'PATCH /webhooks/:app/:token/messages/:message': edit,
  'DELETE /webhooks/:app/:token/messages/:message': remove,
};

function fill(ask: Ask, message: Message): void {
  const channel = ask.state.channel(message.channel);
  const ephemeral = message.onlyFor !== undefined;
  const isNew = (message.flags & MessageFlags.Loading) !== 0;
  const now = message.flags & ~MessageFlags.Loading;
  editMessage(ask.state, message, contentOf(ask, record(ask.body), { channel, now, ephemeral, isNew }));
}

function callOf(ask: Ask): Interaction {
  const { state } = ask;
  if (param(ask, 'app') !== state.app.id) throw unknown.webhook();
  const one = findCall(state, param(ask, 'token'));
  // Before its first answer an interaction has no address to be answered at.
  if (!one || one.answer === undefined) throw unknown.webhook();
  if (one.channel.gone) throw unknown.channel();
  if (state.now() - one.at <= lifetime) return one;
  state.violate('token expired', one.what);
  throw new Refused(401, 50_027, 'Invalid Webhook Token');
}

function answerOf(ask: Ask): Message {
  const one = callOf(ask);
  const id = param(ask, 'message');
  const found =
    id === '@original'
      ? one.original
      : one.channel.messages.find((each) => each.id === id && each.interaction === one);
  if (!found || found.deleted) throw unknown.message();
  return found;
}
