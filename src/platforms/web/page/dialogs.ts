import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { ref } from 'lit-html/directives/ref.js';
import type { Card } from '../../../domain/card.ts';
import { press, submit } from './actions.ts';
import { cardWords } from './card.ts';
import { fieldView } from './fields.ts';
import { focusComposer } from './focus.ts';
import { change, type OpenForm, state } from './state.ts';
import { word } from './words.ts';

/** The form that is open, or the question a button asks. */
export function dialogView() {
  // A form after a form is a new one: nothing typed into the first may stay in the second.
  if (state.form) return keyed(state.form, formView(state.form));
  if (state.asked) return questionView();
  return nothing;
}

const show = ref((element) => {
  const dialog = element as HTMLDialogElement | undefined;
  // A drawing before the element is in the page would make showModal throw.
  if (dialog && !dialog.open) queueMicrotask(() => dialog.isConnected && !dialog.open && openDialog(dialog));
});

/** Typing goes where something is still to be said: what a button or a line gave already stands there. */
function openDialog(dialog: HTMLDialogElement): void {
  dialog.showModal();
  if (dialog.querySelector('.form-mistake')) return;
  const fields = dialog.querySelectorAll<HTMLInputElement>('.field :is(input, select, textarea)');
  [...fields].find(({ value }) => !value)?.focus();
}

// Once it is in the page: an element elsewhere takes no focus.
const focused = ref((element) => queueMicrotask(() => (element as HTMLElement | undefined)?.focus()));

function close(): void {
  change({ form: null, asked: null });
  focusComposer();
}

function questionView() {
  const asked = state.asked;
  if (!asked?.button.confirm) return nothing;
  const { text, yes, no } = asked.button.confirm;
  const look = asked.button.look === 'danger' ? 'danger' : 'primary';
  return html`<dialog ${show} class="dialog" aria-labelledby="question" @close=${close}>
    <h2 id="question">${word('sure')}</h2>
    <p class="text">${text}</p>
    <div class="dialog-buttons">
      <button type="button" class="button plain" @click=${close}>${no}</button>
      <button type="button" class="button ${look}" @click=${() => press(asked.message, asked.button, true)}>
        ${yes}
      </button>
    </div>
  </dialog>`;
}

function formView(open: OpenForm) {
  const { form } = open;
  const wrong = open.mistake ?? form.error;
  return html`<dialog ${show} class="dialog" aria-labelledby="form-title" @close=${close}>
    <form @submit=${send} autocomplete="off">
      <h2 id="form-title">${form.title}</h2>
      ${wrong ? keyed(wrong, mistakeView(wrong)) : nothing}
      ${form.fields.map((field) => fieldView(field, open.channel))}
      <div class="dialog-buttons">
        <button type="button" class="button plain" @click=${close}>${word('cancel')}</button>
        <button class="button primary" aria-disabled=${open.busy}>${form.submit}</button>
      </div>
    </form>
  </dialog>`;
}

/** Above the fields; the focus goes there, so that it is read before anything is tried again. */
const mistakeView = (wrong: Card | string) => html`<div
  class="form-mistake"
  role="alert"
  tabindex="-1"
  autofocus
  ${focused}
>
  ${typeof wrong === 'string' ? wrong : cardWords(wrong)}
</div>`;

function send(event: SubmitEvent): void {
  event.preventDefault();
  const given = [...new FormData(event.currentTarget as HTMLFormElement)];
  const words = given.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value.trim() ? [[name, asTyped(value)]] : [],
  );
  const files = given.flatMap(([option, file]) =>
    file instanceof File && file.name ? [{ option, file }] : [],
  );
  void submit(Object.fromEntries(words), files);
}

/** Copied cells begin and end with tabs that mean empty ones. */
const asTyped = (value: string) => (/[\n\t]/.test(value) ? value : value.trim());
