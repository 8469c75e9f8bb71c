import type { State } from './state.ts';
import type { Channel, Json, Message } from './types.ts';

interface New {
  readonly channel: Channel;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Json[];
  readonly botId?: string;
  readonly appId?: string;
  readonly threadTs?: string;
  readonly onlyFor?: string;
  readonly broadcast?: boolean;
  readonly metadata?: Json;
  readonly files?: readonly string[];
}

/** Stores a message; blocks without an id get one, as Slack gives them. */
export function storeMessage(state: State, { channel, blocks = [], ...rest }: New): Message {
  const message: Message = {
    ...rest,
    team: channel.team,
    channel: channel.id,
    ts: state.ts(),
    blocks: named(state, blocks),
    edits: 0,
    deleted: false,
    reactions: [],
  };
  channel.messages.push(message);
  state.changed();
  return message;
}

/** What is left out stays as it was. */
export function editMessage(
  state: State,
  message: Message,
  change: { text?: string | undefined; blocks?: readonly Json[] | undefined; metadata?: Json | undefined },
): void {
  if (change.text !== undefined) message.text = change.text;
  if (change.blocks !== undefined) message.blocks = named(state, change.blocks);
  if (change.metadata !== undefined) message.metadata = change.metadata;
  message.edits++;
  message.editedTs = state.ts();
  state.changed();
}

export function deleteMessage(state: State, message: Message): void {
  message.deleted = true;
  state.changed();
}

/** The direct channel between two people (or a person and a bot), opened when there is none yet. */
export function directChannel(state: State, user: string, other: string): Channel {
  const there = [...state.channels.values()].find(
    ({ kind, members }) => kind === 'im' && members.has(user) && members.has(other),
  );
  if (there) return there;
  const channel: Channel = {
    id: state.id('D'),
    team: state.user(user).team,
    name: 'directmessage',
    kind: 'im',
    members: new Set([user, other]),
    archived: false,
    restricted: false,
    gone: false,
    messages: [],
  };
  state.channels.set(channel.id, channel);
  return channel;
}

const withElements = new Set(['actions', 'context_actions']);

/** Gives every block a block_id and every control an action_id. The given blocks stay untouched. */
export function named(state: State, blocks: readonly Json[]): Json[] {
  return structuredClone(blocks).map((block) => {
    const id = (): string => state.id('b').slice(2, 7);
    block.block_id ??= id();
    const controls = [
      ...(withElements.has(String(block.type)) ? (block.elements as Json[]) : []),
      ...(block.type === 'input' ? [block.element as Json] : []),
      ...(block.accessory ? [block.accessory as Json] : []),
    ];
    for (const control of controls) if (control.type !== 'image') control.action_id ??= id();
    return block;
  });
}
