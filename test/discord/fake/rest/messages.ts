import { PermissionFlagsBits } from 'discord.js';
import { record, text } from '../../../slack/fake/json.ts';
import { isThread } from '../channel-kinds.ts';
import { deleteMessage, editMessage, findMessage, storeMessage } from '../messages.ts';
import { permissionsIn } from '../permissions.ts';
import { madeAt } from '../state.ts';
import { setArchived } from '../threads.ts';
import type { Channel, Message } from '../types.ts';
import { messageWire } from '../wire/message.ts';
import {
  type Ask,
  channelOf,
  type Handler,
  invalidForm,
  messageOf,
  need,
  needToPost,
  Refused,
} from './call.ts';
import { contentOf, needForFiles } from './content.ts';

const create: Handler = (ask) => {
  const { state } = ask;
  const channel = channelOf(ask);
  needToPost(ask, channel);
  needForFiles(ask, channel);
  const body = record(ask.body);
  const there = body.enforce_nonce === true && earlier(ask, text(body.nonce));
  if (there) return messageWire(state, there);
  const content = contentOf(ask, body, { channel, isNew: true });
  const reference = record(body.message_reference);
  const replyTo = reference.message_id ? findMessage(channel, text(reference.message_id)) : undefined;
  if (reference.message_id && !replyTo && reference.fail_if_not_exists !== false)
    throw invalidForm(['message_reference: Unknown message']);
  // Whoever posts into an archived thread opens it again.
  if (channel.archived) setArchived(state, channel, false);
  if (isThread(channel)) channel.people.add(state.app.botUser);
  return messageWire(state, storeMessage(state, { channel, author: state.app.botUser, ...content, replyTo }));
};

const edit: Handler = (ask) => {
  const { state } = ask;
  const channel = channelOf(ask);
  const message = messageOf(ask, channel);
  if (message.author !== state.app.botUser)
    throw new Refused(403, 50_005, 'Cannot edit a message authored by another user');
  if (channel.archived) throw new Refused(400, 50_083, 'Thread is archived');
  needForFiles(ask, channel);
  editMessage(
    state,
    message,
    contentOf(ask, record(ask.body), { channel, now: message.flags, isNew: false }),
  );
  return messageWire(state, message);
};

const remove: Handler = (ask) => {
  const channel = channelOf(ask);
  const message = messageOf(ask, channel);
  if (message.author !== ask.state.app.botUser) need(ask, channel, PermissionFlagsBits.ManageMessages);
  if (channel.archived) throw new Refused(400, 50_083, 'Thread is archived');
  deleteMessage(ask.state, message);
};

/** Newest first. Without the right to read history there is none. */
const list: Handler = (ask) => {
  const channel = channelOf(ask);
  if (!history(ask, channel)) return [];
  const bound = (name: string) => BigInt(ask.query.get(name) ?? 0);
  const [before, after, around] = [bound('before'), bound('after'), bound('around')];
  const limit = Math.min(Math.max(Number(ask.query.get('limit') ?? 50), 1), 100);
  const all = channel.messages.filter(({ deleted, onlyFor }) => !deleted && !onlyFor);
  const fits = all.filter(
    ({ id }) => (before === 0n || BigInt(id) < before) && (after === 0n || BigInt(id) > after),
  );
  const page = around ? near(fits, around, limit) : after ? fits.slice(0, limit) : fits.slice(-limit);
  return page.toReversed().map((one) => asKept(ask, one));
};

const get: Handler = (ask) => {
  const channel = channelOf(ask);
  need(ask, channel, PermissionFlagsBits.ReadMessageHistory);
  return asKept(ask, messageOf(ask, channel));
};

/** As the app reads it later: of the nonce it was posted with nothing is kept. */
const asKept = ({ state }: Ask, message: Message) => ({
  ...messageWire(state, message, { app: true }),
  nonce: undefined,
});

const typing: Handler = (ask) => {
  needToPost(ask, channelOf(ask));
};

export const messages: Record<string, Handler> = {
  'POST /channels/:channel/messages': create,
  'GET /channels/:channel/messages': list,
  'GET /channels/:channel/messages/:message': get,
  'PATCH /channels/:channel/messages/:message': edit,
  'DELETE /channels/:channel/messages/:message': remove,
  'POST /channels/:channel/typing': typing,
};

function earlier({ state }: Ask, nonce: string): Message | undefined {
  const since = state.now() - state.nonceMs;
  const fits = (one: Message) =>
    one.nonce === nonce && one.author === state.app.botUser && !one.deleted && madeAt(one.id) >= since;
  if (nonce === '') return undefined;
  return [...state.channels.values()].flatMap((one) => one.messages.filter(fits))[0];
}

function history({ state }: Ask, channel: Channel): boolean {
  if (!channel.guild) return true;
  return (permissionsIn(state, channel, state.app.botUser) & PermissionFlagsBits.ReadMessageHistory) !== 0n;
}

function near(all: readonly Message[], id: bigint, limit: number): Message[] {
  const at = all.findIndex((one) => BigInt(one.id) >= id);
  const middle = at < 0 ? all.length : at;
  const from = Math.max(0, middle - Math.floor(limit / 2));
  return all.slice(from, from + limit);
}
