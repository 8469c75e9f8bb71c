import { type Client, type REST, Routes } from 'discord.js';
import { ZodError, type z } from 'zod';
import { ShutOut, TryLater, Unreachable } from '../../domain/sender.ts';
import { refusalOf } from './channels.ts';
import { answerLimitMs } from './client.ts';
import { type Trouble, troubleOf, unreadable } from './errors.ts';
import { parkingOf } from './parking.ts';
import type { DiscordProblem } from './problem.ts';
import { discordTraffic, type Way } from './traffic.ts';

/** What a call is made with: the signal ends it, also while its answer is being read. */
export interface Line {
  readonly rest: REST;
  readonly signal: AbortSignal;
}

export interface Asked<T> {
  readonly way: Way;
  readonly answer: z.ZodType<T>;
  readonly call: (line: Line) => Promise<unknown>;
  /** Asked when the turn has come: it may have come too late. */
  readonly still?: () => boolean;
}

/** Makes one call in its turn, and words its trouble as senders do. */
export type Ask = <T>(asked: Asked<T>) => Promise<T>;

/**
 * All calls of Discord that nobody waits for go through one of these: limits, outages, lost channels and dead
 * tokens are its care.
 */
export function askerOf(client: Client, onProblem: (problem: DiscordProblem) => void): Ask {
  const traffic = discordTraffic();
  const parking = parkingOf(client);
  let isRefused = false;

  return async function ask({ way, answer, call, still = () => true }) {
    const known = parking.find(way) ?? refusalOf(client, way);
    if (known) return giveUp(way, known);
    await traffic.turn(way);
    if (!still()) throw new TryLater(1_000, { why: 'late: there was no time left for it' });
    if (!client.token) throw new TryLater(answerLimitMs, { why: 'signed_out: there is no connection yet' });
    // The library forgets a token at the first refusal; that may have been anybody's mistake.
    client.rest.setToken(client.token);
    try {
      const signal = AbortSignal.timeout(answerLimitMs);
      const given = answer.parse(await call({ rest: client.rest, signal }));
      traffic.answered();
      isRefused = false;
      return given;
    } catch (error) {
      const trouble = error instanceof ZodError ? unreadable : troubleOf(error);
      traffic.troubled(way, trouble);
      return giveUp(way, trouble.kind === 'gone-or-out' ? await outOrGone(way, trouble) : trouble);
    }
  };

  /** A server is not taken for lost on one word: Discord is asked for it. */
  async function outOrGone(way: Way, trouble: Trouble & { kind: 'gone-or-out' }): Promise<Trouble> {
    if (way.workspace === '') return { ...trouble, kind: 'gone' };
    const signal = AbortSignal.timeout(answerLimitMs);
    const second = await client.rest.get(Routes.guild(way.workspace), { signal }).then(() => null, troubleOf);
    return second === null || second.kind === 'gone-or-out'
      ? (second ?? { ...trouble, kind: 'gone' })
      : second;
  }

  function giveUp(way: Way, trouble: Trouble): never {
    // Not to be let begin a thread does not make a channel a lost one.
    const lost = trouble.kind === 'gone' && way.deed !== 'thread' ? trouble.lost : undefined;
    if (lost && parking.park(way, trouble) && lost !== 'person') {
      const { workspace, channel } = way;
      onProblem({ kind: lost, channel: { platform: 'discord', workspace, channel } });
    }
    if (trouble.kind === 'token' && !isRefused) {
      isRefused = true;
      // Whether the token is dead for good, the connection tells: it is closed then.
      onProblem({ kind: 'token-refused' });
    }
    throw asFault(trouble, way);
  }
}

function asFault(trouble: Trouble, { deed }: Way): Error {
  switch (trouble.kind) {
    case 'gone':
      return new Unreachable(trouble.why);
    case 'gone-or-out':
      return new ShutOut(trouble.why);
    case 'token':
      return new TryLater(answerLimitMs, { why: trouble.why });
    case 'slow-down':
      return new TryLater(trouble.waitMs, { why: trouble.why });
    case 'down':
      // As long as a dead request may still arrive, nobody looks for it.
      return new TryLater(answerLimitMs, {
        why: trouble.why,
        perhapsSent: deed === 'post' && trouble.perhapsDone,
      });
    case 'ours':
      return new RefusedCall(trouble.why, trouble.code);
  }
}

/** Discord took a call for a mistake of Docket's. */
export class RefusedCall extends Error {
  readonly code: number;

  constructor(why: string, code: number) {
    super(why);
    this.name = 'RefusedCall';
    this.code = code;
  }
}
