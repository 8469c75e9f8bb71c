import { hex } from '../state.ts';
import type { GatewayEvent, Json } from '../types.ts';
import type { Link } from './link.ts';

/** What one shard was told, numbered, so that it can be told again what it missed. */
export class Session {
  readonly id = hex(16);
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  /** Undefined while nobody listens. */
  link: Link | undefined;
  private readonly told: { readonly s: number; readonly t: string; readonly d: Json }[] = [];

  constructor(identify: { shard: number; shards: number; intents: number }) {
    this.shard = identify.shard;
    this.shards = identify.shards;
    this.intents = identify.intents;
  }

  /** How many events it was told. */
  get sequence(): number {
    return this.told.length;
  }

  /** Whether this event is this shard's business, and one it listens for. */
  hears({ guild, intent }: GatewayEvent): boolean {
    const mine = guild === '' ? 0 : Number((BigInt(guild) >> 22n) % BigInt(this.shards));
    return mine === this.shard && (intent === 0 || (this.intents & intent) !== 0);
  }

  tell(t: string, d: Json): void {
    const event = { s: this.told.length + 1, t, d };
    this.told.push(event);
    this.link?.send({ op: 0, ...event });
  }

  /** Everything after the event with this number once more, then RESUMED. */
  replay(after: number): void {
    for (const event of this.told.slice(after)) this.link?.send({ op: 0, ...event });
    this.tell('RESUMED', { _trace: [] });
  }
}
