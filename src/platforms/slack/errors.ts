import { webApi } from '@slack/bolt';
import { refusals } from './refusals.ts';

/** What went wrong with a call, and so what is to become of it. `why` is a stable code and plain words. */
export type Trouble =
  /** The channel, person or message is gone or shut. */
  | { readonly kind: 'gone'; readonly why: string }
  /** Slack takes this workspace's token no more. */
  | { readonly kind: 'shut-out'; readonly why: string }
  /** The organisation's token holds, but not in this workspace of it. */
  | { readonly kind: 'not-granted'; readonly why: string }
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
  | { readonly kind: 'ours'; readonly why: string };

/** Where Slack asks for patience and does not say how much. Milliseconds. */
const someTimeMs = 30_000;

/** A fetch that failed with one of these never reached Slack. */
const neverArrived =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

/**
 * Reads what a call of the Web API threw. Whatever is not known to have been refused may have been done: it is
 * never safe to say so of a request that left.
 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return slowDown('ratelimited', Math.ceil(error.retryAfter * 1000));
  if (error instanceof webApi.WebAPIPlatformError) return refused(error.data);
  if (error instanceof webApi.WebAPIHTTPError)
    return {
      kind: 'down',
      why: `http_${error.statusCode}: Slack, or something on the way to it, is out of order`,
      perhapsDone: error.statusCode >= 500,
    };
  const code = networkCode(error);
  if (neverArrived.test(code))
    return { kind: 'down', why: `${code}: Slack cannot be reached`, perhapsDone: false };
  return { kind: 'down', why: `${code}: Slack did not answer`, perhapsDone: true };
}

function refused(data: { readonly error: string; readonly needed?: unknown }): Trouble {
  // What is no code is a page of somebody else's, or of Slack's when it is ill.
  const code = /^[a-z][a-z0-9_]{2,79}$/.test(data.error) ? data.error : 'unreadable_answer';
  const known = refusals.get(code);
  if (code === 'unreadable_answer' || known?.kind === 'down')
    return {
      kind: 'down',
      why: worded(code, known?.words ?? 'Slack’s answer makes no sense'),
      perhapsDone: true,
    };
  if (!known) return { kind: 'ours', why: worded(code, 'Slack refused what Docket asked') };
  const words = code === 'missing_scope' ? `${known.words}${scopeOf(data.needed)}` : known.words;
  if (known.kind === 'slow-down')
    return { ...slowDown(code, someTimeMs, words), everywhere: known.everywhere ?? false };
  return { kind: known.kind, why: worded(code, words) };
}

function slowDown(code: string, waitMs: number, words = 'Slack takes no more for now') {
  return { kind: 'slow-down', why: worded(code, words), waitMs, everywhere: false } as const;
}

const worded = (code: string, words: string) => `${code}: ${words}`;

const scopeOf = (needed: unknown) =>
  typeof needed === 'string' && /^[a-z:._, ]{1,80}$/.test(needed) ? ` (${needed})` : '';

/** The code of what broke below fetch; never its text, which may hold anything. */
function networkCode(error: unknown): string {
  for (let fault = error; fault instanceof Error; fault = innerOf(fault)) {
    const { code } = fault as NodeJS.ErrnoException;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
    if (fault.name === 'TimeoutError') return 'timeout';
  }
  return 'no_answer';
}

const innerOf = (fault: Error) => (fault instanceof webApi.WebAPIRequestError ? fault.original : fault.cause);
