import { html, nothing } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { FieldKind, FormField } from '../../../domain/form.ts';
import { documentView } from './document-field.ts';
import { fillFile } from './fill-file.ts';
import { pickerView } from './picker.ts';
import { state } from './state.ts';
import { word } from './words.ts';

const picked: readonly FieldKind[] = ['task', 'group', 'groups', 'member', 'members', 'owner', 'directive'];

/** One field of a form: its label, the control that its kind asks for, and what to write there. */
export function fieldView(field: FormField, channel: string) {
  const hint = field.hint ? `hint-${field.name}` : nothing;
  return html`<div class="field">
    <label for="field-${field.name}">
      ${field.label} ${field.required ? html`<span class="quiet">(${word('required')})</span>` : nothing}
    </label>
    ${controlView(field, hint, channel)}
    ${field.hint ? html`<p class="hint" id=${hint}>${field.hint}</p>` : nothing}
  </div>`;
}

function controlView(field: FormField, hint: string | typeof nothing, channel: string) {
  const { name, kind, required, choices, value = '' } = field;
  const id = `field-${name}`;
  const most = field.maxLength ?? nothing;
  if (kind === 'choice' && choices) return selectView(field, hint, choices);
  if (kind === 'channel') return selectView(field, hint, channelChoices());
  if (kind === 'flag')
    return html`<input id=${id} name=${name} type="checkbox" value="yes" aria-describedby=${hint}
      ?checked=${value === 'yes'} />`;
  if (kind === 'file' && field.accepts === 'document') return documentView(field, hint);
  if (kind === 'file')
    return html`<input id=${id} name=${name} type="file" ?required=${required} aria-describedby=${hint}
      accept=${field.accepts === 'table' ? tables : nothing} ${ref(fillFile)} />`;
  if (picked.includes(kind)) return pickerView(field, hint, channel);
  if (field.multiline)
    return html`<textarea id=${id} name=${name} rows="4" ?required=${required} maxlength=${most}
      aria-describedby=${hint} .value=${value}></textarea>`;
  return html`<input id=${id} name=${name} type="text" ?required=${required} maxlength=${most}
    aria-describedby=${hint} value=${value} />`;
}

const tables = '.csv,.tsv,.txt,text/csv,text/plain';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const selectView = (
  { name, required, value }: FormField,
  hint: string | typeof nothing,
  choices: readonly Choice[],
) => html`<select id="field-${name}" name=${name} ?required=${required} aria-describedby=${hint}>
  <option value="">${word('choose')}</option>
  ${choices.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
</select>`;

/** Channels go by an id that nobody knows by heart. */
const channelChoices = (): Choice[] =>
  state.channels
    .filter(({ kind }) => kind === 'channel')
    .map(({ id, name }) => ({ value: id, label: `#${name}` }));
