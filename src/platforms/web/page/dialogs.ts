import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { ref } from 'lit-html/directives/ref.js';
import type { FormField } from '../../../domain/form.ts';
import { press, submit } from './actions.ts';
import { cardWords } from './card.ts';
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
  if (dialog && !dialog.open) queueMicrotask(() => dialog.isConnected && !dialog.open && dialog.showModal());
});

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
  return html`<dialog ${show} class="dialog" aria-labelledby="form-title" @close=${close}>
    <form @submit=${send} autocomplete="off">
      <h2 id="form-title">${form.title}</h2>
      ${open.mistake ? html`<div class="form-mistake" role="alert">${cardWords(open.mistake)}</div>` : nothing}
      ${form.error && !open.mistake ? html`<p class="form-mistake" role="alert">${form.error}</p>` : nothing}
      ${form.fields.map(fieldView)}
      <div class="dialog-buttons">
        <button type="button" class="button plain" @click=${close}>${word('cancel')}</button>
        <button class="button primary" aria-disabled=${open.busy}>${form.submit}</button>
      </div>
    </form>
  </dialog>`;
}

function fieldView(field: FormField) {
  const hint = field.hint ? `hint-${field.name}` : nothing;
  return html`<div class="field">
    <label for="field-${field.name}">
      ${field.label} ${field.required ? nothing : html`<span class="quiet">(${word('optional')})</span>`}
    </label>
    ${controlView(field, hint)}
    ${field.hint ? html`<p class="hint" id=${hint}>${field.hint}</p>` : nothing}
  </div>`;
}

function controlView(field: FormField, hint: string | typeof nothing) {
  const { name, required, choices } = field;
  const id = `field-${name}`;
  const most = field.maxLength ?? nothing;
  const value = field.value ?? '';
  if (field.kind === 'choice' && choices)
    return html`<select id=${id} name=${name} ?required=${required} aria-describedby=${hint}>
      <option value="">${word('choose')}</option>
      ${choices.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
    </select>`;
  if (field.kind === 'flag')
    return html`<input id=${id} name=${name} type="checkbox" value="yes" ?checked=${value === 'yes'} />`;
  if (field.multiline)
    return html`<textarea id=${id} name=${name} rows="4" ?required=${required} maxlength=${most}
      aria-describedby=${hint} .value=${value}></textarea>`;
  return html`<input id=${id} name=${name} type="text" ?required=${required} maxlength=${most}
      aria-describedby=${hint} list=${choices ? `list-${name}` : nothing} value=${value} />
    ${
      choices
        ? html`<datalist id="list-${name}">
          ${choices.map((one) => html`<option value=${one.value}>${one.label}</option>`)}
        </datalist>`
        : nothing
    }`;
}

function send(event: SubmitEvent): void {
  event.preventDefault();
  const given = [...new FormData(event.currentTarget as HTMLFormElement)].map(([name, value]) => [
    name,
    String(value).trim(),
  ]);
  void submit(Object.fromEntries(given.filter(([, value]) => value !== '')));
}
