import { html, nothing } from 'lit-html';
import { moveClock, sayLine } from './actions.ts';
import { change, logOf, state } from './state.ts';
import { word } from './words.ts';

const remembered = 'docket.welcomed';

/** Below what was said before; what is said from now on comes after it. Once hidden, it stays away. */
export function placeWelcome(): void {
  if (!state.start.demo || localStorage.getItem(remembered)) return;
  const after = logOf(state.channel)?.messages.at(-1)?.seq ?? 0;
  change({ welcome: { channel: state.channel, after } });
}

/** What a first-time visitor of the demo can try, if it stands after message number `seq`. */
export function welcomeAfter(seq: number) {
  const { welcome } = state;
  if (welcome?.channel !== state.channel || welcome.after !== seq) return nothing;
  const { name, role } = state.start.me;
  return html`<section class="welcome" aria-label=${word('welcome.title')}>
    <p>${word('welcome.text', { name, role })}</p>
    <div class="buttons">
      <button type="button" class="button primary" @click=${() => sayLine('/tasks mine')}>
        ${word('welcome.mine')}
      </button>
      <button type="button" class="button plain" @click=${() => sayLine('/docket help')}>
        ${word('welcome.help')}
      </button>
      <button type="button" class="button plain" @click=${() => moveClock('next-reminder')}>
        ${word('welcome.clock')}
      </button>
    </div>
    <p class="quiet">${word('welcome.tips')}</p>
    <button type="button" class="icon-button welcome-close" @click=${hide}>
      <span aria-hidden="true">×</span><span class="heard">${word('welcome.close')}</span>
    </button>
  </section>`;
}

function hide(): void {
  localStorage.setItem(remembered, 'yes');
  change({ welcome: null });
}
