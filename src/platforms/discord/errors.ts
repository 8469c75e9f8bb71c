import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { RefusedTooOften } from './refusal-guard.ts';
import { type Lost, type Refusal, refusals } from './refusals.ts';

/** What went wrong with a call, and so what is to become of it. `why` is a stable code and plain words. */
export type Trouble =
  /** The channel, person or message is gone or shut; `lost` says what that means for the whole channel. */
  | { readonly kind: 'gone'; readonly why: string; readonly lost?: Lost }
  /** The same, unless it is the whole server that is gone: that is to be asked. */
  | { readonly kind: 'gone-or-out'; readonly why: string; readonly lost?: Lost }
  /** Discord takes Docket's token no more. */
  | { readonly kind: 'token'; readonly why: string }
  /** Nothing was done; to be asked again. `everywhere`: not only in this channel. */
  | {
      readonly kind: 'slow-down';
      readonly why: string;
      readonly waitMs: number;
      readonly everywhere: boolean;
    }
  /** No answer, or none that tells anything; it may have been done all the same where it says so. */
  | { readonly kind: 'down'; readonly why: string; readonly perhapsDone: boolean }
  /** Docket asked wrongly. */
  | { readonly kind: 'ours'; readonly why: string; readonly code: number };

/** Where Discord asks for patience and does not say how much. Milliseconds. */
const someTimeMs = 60_000;

/** A connection that failed with one of these never reached Discord. */
const neverArrived =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

/**
 * Reads what a call of Discord's REST threw. Whatever is not known to have been refused may have been done: it
 * is never safe to say so of a request that left.
 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof RateLimitError) return limited(error);
  if (error instanceof RefusedTooOften) return slowDown(error.message, error.waitMs, true);
  if (error instanceof DiscordAPIError) return refused(error);
  if (error instanceof HTTPError)
    return down(`http_${error.status}: Discord, or something on the way to it, is out of order`, true);
  const code = networkCode(error);
  return neverArrived.test(code)
    ? down(`${code}: Discord cannot be reached`, false)
    : down(`${code}: Discord did not answer`, true);
}

/** Discord's answer is there and cannot be read. */
export const unreadable: Trouble = down('unreadable_answer: Discord’s answer makes no sense', true);

function limited({ timeToReset, retryAfter, sublimitTimeout, global }: RateLimitError): Trouble {
  const waitMs = Math.max(timeToReset, retryAfter, sublimitTimeout);
  const why = 'ratelimited: Discord takes no more for now';
  // One that says nothing of how long is not Discord itself, but what stands before it.
  return waitMs > 0 ? slowDown(why, Math.ceil(waitMs), global) : slowDown(why, someTimeMs, true);
}

function refused({ code: given, status }: DiscordAPIError): Trouble {
  const code = typeof given === 'number' ? given : 0;
  const known = refusals.get(code);
  if (known) return asTrouble(known, code);
  if (status === 401) return { kind: 'token', why: 'http_401: Discord takes Docket’s token no more' };
  if (code !== 0) return { kind: 'ours', why: worded(code, 'Discord refused what Docket asked'), code };
  // A refusal without a number is no word of Discord's own, but for an address it does not know.
  if (status === 403 || status === 429)
    return slowDown(`http_${status}: something before Discord lets nothing through`, someTimeMs, true);
  if (status === 408) return slowDown('http_408: the request arrived broken', 1_000);
  return { kind: 'ours', why: `http_${status}: Discord refused what Docket asked`, code };
}

function asTrouble({ kind, words, lost, everywhere = false }: Refusal, code: number): Trouble {
  const why = worded(code, words);
  switch (kind) {
    case 'gone':
    case 'gone-or-out':
      return { kind, why, ...(lost && { lost }) };
    case 'token':
      return { kind, why };
    case 'slow-down':
      return slowDown(why, someTimeMs, everywhere);
    case 'down':
      return down(why, true);
  }
}

function slowDown(why: string, waitMs: number, everywhere = false): Trouble {
  return { kind: 'slow-down', why, waitMs, everywhere };
}

function down(why: string, perhapsDone: boolean): Trouble {
  return { kind: 'down', why, perhapsDone };
}

const worded = (code: number, words: string) => `discord_${code}: ${words}`;

/** The code of what broke below; never its text, which may hold anything. */
function networkCode(error: unknown): string {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    const { code } = fault as NodeJS.ErrnoException;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
    if (fault.name === 'TimeoutError' || fault.name === 'AbortError') return 'timeout';
  }
  return 'no_answer';
}
