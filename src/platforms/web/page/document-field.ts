import { html, type nothing } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { FormField } from '../../../domain/form.ts';
import { documentKinds, tooLarge } from './document-kinds.ts';
import { fillFile } from './fill-file.ts';

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
    ${ref(fillFile)}
  />`;
}

function check(input: HTMLInputElement): void {
  const file = input.files?.[0];
  input.setCustomValidity((file && tooLarge(file)) ?? '');
  input.reportValidity();
}
