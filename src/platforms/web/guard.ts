import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { documentLimits } from '../../files/documents/limits.ts';
import { importMapHash } from './frame.ts';

/** Where the door is reached; anything else is a foreign page's trick or a wrong address. */
export interface Place {
  readonly host: string;
  /** 0 until the system has chosen one. */
  port: number;
  /** "https://docket.example.org", where people come through a proxy. */
  readonly publicAddress?: string;
}

/** The `Host` values that mean this door. */
export function hostsOf(place: Place): string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  if (!['0.0.0.0', '::', ...names].includes(place.host)) names.push(place.host);
  const hosts = names.map((name) => `${name}:${place.port}`);
  if (place.port === 80) hosts.push(...names);
  if (place.publicAddress) hosts.push(new URL(place.publicAddress).host);
  return hosts;
}

/**
 * Refuses what did not come from this door's own page: a foreign `Host` is a name pointed at this machine
 * (DNS rebinding), a foreign `Origin` another site's script, a body that is not JSON another site's form.
 */
export function ownPagesOnly(place: Place): MiddlewareHandler {
  return async (context, next) => {
    const hosts = hostsOf(place);
    const host = context.req.header('host')?.toLowerCase() ?? '';
    if (!hosts.includes(host)) return context.text('This address is not served here.', 421);
    const origin = context.req.header('origin');
    if (origin !== undefined && !hosts.includes(hostOf(origin))) return refuse(context);
    const site = context.req.header('sec-fetch-site');
    if (context.req.method !== 'GET' && site !== undefined && site !== 'same-origin') return refuse(context);
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
      if (type !== 'application/json') return context.text('Only JSON is read here.', 415);
    }
    await next();
  };
}

const refuse = (context: Context) => context.text('Another site may not do this.', 403);

function hostOf(origin: string): string {
  try {
    return new URL(origin).host;
  } catch {
    return 'null';
  }
}

const bodiesUpTo = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (context) => context.text('Too much at once.', 413) });

/** Where forms with files go, below "/api"; those with a document to be read have an address of their own. */
export const handInPath = '/hand-in';
export const documentPath = '/hand-in-document';
const withFiles = [handInPath, documentPath].map((path) => `/api${path}`);

const small = bodiesUpTo(64 * 1024);

/** Little at once, but where files are taken: how much there is said once it is known who asks. */
export const smallBodies: MiddlewareHandler = (context, next) =>
  withFiles.includes(context.req.path) ? next() : small(context, next);

/** A file of ten megabytes, in base64, and the words beside it. */
export const largeBodies = bodiesUpTo(14 * 1024 * 1024);

/** The largest document, in base64, and the words beside it. */
export const documentBodies = bodiesUpTo(Math.ceil((documentLimits.bytes * 4) / 3) + 512 * 1024);

/** So many documents come in at once: each is held whole for a moment. */
const documentsAtOnce = 3;

/** Lets a few in; `refuse` answers the others, who may come again. */
export function fewAtOnce(refuse: (context: Context) => Response): MiddlewareHandler {
  let within = 0;
  return async (context, next) => {
    if (within >= documentsAtOnce) return refuse(context);
    within++;
    try {
      await next();
    } finally {
      within--;
    }
  };
}

/** Nothing inline but our own import map, nothing from elsewhere, no framing, no referrer. */
export const strictHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", importMapHash],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});
