/** What goes wrong with a call that is meant to. */
export type Fault =
  /** HTTP 429; seconds. */
  | { readonly answer: 'ratelimited'; readonly retryAfter: number }
  /** A status alone, with no body Slack would write (`after` it was done all the same). */
  | { readonly answer: 'status'; readonly status: number; readonly when?: 'before' | 'after' }
  /** The connection breaks: before anything was done, or after, so that only the answer is lost. */
  | { readonly answer: 'drop'; readonly when: 'before' | 'after' }
  /** `{ ok: false, error }` */
  | { readonly answer: 'error'; readonly error: string }
  /**
   * Done late and then answered, whoever still listens (`after`: done at once, and only answered late);
   * milliseconds.
   */
  | { readonly answer: 'delay'; readonly ms: number; readonly when?: 'before' | 'after' }
  /** Not done before `until`; then it is, whoever still listens. */
  | { readonly answer: 'held'; readonly until: Promise<void> };

interface Planned {
  readonly method: string;
  readonly channel: string | undefined;
  readonly fault: Fault;
  left: number;
}

/** Faults on demand, used up in the order they were asked for. */
export class Faults {
  private planned: Planned[] = [];
  private readonly lastPosts = new Map<string, number[]>();
  /** When set: more posts a second in one channel than this are answered with 429, as in earnest. */
  pace: { readonly posts: number; readonly seconds: number } | undefined;

  /** The next `times` calls of the method (in that channel, where one is named) go wrong. */
  next(
    method: string,
    fault: Fault,
    { times = 1, channel }: { times?: number; channel?: string } = {},
  ): void {
    this.planned.push({ method, channel, fault, left: times });
  }

  /** All goes well again. */
  clear(): void {
    this.planned = [];
    this.pace = undefined;
  }

  take(method: string, channel: string, now: number): Fault | undefined {
    const plan = this.planned.find(
      (one) => one.left > 0 && one.method === method && (one.channel ?? channel) === channel,
    );
    if (plan) {
      plan.left--;
      return plan.fault;
    }
    return method === 'chat.postMessage' ? this.tooFast(channel, now) : undefined;
  }

  private tooFast(channel: string, now: number): Fault | undefined {
    if (!this.pace) return undefined;
    const since = now - this.pace.seconds * 1000;
    const recent = (this.lastPosts.get(channel) ?? []).filter((at) => at > since);
    this.lastPosts.set(channel, recent);
    if (recent.length < this.pace.posts) {
      recent.push(now);
      return undefined;
    }
    const wait = ((recent[0] ?? now) - since) / 1000;
    return { answer: 'ratelimited', retryAfter: Math.max(1, Math.ceil(wait)) };
  }
}
