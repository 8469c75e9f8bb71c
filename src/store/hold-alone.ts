import { createHash } from 'node:crypto';
import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Something that this process alone has, of all that work on one PostgreSQL database. */
export interface Hold {
  /** Aborted when it cannot be said any more that nobody else has it: the connection to the database is lost. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** What is held: a name that nobody else can read back from the lock, and a number of its own within it. */
export interface Held {
  readonly name: string;
  readonly number: number;
  /** For how long at most nobody has it after its holder is gone. Milliseconds, at least four seconds. */
  readonly leaseMs: number;
}

/**
 * Tries to be the one process that has this, by a lock of a connection of its own. Null while another one has it.
 * The lock goes with its holder's process at once; with its machine or the network in between before the lease is
 * over, and not before the holder itself knows. Throws where the database cannot be reached.
 */
export async function holdAlone(url: string, { name, number, leaseMs }: Held): Promise<Hold | null> {
  const answerMs = leaseMs / 5;
  const socket = new Socket();
  const client = new pg.Client({
    connectionString: url,
    application_name: 'docket',
    stream: () => socket,
    keepAlive: true,
    connectionTimeoutMillis: answerMs,
    query_timeout: answerMs,
  });
  const lost = new AbortController();
  const over = () => lost.abort();
  client.on('error', over);
  client.on('end', over);
  try {
    await client.connect();
    await client.query(forgetful(leaseMs));
    const key = createHash('sha256').update(name).digest().readInt32BE();
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1, $2) as mine', [
      key,
      number,
    ]);
    if (rows[0]?.mine !== true) {
      await client.end();
      return null;
    }
  } catch (fault) {
    socket.destroy();
    throw fault;
  }
  const watching = new AbortController();
  const watched = watch(client, answerMs, watching.signal).then(over);
  return {
    lost: lost.signal,
    async release() {
      watching.abort();
      await watched;
      // Nobody waits for a server that does not answer: the lock goes with the connection.
      await Promise.race([client.end().catch(() => {}), pause(answerMs, undefined, { ref: false })]);
      socket.destroy();
    },
  };
}

/**
 * Has the server give up a connection whose other end is silent after three quarters of the lease. The holder asks
 * each fifth of it and waits a fifth for the answer: it knows before the lock is free.
 */
function forgetful(leaseMs: number): string {
  const idle = Math.max(1, Math.floor(leaseMs / 2_000));
  const between = Math.max(1, Math.floor(leaseMs / 4_000));
  return `set tcp_keepalives_idle = ${idle}; set tcp_keepalives_interval = ${between};
    set tcp_keepalives_count = 1; set tcp_user_timeout = ${Math.floor((leaseMs * 3) / 4)}`;
}

/** Asks the server again and again; comes back when it does not answer, or the signal says so. */
async function watch(client: pg.Client, everyMs: number, signal: AbortSignal): Promise<void> {
  try {
    while (!signal.aborted) {
      await pause(everyMs, undefined, { signal, ref: false });
      await client.query('select 1');
    }
  } catch {
    // Silent, broken, or told to stop.
  }
}
