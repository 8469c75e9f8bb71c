import { randomBytes } from 'node:crypto';
import { blockFaults } from '../block-rules.ts';
import { record, records, text } from './json.ts';
import { deleteMessage, editMessage, storeMessage } from './messages.ts';
import { tooLong } from './rules.ts';
import type { State } from './state.ts';
import type { Channel, Install, Json, Message } from './types.ts';

interface Way {
  readonly install: Install;
  readonly channel: Channel;
  readonly user: string;
  /** The message whose button was pressed. */
  readonly source: Message | undefined;
  readonly at: number;
  uses: number;
}

const mostUses = 5;
/** Milliseconds. */
const lifetime = 30 * 60_000;

/** The addresses a command or a button may be answered at, for half an hour and five times. */
export class ResponseUrls {
  private readonly state: State;
  private readonly ways = new Map<string, Way>();

  constructor(state: State) {
    this.state = state;
  }

  give(kind: 'commands' | 'actions', way: Omit<Way, 'at' | 'uses'>): string {
    const path = `/${kind}/${way.install.team}/${randomBytes(6).readUIntBE(0, 6)}/${randomBytes(12).toString('hex')}`;
    this.ways.set(path, { ...way, at: this.state.now(), uses: 0 });
    return `${this.state.url}${path}`;
  }

  /** What the address answers to a body posted there; undefined for one that never was given out. */
  take(path: string, body: unknown): { status: number; body: Json } | undefined {
    const way = this.ways.get(path);
    if (!way) return undefined;
    if (this.state.now() - way.at > lifetime) {
      this.state.violate('response url expired', path);
      return { status: 404, body: { ok: false, error: 'expired_url' } };
    }
    if (way.uses >= mostUses) {
      this.state.violate('response url used up', path);
      return { status: 404, body: { ok: false, error: 'used_url' } };
    }
    way.uses++;
    const error = this.apply(way, record(body));
    return error ? { status: 400, body: { ok: false, error } } : { status: 200, body: { ok: true } };
  }

  /** Does what an answer to a command or button says; Slack's word for what is wrong with it, if anything. */
  apply(way: Omit<Way, 'at' | 'uses'>, body: Json): string | undefined {
    const { install, channel, user, source } = way;
    const yes = (value: unknown) => value === true || value === 'true';
    if (yes(body.delete_original)) {
      if (source) deleteMessage(this.state, source);
      return undefined;
    }
    const blocks = records(body.blocks);
    const words = text(body.text);
    if (!words && blocks.length === 0) return 'no_text';
    if (blocks.length > 0 && blockFaults(blocks, 'message').length > 0) return 'invalid_blocks';
    if (tooLong(blocks)) return 'msg_blocks_too_long';
    if (yes(body.replace_original) && source) {
      editMessage(this.state, source, { text: words, blocks });
      return undefined;
    }
    const open = body.response_type === 'in_channel';
    storeMessage(this.state, {
      channel,
      user: install.botUser,
      botId: install.botId,
      appId: install.app,
      text: words,
      blocks,
      ...(text(body.thread_ts) && { threadTs: text(body.thread_ts) }),
      ...(!open && { onlyFor: user }),
      ...(open && body.metadata !== undefined && { metadata: record(body.metadata) }),
    });
    return undefined;
  }
}
