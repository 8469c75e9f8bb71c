import { html, nothing } from 'lit-html';
import { moveClock } from './actions.ts';
import { dayOf, momentOf } from './dates.ts';
import { state } from './state.ts';
import { word } from './words.ts';

const nextDayOf = (at: number) => dayOf(at + 24 * 60 * 60_000);

/** The demo's movable clock. */
export function clockView() {
  if (!state.start.demo) return nothing;
  return html`<section class="clock" aria-label=${word('clock')} aria-busy=${state.moving}>
    <p class="stands">
      <span class="clock-label">${word('clock')}</span>
      <time class="clock-time">${state.moving ? word('clock.moving') : momentOf(state.now)}</time>
    </p>
    <div class="clock-buttons">
      ${step('next-reminder')} ${step('next-day')}
      <details class="choose-day">
        <summary class="button plain small">${word('clock.choose')}</summary>
        <form @submit=${go}>
          <input type="date" name="day" required min=${nextDayOf(state.now)} value=${nextDayOf(state.now)} aria-label=${word('clock.choose')} />
          <button class="button primary small" aria-disabled=${state.moving}>${word('clock.go')}</button>
        </form>
      </details>
    </div>
  </section>`;
}

const step = (to: 'next-reminder' | 'next-day') => html`<button
  type="button"
  class="button plain small"
  aria-disabled=${state.moving}
  @click=${() => moveClock(to)}
>
  ${word(`clock.${to}`)}
</button>`;

function go(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  void moveClock(String(new FormData(form).get('day')));
  form.closest('details')?.removeAttribute('open');
}
