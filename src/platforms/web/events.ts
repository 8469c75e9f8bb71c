import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { RoomMessage } from '../../domain/room.ts';
import type { Live } from './live.ts';
import type { Doors, Person } from './port.ts';

/** So many messages at once are sooner loaded afresh than caught up with. */
const atOnce = 200;
/** So many changes, seen or not, are not even looked through. */
const tooFar = 2000;
/** Silence after which a sign of life is sent and the session looked at again, in milliseconds. */
const breath = 20_000;

/**
 * A page's stream: `message` for what was posted or edited after `since`, `entry` to begin with and whenever
 * something of the committee has changed (private cards may be old then), `clock` when committee time is moved,
 * `reload` when too much was missed. The event id is the change number, so a page that lost its line takes up
 * where it was.
 */
export function eventStream(
  context: Context,
  room: {
    readonly doors: Doors;
    readonly live: Live;
    readonly person: Person;
    readonly since: number;
    readonly stillIn: () => Promise<boolean>;
    readonly onFault: (fault: unknown) => void;
  },
): Response {
  const { doors, live, person } = room;
  return streamSSE(context, async (stream) => {
    let change = room.since;
    let clock = -1;
    let entry = -1;
    let nap = takeNap(0);
    let open = true;
    const unwatch = live.watch(person.committeeId, () => nap.wake());
    stream.onAbort(() => {
      open = false;
      unwatch();
      nap.wake();
    });
    try {
      while (open) {
        // Begun before the news is read: what comes meanwhile wakes it.
        nap = takeNap(breath);
        const news = await newsFor(doors, person, change);
        if (news.tooMuch) await stream.writeSSE({ event: 'reload', data: '{}' });
        else await tell(stream, news.messages);
        change = news.upTo;
        if (doors.demo) {
          const now = await doors.people.now(person.committeeId);
          if (now !== clock) await stream.writeSSE({ event: 'clock', data: JSON.stringify({ now }) });
          clock = now;
        }
        const latest = await doors.people.latestEntry(person.committeeId);
        if (latest !== entry) await stream.writeSSE({ event: 'entry', data: String(latest) });
        entry = latest;
        if ((await nap.ended) === 'woken') continue;
        if (!(await room.stillIn())) break;
        await stream.write(': still here\n\n');
      }
    } catch (fault) {
      // The page comes back by itself; one that has gone may find the house closed already.
      if (open) room.onFault(fault);
    } finally {
      unwatch();
      nap.wake();
    }
  });
}

/** Ends when woken, or by itself after `ms`; a woken one leaves no timer behind to keep the process up. */
function takeNap(ms: number): { ended: Promise<'woken' | 'quiet'>; wake(): void } {
  const { promise, resolve } = Promise.withResolvers<'woken' | 'quiet'>();
  const timer = setTimeout(() => resolve('quiet'), ms);
  return {
    ended: promise,
    wake() {
      clearTimeout(timer);
      resolve('woken');
    },
  };
}

async function newsFor(doors: Doors, person: Person, change: number) {
  const last = await doors.room.lastChange(person.committeeId);
  if (last - change > tooFar) return { tooMuch: true, messages: [], upTo: last };
  const messages = await doors.room.messagesSince(person, change, atOnce);
  return { tooMuch: messages.length === atOnce, messages, upTo: messages.at(-1)?.change ?? change };
}

async function tell(stream: SSEStreamingApi, news: readonly RoomMessage[]): Promise<void> {
  for (const message of news) {
    await stream.writeSSE({ event: 'message', id: String(message.change), data: JSON.stringify(message) });
  }
}
