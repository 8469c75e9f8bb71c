import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { RoomMessage } from '../../../domain/room.ts';
import { showEarlier } from './channels.ts';
import { dayOf, longDateOf } from './dates.ts';
import { messageView } from './message.ts';
import { change, logOf, openChannel, state } from './state.ts';
import { word } from './words.ts';

const closely = 5 * 60_000;

/** The open channel's messages, under the days of the committee's calendar. */
export function logView(): TemplateResult {
  const log = logOf(state.channel);
  const messages = log?.messages ?? [];
  return html`<div class="log" id="scroller" @scroll=${onScroll}>
    <div class="lines">
      ${
        log?.more
          ? html`<button type="button" class="button plain earlier" @click=${earlier}>${word('earlier')}</button>`
          : nothing
      }
      ${log && messages.length === 0 ? html`<p class="empty">${word('empty')}</p>` : nothing}
      <div
        role="log"
        aria-label=${word('log', { channel: openChannel()?.name ?? '' })}
        aria-busy=${log === undefined}
      >
        ${repeat(
          messages,
          (message) => message.id,
          (message, at) => lineView(message, messages[at - 1], log?.newFrom ?? null),
        )}
      </div>
    </div>
  </div>
  ${
    state.atEnd
      ? nothing
      : html`<button type="button" class="latest ${state.newBelow ? 'fresh' : ''}" @click=${toLatest}>
        ${word(state.newBelow ? 'new-below' : 'latest')} ↓
      </button>`
  }`;
}

function lineView(message: RoomMessage, before: RoomMessage | undefined, newFrom: number | null) {
  const sameDay = before !== undefined && dayOf(before.at) === dayOf(message.at);
  const fresh = message.seq === newFrom;
  return html`${sameDay ? nothing : html`<h2 class="day"><span>${longDateOf(message.at)}</span></h2>`}
    ${fresh ? html`<p class="fresh-line"><span>${word('new')}</span></p>` : nothing}
    ${messageView(message, sameDay && !fresh && follows(message, before))}`;
}

function follows(message: RoomMessage, before: RoomMessage): boolean {
  const sameVoice = message.author?.id === before.author?.id && message.private === before.private;
  return sameVoice && message.author !== null && message.at - before.at < closely;
}

let held: { height: number; top: number } | undefined;

/** Earlier messages go above; what was being read stays where it is. */
async function earlier(): Promise<void> {
  const scroller = document.getElementById('scroller');
  const before = scroller ? { height: scroller.scrollHeight, top: scroller.scrollTop } : undefined;
  await showEarlier();
  held = before;
}

function onScroll(event: Event): void {
  const { scrollHeight, scrollTop, clientHeight } = event.currentTarget as HTMLElement;
  const atEnd = scrollHeight - scrollTop - clientHeight < 60;
  if (atEnd !== state.atEnd) change(atEnd ? { atEnd, newBelow: false } : { atEnd });
}

const toLatest = () => change({ atEnd: true, newBelow: false });

let lastSeen = '';

/**
 * After each drawing: at the end one stays at the end, elsewhere nothing moves. A new message taller than
 * the window is shown from its top.
 */
export function keepPlace(): void {
  const scroller = document.getElementById('scroller');
  if (!scroller) return;
  const last = logOf(state.channel)?.messages.at(-1)?.id ?? '';
  const drawn = last && last !== lastSeen ? document.getElementById(`m-${last}`) : null;
  lastSeen = last;
  if (held) scroller.scrollTop = held.top + scroller.scrollHeight - held.height;
  else if (logOf(state.channel)?.messages.length === 0) scroller.scrollTop = 0;
  else if (state.atEnd && drawn && drawn.offsetHeight > scroller.clientHeight) drawn.scrollIntoView();
  else if (state.atEnd) scroller.scrollTop = scroller.scrollHeight;
  held = undefined;
}
