import { html, nothing, type TemplateResult } from 'lit-html';
import type { RoomFile, RoomMessage } from '../../../domain/room.ts';
import { cardView } from './card.ts';
import { longDateOf, timeOf } from './dates.ts';
import { openChannel, state } from './state.ts';
import { hueOf, initials, linked } from './text.ts';
import { word } from './words.ts';

/** `joined`: follows closely on the same person's words, so that the name need not be said again. */
export function messageView(message: RoomMessage, joined: boolean): TemplateResult {
  const { author, content } = message;
  const hidden = message.private && openChannel()?.kind === 'channel';
  return html`<article
    id="m-${message.id}"
    class="message ${joined ? 'joined' : ''} ${hidden ? 'hidden-from-others' : ''} is-${content.kind}"
    tabindex="-1"
  >
    ${joined ? html`<div class="gutter"><time>${timeOf(message.at)}</time></div>` : picture(message)}
    <div class="body">
      <header class=${joined ? 'heard' : ''}>
        <span class="author">${author?.name ?? 'Docket'}</span>
        ${author ? nothing : html`<span class="tag">${word('bot')}</span>`}
        ${author?.id === state.start.me.id ? html`<span class="tag">${word('you')}</span>` : nothing}
        <time title=${longDateOf(message.at)}>${timeOf(message.at)}</time>
        ${hidden ? html`<span class="private">${eye} ${word('private')}</span>` : nothing}
      </header>
      ${
        content.kind === 'talk'
          ? html`<p class=${content.text.startsWith('/') ? 'text said' : 'text'}>${linked(content.text)}</p>`
          : nothing
      }
      ${content.kind === 'mistake' ? html`<p class="not-done">${word('mistake')}</p>` : nothing}
      ${content.kind === 'talk' ? nothing : cardView(content.card, message)}
      ${content.kind === 'talk' ? nothing : (content.files ?? []).map(fileView)}
    </div>
  </article>`;
}

const fileView = ({ id, name }: RoomFile) => html`<p class="file">
  <a class="button plain" href="/api/files/${id}" download=${name}>${word('download', { name })}</a>
</p>`;

const picture = ({ author }: RoomMessage) =>
  author
    ? html`<div class="picture ${hueOf(author.id)}" aria-hidden="true">${initials(author.name)}</div>`
    : html`<div class="picture docket" aria-hidden="true">${docketMark}</div>`;

export const docketMark = html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
  <path d="M6 3h9l4 4v14H6z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" />
  <path d="M9.5 13.2l2.2 2.3 4-4.6" fill="none" stroke="currentColor" stroke-width="1.8" />
</svg>`;

const eye = html`<svg viewBox="0 0 24 24" width="14" height="14" aria-hidden="true">
  <path
    d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
  />
  <circle cx="12" cy="12" r="2.6" fill="currentColor" />
</svg>`;
