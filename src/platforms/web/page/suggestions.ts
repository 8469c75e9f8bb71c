import { html, nothing } from 'lit-html';
import { api, type Suggestion } from './api.ts';
import { changed, state } from './state.ts';
import { word } from './words.ts';

/** What the popup above the message box holds. */
export const popup = {
  all: [] as readonly Suggestion[],
  /** The one that Tab takes. */
  active: 0,
  /** The person moved to it with the arrows, so Enter takes it too. */
  chosen: false,
};

let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks for suggestions for a half-typed line; an answer overtaken by a later line is dropped. */
export function suggestFor(line: string): void {
  const question = ++asked;
  clearTimeout(timer);
  if (!line.startsWith('/') || line.includes('\n')) return closePopup();
  timer = setTimeout(async () => {
    const all = await api.suggest(state.channel, line).catch(() => []);
    if (question !== asked) return;
    Object.assign(popup, {
      all,
      active: Math.max(
        0,
        all.findIndex((one) => one.insert),
      ),
      chosen: false,
    });
    changed();
  }, 70);
}

export function closePopup(): void {
  asked++;
  clearTimeout(timer);
  if (popup.all.length === 0) return;
  popup.all = [];
  changed();
}

/** Moves to the next suggestion that can be picked. */
export function movePopup(by: 1 | -1): void {
  const count = popup.all.length;
  for (let tried = 0; tried < count; tried++) {
    popup.active = (popup.active + by + count) % count;
    if (popup.all[popup.active]?.insert) break;
  }
  popup.chosen = true;
  changed();
}

/**
 * Whether Enter takes the suggestion rather than sending the line: when it was moved to, or when it only
 * finishes the last word ("/tasks mi" → "/tasks mine"). A whole command is sent as it stands.
 */
export function entersSuggestion(line: string): boolean {
  const { insert } = popup.all[popup.active] ?? { insert: '' };
  if (!insert) return false;
  if (popup.chosen) return true;
  const whole = popup.all.some((one) => one.insert.trim() === line.trim());
  const rest = insert.startsWith(line) ? insert.slice(line.length).trimEnd() : '';
  return !whole && rest !== '' && !rest.startsWith(' ') && !line.endsWith(' ');
}

export function popupView(pick: (suggestion: Suggestion) => void) {
  return html`<div class="popup" ?hidden=${popup.all.length === 0}>
      <ul id="suggestions" role="listbox" aria-label=${word('suggestions')}>
        ${popup.all.map((one, at) => optionView(one, at, pick))}
      </ul>
      <p class="popup-keys" aria-hidden="true">${word('suggest-keys')}</p>
    </div>
    <p class="heard" role="status">
      ${popup.all.length ? `${word('suggestions')}: ${popup.all.length}` : nothing}
    </p>`;
}

const optionView = (one: Suggestion, at: number, pick: (suggestion: Suggestion) => void) => html`<li
  id="suggestion-${at}"
  role="option"
  class=${one.insert ? '' : 'only-hint'}
  aria-selected=${at === popup.active && one.insert !== ''}
  aria-disabled=${one.insert === ''}
  @mousedown=${(event: Event) => event.preventDefault()}
  @click=${() => one.insert && pick(one)}
>
  <span class="option-label">${one.label}</span> <span class="option-detail">${one.detail}</span>
</li>`;
