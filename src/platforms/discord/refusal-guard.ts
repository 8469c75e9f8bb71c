import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * Discord shuts an address out for 10,000 refusals (401, 403 and 429) in ten minutes. Whoever comes near a
 * twentieth of that is doing something wrong and stops; answers to people who wait go on a while longer.
 */
export const mostRefusals = { unasked: 500, answers: 2_000 } as const;
const memoryMs = 10 * 60_000;

/** A request that was not made: too many before it were refused. */
export class RefusedTooOften extends Error {
  /** Until one may be made again. Milliseconds. */
  readonly waitMs: number;

  constructor(waitMs: number) {
    super(`refused_too_often: Discord has refused too much of late`);
    this.name = 'RefusedTooOften';
    this.waitMs = waitMs;
  }
}

type Request = RESTOptions['makeRequest'];

/** Counts what Discord refuses, over all requests of a client, and makes no more of them in time. */
export function guarded(
  request: Request = DefaultRestOptions.makeRequest,
  now: () => number = () => performance.now(),
): Request {
  const refusals: number[] = [];

  return async (url, init) => {
    const since = now() - memoryMs;
    while (refusals[0] !== undefined && refusals[0] <= since) refusals.shift();
    const most = /\/(interactions|webhooks)\//.test(url) ? mostRefusals.answers : mostRefusals.unasked;
    const first = refusals.at(-most);
    if (first !== undefined) throw new RefusedTooOften(Math.ceil(first - since));
    const response = await request(url, init);
    // What somebody else has used up is not held against Docket.
    const shared = response.headers.get('x-ratelimit-scope') === 'shared';
    if ([401, 403, 429].includes(response.status) && !shared) refusals.push(now());
    return response;
  };
}
