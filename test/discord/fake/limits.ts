import { createHash } from 'node:crypto';

/** How many calls in how many seconds. */
export interface Limit {
  readonly calls: number;
  readonly seconds: number;
}

interface Bucket {
  limit: Limit;
  left: number;
  /** Milliseconds since 1970. */
  resetsAt: number;
}

export interface Counted {
  readonly headers: Record<string, string>;
  /** Seconds to wait; undefined when there was room. */
  readonly retryAfter?: number;
  readonly global: boolean;
}

const generous: Limit = { calls: 1000, seconds: 1 };
/** Refusals (401, 403, 429) in this long count against an address; milliseconds. */
const memory = 10 * 60_000;

/** Counts calls per route and per channel (or guild, or webhook) as Discord does, and refusals per address. */
export class Limits {
  /** Calls a second over all routes but answers to interactions; undefined for no such limit. */
  global: number | undefined;
  /** Refusals after which the address is shut out. */
  banAfter = 10_000;
  private readonly own = new Map<string, Limit>();
  private readonly buckets = new Map<string, Bucket>();
  private readonly recent: number[] = [];
  private readonly refusals: number[] = [];

  /** Holds this route to so many calls: "POST /channels/:channel/messages". */
  set(route: string, limit: Limit): void {
    this.own.set(route, limit);
    for (const key of this.buckets.keys()) if (key.startsWith(`${route} `)) this.buckets.delete(key);
  }

  count(route: string, major: string, now: number): Counted {
    const limit = this.own.get(route) ?? generous;
    const key = `${route} ${major}`;
    let bucket = this.buckets.get(key);
    if (!bucket || bucket.resetsAt <= now) {
      bucket = { limit, left: limit.calls, resetsAt: now + limit.seconds * 1000 };
      this.buckets.set(key, bucket);
    }
    const full = bucket.left === 0;
    if (!full) bucket.left--;
    const everywhere = full ? undefined : this.overall(route, now);
    const after = Math.max(0.001, (bucket.resetsAt - now) / 1000);
    const headers = {
      'x-ratelimit-limit': String(limit.calls),
      'x-ratelimit-remaining': String(bucket.left),
      'x-ratelimit-reset': (bucket.resetsAt / 1000).toFixed(3),
      'x-ratelimit-reset-after': after.toFixed(3),
      'x-ratelimit-bucket': createHash('md5').update(route).digest('hex'),
    };
    if (everywhere !== undefined) return { headers, retryAfter: everywhere, global: true };
    return { headers, global: false, ...(full && { retryAfter: after }) };
  }

  refused(now: number): void {
    this.refusals.push(now);
  }

  /** How many calls of the last ten minutes were refused with 401, 403 or 429. */
  invalid(now: number): number {
    return this.refusals.filter((at) => at > now - memory).length;
  }

  shutOut(now: number): boolean {
    return this.invalid(now) >= this.banAfter;
  }

  private overall(route: string, now: number): number | undefined {
    if (this.global === undefined || /interactions|webhooks/.test(route)) return undefined;
    while (this.recent.length > 0 && (this.recent[0] ?? 0) <= now - 1000) this.recent.shift();
    if (this.recent.length >= this.global) return ((this.recent[0] ?? now) + 1000 - now) / 1000;
    this.recent.push(now);
    return undefined;
  }
}
