import { api } from './api.ts';
import { logOf, state } from './state.ts';

/** So many of the latest private cards are kept up; people look no further back. */
const kept = 3;
/** Between two rounds, in milliseconds: a bulk change tells of itself many times. */
const rest = 3000;

let timer: ReturnType<typeof setTimeout> | undefined;
let running = false;
/** Something changed that the cards may not show yet. */
let wanted = false;

/**
 * Private cards are nobody else's to edit: the last ones of the open channel are asked for again, soon, once
 * for however many changes. A hidden page waits until it is looked at.
 */
export function renewPrivate(): void {
  wanted = true;
  // Not at once: a hundred open pages heard of the change in the same moment.
  if (!running) timer ??= setTimeout(() => void round(), Math.random() * 500);
}

document.addEventListener('visibilitychange', () => wanted && renewPrivate());

async function round(): Promise<void> {
  timer = undefined;
  if (document.hidden) return;
  wanted = false;
  running = true;
  const own = logOf(state.channel)?.messages.filter((one) => one.private && one.line !== null) ?? [];
  // One that cannot be renewed stays as it is: nobody asked for it just now.
  for (const { id } of own.slice(-kept).toReversed()) await api.refresh(id).catch(() => undefined);
  running = false;
  if (wanted) timer ??= setTimeout(() => void round(), rest);
}
