import { api } from './api.ts';
import { focusComposer } from './focus.ts';
import { tellFault } from './notice.ts';
import { renewPrivate } from './renew.ts';
import { change, changed, type Log, logOf, openChannel, state } from './state.ts';

/** Opens a channel: its latest messages, from the server the first time. */
export async function openRoom(id: string): Promise<void> {
  const channel = state.channels.find((one) => one.id === id);
  if (!channel) return;
  change({ channel: id, drawer: false, atEnd: true, newBelow: false });
  history.replaceState(null, '', `#${id}`);
  try {
    const log = logOf(id) ?? (await load(id));
    const unread = log.messages.filter((message) => message.author?.id !== state.start.me.id);
    log.newFrom = channel.unread > 0 ? (unread.at(-channel.unread)?.seq ?? null) : null;
    state.logs.set(id, log);
  } catch (fault) {
    tellFault(fault);
  }
  changed();
  markRead();
  renewPrivate();
  focusComposer();
}

/** What the stream told while the answer was under way is asked for again. */
async function load(id: string): Promise<Log> {
  const page = await api.messages(id);
  const last = page.messages.at(-1)?.seq ?? 0;
  const told = state.channels.find((one) => one.id === id)?.lastSeq ?? 0;
  return { ...(told > last ? await api.messages(id) : page), newFrom: null };
}

/** The page before the first message shown. */
export async function showEarlier(): Promise<void> {
  const log = logOf(state.channel);
  const first = log?.messages[0];
  if (!log || !first) return;
  try {
    const page = await api.messages(state.channel, first.seq);
    log.messages = [...page.messages, ...log.messages];
    log.more = page.more;
    change({ atEnd: false });
  } catch (fault) {
    tellFault(fault);
  }
}

/** The channel after (1) or before (-1) the open one, around the end. */
export function stepChannel(by: 1 | -1): void {
  const ids = state.channels.map((channel) => channel.id);
  const next = ids.at((ids.indexOf(state.channel) + by) % ids.length);
  if (next) void openRoom(next);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells the server, soon, that the open channel is read; a hidden page reads nothing. */
export function markRead(): void {
  const channel = openChannel();
  if (!channel || document.hidden) return;
  state.channels = state.channels.map((one) => (one.id === channel.id ? { ...one, unread: 0 } : one));
  changed();
  clearTimeout(timer);
  timer = setTimeout(() => void api.read(channel.id, channel.lastSeq).catch(() => {}), 300);
}
