import { html, nothing, type TemplateResult } from 'lit-html';
import { clockView } from './clock.ts';
import { composerView } from './composer.ts';
import { dialogView } from './dialogs.ts';
import { dropView } from './drop.ts';
import { logView } from './log.ts';
import { sidebarView } from './sidebar.ts';
import { change, openChannel, state } from './state.ts';
import { word } from './words.ts';

/** The whole page. */
export function roomView(): TemplateResult {
  return html`<a class="skip" href="#composer" @click=${skip}>${word('skip')}</a>
    <div class="room">
      ${sidebarView()}
      <main class="main">
        ${headerView()} ${clockView()} ${logView()}
        <div class="notices">
          ${state.online ? nothing : html`<p class="notice offline">${word('offline')}</p>`}
          ${state.notice ? html`<p class="notice">${state.notice}</p>` : nothing}
        </div>
        <p class="heard" role="status" aria-live="polite">${state.notice}</p>
        ${composerView()}
      </main>
    </div>
    ${dropView()} ${dialogView()}`;
}

function headerView() {
  const channel = openChannel();
  const elsewhere = state.channels.some((one) => one.unread > 0);
  return html`<header class="top">
    <button
      type="button"
      class="icon-button open-drawer"
      aria-expanded=${state.drawer}
      aria-controls="sidebar"
      @click=${() => change({ drawer: true })}
    >
      <span aria-hidden="true">☰</span><span class="heard">${word('open-menu')}</span>
      ${elsewhere ? html`<span class="dot"></span>` : nothing}
    </button>
    <h1>
      ${channel?.kind === 'channel' ? html`<span class="sign" aria-hidden="true">#</span>` : nothing}${channel?.name}
    </h1>
  </header>`;
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('composer')?.focus();
}
