import { html } from 'hono/html';
import { documentPath } from '../../../domain/document-path.ts';
import type { MarkedItem } from '../port.ts';
import type { Block, Piece } from './blocks.ts';
import { itemCard } from './item-card.ts';
import { namedItem } from './item-words.ts';
import type { Sight } from './sight.ts';
import { signs, standingOf } from './standing.ts';

/** A part of the text, its items marked in place, and the card of the chosen one below its words. */
export function textView(sight: Sight, blocks: readonly Block[]) {
  return blocks.map(
    ({ page, pieces }) => html`${page === null ? '' : pageBreak(sight, page)}
      <div class="paragraph">${pieces.map((piece, at) => pieceView(sight, piece, pieces[at - 1]))}</div>`,
  );
}

const pageBreak = ({ t, person }: Sight, page: number) =>
  html`<h3 class="page-break" id="p${page}" lang="${person.language}"><span>${t('sourcePage.page', { page })}</span></h3>`;

function pieceView(sight: Sight, piece: Piece, before: Piece | undefined) {
  const words = sight.shown.text.slice(piece.start, piece.end);
  const item = nextOf(sight, piece);
  // A line begins below the card.
  if (!item) return sight.chosen && before?.last.includes(sight.chosen) ? words.trimStart() : words;
  const [outer, ...inner] = piece.first;
  const chosen = sight.chosen && piece.items.includes(sight.chosen);
  // One line, all of it: every blank here would be shown.
  const mark = html`<mark class="found is-${standingOf(chosen ? (sight.chosen ?? item) : item)}${chosen ? ' chosen' : ''}"${outer ? html` id="i${outer.number}" tabindex="-1"` : ''}>${outer ? sign(sight, outer, false) : ''}${inner.map((one) => sign(sight, one, true))}<a class="marked" tabindex="-1" href="${documentPath(sight.shown.id, { item: item.number })}">${words}</a></mark>`;
  const ended = sight.chosen && piece.last.includes(sight.chosen);
  return ended ? html`${mark}${itemCard(sight)}` : mark;
}

/** What a press on the words chooses: the shortest item there, or the one after it when it is chosen already. */
function nextOf({ chosen }: Sight, { items }: Piece) {
  const byLength = items.toSorted((one, other) => one.end - one.start - (other.end - other.start));
  const at = chosen ? byLength.indexOf(chosen) : -1;
  return byLength[(at + 1) % byLength.length];
}

function sign({ t, person, shown, chosen }: Sight, item: MarkedItem, anchors: boolean) {
  const standing = standingOf(item);
  return html`<a class="sign"${anchors ? html` id="i${item.number}"` : ''}${item === chosen ? html` aria-current="true"` : ''} href="${documentPath(shown.id, { item: item.number })}"><span class="heard" lang="${person.language}">${namedItem(t, item)}, ${t(`sourcePage.is.${standing}`)}</span><span aria-hidden="true">${item.path === '-' ? '' : `${item.path} `}${signs[standing]}</span></a>`;
}
