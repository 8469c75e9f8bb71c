import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { outboxNews } from './outbox-news.ts';

/** A connection that is lost is opened anew after so long. Milliseconds. */
const againMs = 1_000;

/**
 * Hears when another process puts something into the outbox, on a connection of its own, which is opened anew
 * whenever it breaks. `heard` is given the teller's name, and '' when something may have been missed: then, too,
 * there may be something to send. Never throws: without it all is found a second later.
 */
export function listenFor(url: string, heard: (teller: string) => void): { close(): Promise<void> } {
  const over = new AbortController();
  const { signal } = over;
  const listening = (async () => {
    for (let again = false; !signal.aborted; again = true) {
      if (again) await pause(againMs, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) await listenOnce(url, heard, signal).catch(() => {});
    }
  })();
  return {
    close() {
      over.abort();
      return listening;
    },
  };
}

/** Until the connection breaks, or the signal ends it. */
async function listenOnce(url: string, heard: (teller: string) => void, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'docket',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const end = () => resolve();
  client.on('error', end).on('end', end);
  signal.addEventListener('abort', end, { once: true });
  client.on('notification', ({ payload = '' }) => heard(payload));
  try {
    await client.connect();
    await client.query(`listen ${outboxNews}`);
    heard('');
    await over;
  } finally {
    signal.removeEventListener('abort', end);
    await client.end().catch(() => {});
  }
}
