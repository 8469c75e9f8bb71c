import { html, nothing } from 'lit-html';
import { megabytes } from './document-kinds.ts';
import { handIn } from './hand-in.ts';
import { change, state } from './state.ts';
import { word } from './words.ts';

/** Shown over the page while a file is dragged there. */
export function dropView() {
  if (!state.dragging) return nothing;
  return html`<div class="drop" aria-hidden="true">
    <div class="drop-zone">
      <p class="drop-title">${word('drop')}</p>
      <p>${word('drop-hint', { size: megabytes(state.start.documents.most) })}</p>
    </div>
  </div>`;
}

/** Takes files that are dropped anywhere on the page; without this the browser would leave it for the file. */
export function watchDrops(): void {
  addEventListener('dragover', (event) => {
    if (!hasFiles(event) || isFileField(event.target)) return;
    event.preventDefault();
    const shows = state.start.documents.may && !state.form && !state.asked;
    if (shows !== state.dragging) change({ dragging: shows });
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) change({ dragging: false });
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event) || isFileField(event.target)) return;
    event.preventDefault();
    const taken = state.dragging;
    change({ dragging: false });
    if (taken) handIn([...(event.dataTransfer?.files ?? [])]);
  });
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Such a field takes what is dropped on it by itself. */
const isFileField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type === 'file';
