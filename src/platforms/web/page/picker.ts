import { html, nothing } from 'lit-html';
import type { FormField } from '../../../domain/form.ts';
import { api, type FieldValue } from './api.ts';
import { changed } from './state.ts';
import { word } from './words.ts';

/** What is offered under the field being typed in. */
const offer = {
  field: '',
  /** What stands before the part being typed. */
  before: '',
  all: [] as readonly FieldValue[],
  active: -1,
};

let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A text field for tasks, groups or people, with what they are called offered below while one types. */
export function pickerView(field: FormField, hint: string | typeof nothing, channel: string) {
  const { name, required, value = '' } = field;
  const open = offer.field === name && offer.all.length > 0;
  const list = `offer-${name}`;
  const ask = (event: Event) => askFor(field, event.target as HTMLInputElement, channel);
  return html`<div class="picker">
    <input id="field-${name}" name=${name} type="text" ?required=${required} value=${value}
      role="combobox" aria-autocomplete="list" aria-controls=${list} aria-expanded=${open}
      aria-activedescendant=${open && offer.active >= 0 ? `${list}-${offer.active}` : nothing}
      aria-describedby=${hint} @input=${ask} @focus=${ask} @keydown=${onKey} @blur=${closeOffer} />
    <ul class="offer" id=${list} role="listbox" aria-label=${word('suggestions')} ?hidden=${!open}>
      ${open ? offer.all.map((one, at) => optionView(one, `${list}-${at}`, at)) : nothing}
    </ul>
    <p class="heard" role="status">${open ? `${word('suggestions')}: ${offer.all.length}` : nothing}</p>
  </div>`;
}

const optionView = (one: FieldValue, id: string, at: number) => html`<li
  id=${id}
  role="option"
  aria-selected=${at === offer.active}
  @mousedown=${(event: Event) => event.preventDefault()}
  @click=${() => pick(at)}
>
  <span class="option-label">${one.label}</span> <span class="option-detail">${one.detail}</span>
</li>`;

/** Of "finance, hom" only "hom" is asked about, where several may stand. */
const typedIn = ({ kind }: FormField, text: string) =>
  kind === 'groups' || kind === 'members' ? (/[^,;]*$/.exec(text)?.[0] ?? '').trimStart() : text;

function askFor(field: FormField, input: HTMLInputElement, channel: string): void {
  const question = ++asked;
  clearTimeout(timer);
  const typed = typedIn(field, input.value);
  timer = setTimeout(async () => {
    const found = await api.values(channel, field.kind, typed).catch(() => []);
    if (question !== asked) return;
    // What stands there already need not be offered.
    const all = found.filter(({ value }) => value !== typed);
    const before = input.value.slice(0, input.value.length - typed.length);
    Object.assign(offer, { field: field.name, before, all, active: -1 });
    changed();
    setTimeout(() => document.getElementById(`offer-${field.name}`)?.scrollIntoView({ block: 'nearest' }));
  }, 70);
}

function closeOffer(): void {
  asked++;
  clearTimeout(timer);
  Object.assign(offer, { field: '', all: [], active: -1 });
  changed();
}

function onKey(event: KeyboardEvent): void {
  // An input method finishes its word with these keys too.
  if (event.isComposing || event.keyCode === 229 || offer.all.length === 0) return;
  if (event.key === 'ArrowDown') move(1);
  else if (event.key === 'ArrowUp') move(-1);
  else if (event.key === 'Enter' && offer.active >= 0) pick(offer.active);
  else if (event.key === 'Escape') closeOffer();
  else return;
  event.preventDefault();
}

function move(by: 1 | -1): void {
  const count = offer.all.length;
  offer.active = offer.active < 0 && by < 0 ? count - 1 : (offer.active + by + count) % count;
  changed();
}

function pick(at: number): void {
  const input = document.getElementById(`field-${offer.field}`) as HTMLInputElement | null;
  const chosen = offer.all[at];
  if (input && chosen) input.value = offer.before + chosen.value;
  closeOffer();
}
