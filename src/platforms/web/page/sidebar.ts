import { html, nothing } from 'lit-html';
import type { Channel } from '../wire.ts';
import { openRoom } from './channels.ts';
import { docketMark } from './message.ts';
import { peopleView } from './people.ts';
import { change, state } from './state.ts';
import { word } from './words.ts';

/** Committee, channels, direct messages and who one is; on a phone, a drawer. */
export function sidebarView() {
  const of = (kind: Channel['kind']) => state.channels.filter((channel) => channel.kind === kind);
  return html`<div class="veil ${state.drawer ? 'open' : ''}" @click=${() => change({ drawer: false })}></div>
    <aside class="sidebar ${state.drawer ? 'open' : ''}" id="sidebar">
      <div class="committee">
        <span class="mark">${docketMark}</span>
        <p class="committee-name">
          ${state.start.committee.name} ${state.start.demo ? html`<span class="tag">${word('demo')}</span>` : nothing}
        </p>
        <button type="button" class="icon-button close-drawer" @click=${() => change({ drawer: false })}>
          <span aria-hidden="true">×</span><span class="heard">${word('close')}</span>
        </button>
      </div>
      <nav class="channel-list" aria-label=${word('channels')}>
        ${listView(word('channels'), of('channel'))} ${listView(word('directs'), of('direct'))}
      </nav>
      ${peopleView()}
    </aside>`;
}

const listView = (title: string, channels: readonly Channel[]) => html`<h2>${title}</h2>
  <ul>
    ${channels.map((channel) => html`<li>${entryView(channel)}</li>`)}
  </ul>`;

const entryView = (channel: Channel) => html`<button
  type="button"
  class="entry ${channel.unread > 0 ? 'unread' : ''}"
  aria-current=${channel.id === state.channel ? 'page' : nothing}
  @click=${() => openRoom(channel.id)}
>
  <span class="sign" aria-hidden="true">${channel.kind === 'direct' ? '●' : '#'}</span>
  <span class="entry-name">${channel.name}</span>
  ${
    channel.unread > 0
      ? html`<span class="count" aria-label=${word('unread', { count: channel.unread })}
        >${channel.unread > 99 ? '99+' : channel.unread}</span
      >`
      : nothing
  }
</button>`;
