/** What goes wrong with a call that is meant to. */
export type Fault =
  /** HTTP 429; seconds. `shared`: somebody else used the channel up, and it does not count as our mistake. */
  | {
      readonly answer: 'ratelimited';
      readonly retryAfter: number;
      readonly scope?: 'user' | 'global' | 'shared';
    }
  /** A status alone, with no body Discord would write: what stands before it answers (`after` it was done). */
  | { readonly answer: 'status'; readonly status: number; readonly when?: 'before' | 'after' }
  /** The connection breaks: before anything was done, or after, so that only the answer is lost. */
  | { readonly answer: 'drop'; readonly when: 'before' | 'after' }
  /** A refusal in Discord's words. */
  | { readonly answer: 'refused'; readonly status: number; readonly code: number; readonly message?: string }
  /** Done and answered late (or, with `when`, not even done before then); milliseconds. */
  | { readonly answer: 'delay'; readonly ms: number; readonly when?: 'before' | 'after' }
  /** Not done before `until`. */
  | { readonly answer: 'held'; readonly until: Promise<void> };

interface Planned {
  readonly route: string;
  readonly channel: string | undefined;
  readonly fault: Fault;
  left: number;
}

/** Faults on demand, used up in the order they were asked for. */
export class Faults {
  private planned: Planned[] = [];

  /**
   * The next `times` calls go wrong (in that channel, where one is named).
   * @param route "POST /channels/:channel/messages"; "*" for every one
   */
  next(route: string, fault: Fault, { times = 1, channel }: { times?: number; channel?: string } = {}): void {
    this.planned.push({ route, channel, fault, left: times });
  }

  /** All goes well again. */
  clear(): void {
    this.planned = [];
  }

  take(route: string, channel: string | undefined): Fault | undefined {
    const fits = (one: Planned) =>
      one.left > 0 &&
      (one.route === '*' || one.route === route) &&
      (one.channel === undefined || one.channel === channel);
    const plan = this.planned.find(fits);
    if (plan) plan.left--;
    return plan?.fault;
  }
}
