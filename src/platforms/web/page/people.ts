import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Language } from '../../../domain/language.ts';
import { startAnew } from './actions.ts';
import { api } from './api.ts';
import { state } from './state.ts';
import { hueOf, initials } from './text.ts';
import { word } from './words.ts';

const called: Record<Language, string> = { en: 'English', vi: 'Tiếng Việt', ms: 'Bahasa Melayu' };

/** Who one is, the demo's switcher, and the language one reads. */
export function peopleView() {
  const { me, people, languages, language, demo } = state.start;
  return html`<footer class="me">
    <div class="me-line">
      <div class="picture ${hueOf(me.id)}" aria-hidden="true">${initials(me.name)}</div>
      <p>
        <span class="heard">${word('you-are')}</span>
        <strong>${me.name}</strong>
        <span class="role">${me.role}</span>
      </p>
    </div>
    ${
      demo
        ? html`<label class="pick">
          <span>${word('be')}</span>
          <select
            title=${word('be-hint')}
            .value=${live(me.id as string)}
            @change=${(event: Event) => startAnew(api.be((event.target as HTMLSelectElement).value))}
          >
            ${people.map(
              (one) =>
                html`<option value=${one.id} ?selected=${one.id === me.id}>${one.name} – ${one.role}</option>`,
            )}
          </select>
        </label>`
        : nothing
    }
    <label class="pick">
      <span>${word('language')}</span>
      <select
        @change=${(event: Event) => startAnew(api.language((event.target as HTMLSelectElement).value))}
      >
        ${languages.map(
          (one) =>
            html`<option value=${one} lang=${one} ?selected=${one === language}>${called[one]}</option>`,
        )}
      </select>
    </label>
    ${
      demo
        ? nothing
        : html`<button type="button" class="button plain small" @click=${() => startAnew(api.leave())}>
          ${word('leave')}
        </button>`
    }
  </footer>`;
}
