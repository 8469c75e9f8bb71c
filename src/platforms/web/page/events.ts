import type { RoomMessage } from '../../../domain/room.ts';
import { api } from './api.ts';
import { markRead } from './channels.ts';
import { renewPrivate } from './renew.ts';
import { change, changed, type Log, logOf, state } from './state.ts';

let stream: EventSource | undefined;
let latest = 0;

/** Listens to the room from change number `since` on; a lost line is taken up where it broke. */
export function listen(since: number): void {
  latest = Math.max(latest, since);
  stream?.close();
  stream = new EventSource(`/api/events?since=${latest}`);
  stream.addEventListener('open', () => change({ online: true }));
  stream.addEventListener('message', (event) => receive(JSON.parse(event.data) as RoomMessage));
  stream.addEventListener('clock', (event) =>
    change({ now: (JSON.parse(event.data) as { now: number }).now }),
  );
  stream.addEventListener('entry', renewPrivate);
  stream.addEventListener('reload', () => location.reload());
  stream.addEventListener('error', () => {
    change({ online: false });
    if (stream?.readyState === EventSource.CLOSED) setTimeout(() => listen(latest), 2000);
  });
}

function receive(message: RoomMessage): void {
  latest = Math.max(latest, message.change);
  const log = logOf(message.channelId);
  const known = log?.messages.findIndex((one) => one.id === message.id) ?? -1;
  if (log && known >= 0) log.messages[known] = message;
  else if (log) insert(log, message);
  count(message);
  changed();
}

/** In its place: a message edited at once may come after later ones. */
function insert(log: Log, message: RoomMessage): void {
  const after = log.messages.findIndex((one) => one.seq > message.seq);
  if (after < 0) log.messages.push(message);
  else if (after > 0 || !log.more) log.messages.splice(after, 0, message);
}

function count(message: RoomMessage): void {
  const channel = state.channels.find((one) => one.id === message.channelId);
  if (!channel) {
    void api.channels().then((channels) => change({ channels }));
    return;
  }
  if (message.seq <= channel.lastSeq) return;
  const own = message.author?.id === state.start.me.id;
  const here = message.channelId === state.channel;
  const unread = own || (here && !document.hidden) ? channel.unread : channel.unread + 1;
  state.channels = state.channels.map((one) =>
    one.id === channel.id ? { ...one, lastSeq: message.seq, unread } : one,
  );
  if (!here) return;
  if (own) state.atEnd = true;
  if (!state.atEnd) state.newBelow = true;
  markRead();
}
