import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { sayLine } from './actions.ts';
import type { Suggestion } from './api.ts';
import { handInView } from './hand-in.ts';
import { changed, openChannel, state } from './state.ts';
import { closePopup, entersSuggestion, movePopup, popup, popupView, suggestFor } from './suggestions.ts';
import { word } from './words.ts';

/** Lines said from this page, latest last; Up and Down walk through them. */
const said: string[] = [];
let recalled = 0;

const lineOf = () => state.drafts.get(state.channel) ?? '';

const arrow = html`<svg class="send-arrow" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
  <path d="M4 12h14M12.5 6.5L18 12l-5.5 5.5" fill="none" stroke="currentColor" stroke-width="2" />
</svg>`;

export function composerView() {
  const open = popup.all.length > 0;
  const label = word('compose', { channel: openChannel()?.name ?? '' });
  return html`<form class="composer" @submit=${onSubmit}>
    ${popupView(pick)}
    <div class="box">
      ${handInView()}
      <textarea
        id="composer"
        rows="1"
        enterkeyhint="send"
        autocapitalize="sentences"
        aria-label=${label}
        placeholder=${word('compose-hint')}
        aria-autocomplete="list"
        aria-controls="suggestions"
        aria-activedescendant=${open ? `suggestion-${popup.active}` : nothing}
        aria-describedby="keys"
        .value=${live(lineOf())}
        @input=${onInput}
        @keydown=${onKey}
        @blur=${closePopup}
      ></textarea>
      <button class="button primary send" aria-label=${word('send')}>
        <span class="send-word">${word('send')}</span>${arrow}
      </button>
    </div>
    <p class="keys" id="keys">${word('keys')}</p>
  </form>`;
}

/** Puts a line in the box, as if typed. */
function write(line: string): void {
  state.drafts.set(state.channel, line);
  changed();
  queueMicrotask(() => {
    const box = document.getElementById('composer') as HTMLTextAreaElement | null;
    box?.setSelectionRange(line.length, line.length);
  });
}

function pick(suggestion: Suggestion): void {
  write(suggestion.insert);
  suggestFor(suggestion.insert);
  document.getElementById('composer')?.focus();
}

function onInput(event: Event): void {
  const { value } = event.target as HTMLTextAreaElement;
  state.drafts.set(state.channel, value);
  recalled = said.length;
  suggestFor(value);
  changed();
}

function onKey(event: KeyboardEvent): void {
  // Telex and other input methods finish a word with Enter: that one is theirs.
  if (event.isComposing || event.keyCode === 229 || event.altKey) return;
  const open = popup.all.length > 0;
  const line = lineOf();
  const take = popup.all[popup.active];
  if (event.key === 'Enter' && !event.shiftKey) {
    if (open && take && entersSuggestion(line)) pick(take);
    else void send();
  } else if (event.key === 'Tab' && !event.shiftKey && open && take?.insert) pick(take);
  else if (event.key === 'Escape' && open) closePopup();
  else if (event.key === 'ArrowUp' && open) movePopup(-1);
  else if (event.key === 'ArrowDown' && open) movePopup(1);
  else if (event.key === 'ArrowUp' && (line === '' || line === said[recalled])) recall(-1);
  else if (event.key === 'ArrowDown' && line !== '' && line === said[recalled]) recall(1);
  else return;
  event.preventDefault();
}

function recall(by: 1 | -1): void {
  recalled = Math.min(Math.max(recalled + by, 0), said.length);
  write(said[recalled] ?? '');
}

function onSubmit(event: Event): void {
  event.preventDefault();
  void send();
}

async function send(): Promise<void> {
  const line = lineOf();
  if (line.trim() === '') return;
  const { channel } = state;
  closePopup();
  write('');
  said.push(line);
  recalled = said.length;
  const arrived = await sayLine(line);
  if (arrived || (state.drafts.get(channel) ?? '') !== '') return;
  state.drafts.set(channel, line);
  changed();
}

/** As high as its text, up to a third of the window. */
export function fitComposer(): void {
  const box = document.getElementById('composer');
  if (!box) return;
  box.style.height = 'auto';
  box.style.height = `${Math.min(box.scrollHeight, innerHeight / 3)}px`;
}
