import { html, type nothing } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { FormField } from '../../../domain/form.ts';
import { documentKinds, tooLarge } from './document-kinds.ts';
import { state } from './state.ts';

/** The field for a document: holds what was dropped on the page, and says at once what is too large to be sent. */
export function documentView({ name, required }: FormField, hint: string | typeof nothing) {
  return html`<input
    id="field-${name}"
    name=${name}
    type="file"
    accept=${documentKinds}
    ?required=${required}
    aria-describedby=${hint}
    @change=${(event: Event) => check(event.target as HTMLInputElement)}
    ${ref(fill)}
  />`;
}

/** Once, when the form opens: what is chosen later is the person's. */
function fill(element: Element | undefined): void {
  const file = state.form?.file;
  if (!(element instanceof HTMLInputElement) || !file || element.files?.length) return;
  const held = new DataTransfer();
  held.items.add(file);
  element.files = held.files;
}

function check(input: HTMLInputElement): void {
  const file = input.files?.[0];
  input.setCustomValidity((file && tooLarge(file)) ?? '');
  input.reportValidity();
}
