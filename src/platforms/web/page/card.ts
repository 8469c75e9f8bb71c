import { html, nothing, type TemplateResult } from 'lit-html';
import type { Button, Card, Fact, Part, Row } from '../../../domain/card.ts';
import type { RoomMessage } from '../../../domain/room.ts';
import { press } from './actions.ts';
import { state } from './state.ts';
import { linked } from './text.ts';
import { word } from './words.ts';

/** A card as Docket shows it: tone as a stripe, and everything the tone says also in words. */
export function cardView(card: Card, message: RoomMessage): TemplateResult {
  return html`<div class="card tone-${card.tone}">
    ${card.title ? html`<h3 class="card-title">${card.title}</h3>` : nothing}
    ${card.mentions?.length ? callsView(card.mentions.map((one) => one.name)) : nothing}
    ${card.parts.map((part) => partView(part, message))}
    ${buttonsView(card.buttons, message)}
  </div>`;
}

/** A card's words alone, for places where its buttons would lead away. */
export function cardWords(card: Card): TemplateResult {
  const texts = card.parts.flatMap((part) => (part.part === 'text' ? [part.text] : []));
  return html`<strong>${card.title}</strong>
    ${(texts.length ? texts : [card.summary]).map((text) => html`<p>${text}</p>`)}`;
}

const callsView = (names: readonly string[]) => html`<p class="calls">
  ${word('calls')} ${names.map((name) => html`<span class="call">@${name}</span> `)}
</p>`;

function partView(part: Part, message: RoomMessage): TemplateResult {
  switch (part.part) {
    case 'text':
      return html`<p class=${part.quiet ? 'text quiet' : 'text'}>${linked(part.text)}</p>`;
    case 'facts':
      return html`<dl class=${areShort(part.facts) ? 'facts short' : 'facts'}>${part.facts.map(factView)}</dl>`;
    case 'rows':
      return html`${part.heading ? html`<h4 class="rows-heading">${part.heading}</h4>` : nothing}
        <ul class="rows">
          ${part.rows.map((row) => rowView(row, message))}
        </ul>`;
    case 'table':
      return tableView(part.columns, part.rows);
  }
}

/** Figures and the like, two of which stand beside each other on a phone. Letters. */
const areShort = (facts: readonly Fact[]) => facts.every(({ value }) => value.length <= 20);

const factView = (fact: Fact) => html`<div class="fact">
  <dt>${fact.label}</dt>
  <dd>${fact.href && /^(https?:\/\/|\/documents\/)/i.test(fact.href) ? link(fact.href, fact.value) : fact.value}</dd>
</div>`;

const link = (href: string, text: string) =>
  html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;

/** A row that has nothing but its words is a plain line, not a heading. */
const isBare = (row: Row) => !row.badge && !row.details?.length && !row.buttons?.length;

const rowView = (row: Row, message: RoomMessage) => html`<li
  class="row tone-${row.tone ?? 'plain'} ${isBare(row) ? 'bare' : ''}"
>
  <div class="row-words">
    <p class="row-title">
      ${row.title} ${row.badge ? html`<span class="badge tone-${row.tone ?? 'plain'}">${row.badge}</span>` : nothing}
    </p>
    ${row.details?.length ? html`<p class="row-details">${details(row.details)}</p>` : nothing}
  </div>
  ${buttonsView(row.buttons ?? [], message, row.title)}
</li>`;

const details = (texts: readonly string[]) => texts.map((text) => html`<span>${text}</span>`);

const tableView = (columns: readonly string[], rows: readonly (readonly string[])[]) => html`<div
  class="table"
  tabindex="0"
  role="group"
  aria-label=${columns.join(', ')}
>
  <table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr>
          ${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
        </tr>`,
      )}
    </tbody>
  </table>
</div>`;

/** `about`: what a row's buttons are for, so that ten "Done" in a list differ for those who only hear them. */
function buttonsView(buttons: readonly Button[], message: RoomMessage, about?: string) {
  if (buttons.length === 0) return nothing;
  return html`<div class="buttons">
    ${buttons.map((button) => {
      const busy = state.pressed.has(`${message.id} ${button.line}`);
      return html`<button
        type="button"
        class="button ${button.look ?? 'plain'}"
        aria-label=${about ? `${button.label}: ${about}` : nothing}
        aria-disabled=${busy}
        @click=${() => press(message, button)}
      >
        ${button.label}
      </button>`;
    })}
  </div>`;
}
