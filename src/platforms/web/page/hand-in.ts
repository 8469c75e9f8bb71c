import { html, nothing } from 'lit-html';
import { openHandIn } from './actions.ts';
import { documentKinds, isDocument, tooLarge } from './document-kinds.ts';
import { tell } from './notice.ts';
import { state } from './state.ts';
import { word } from './words.ts';

const clip = html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
  <path
    d="M19 11.5l-7.6 7.6a4.6 4.6 0 0 1-6.5-6.5l8.3-8.3a3.1 3.1 0 0 1 4.4 4.4l-8.2 8.2a1.5 1.5 0 0 1-2.2-2.2l7.4-7.3"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
  />
</svg>`;

/** The button by which a directive is handed in: what dropping a file does, without a mouse. */
export function handInView() {
  if (!state.start.documents.may) return nothing;
  return html`<input type="file" id="hand-in" accept=${documentKinds} hidden @change=${chosen} />
    <button
      type="button"
      class="icon-button clip"
      title=${word('hand-in')}
      aria-label=${word('hand-in')}
      @click=${() => document.getElementById('hand-in')?.click()}
    >
      ${clip}
    </button>`;
}

function chosen(event: Event): void {
  const input = event.target as HTMLInputElement;
  handIn([...(input.files ?? [])]);
  // The same file may be chosen again.
  input.value = '';
}

/** Takes the first of these files to the form, if it is one that can be read; else says why not. */
export function handIn(files: readonly File[]): void {
  const [file] = files;
  if (!file) return;
  const { name } = file;
  const large = tooLarge(file);
  if (large) return tell(large);
  if (!isDocument(file)) return tell(word('drop-kind', { name }));
  if (files.length > 1) tell(word('drop-one'));
  void openHandIn(file);
}
