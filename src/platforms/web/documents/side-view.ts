import { html } from 'hono/html';
import { shorten } from '../../../domain/clean.ts';
import { documentPath } from '../../../domain/document-path.ts';
import type { MarkedItem } from '../port.ts';
import { saidAs } from './item-words.ts';
import type { Sight } from './sight.ts';
import { type Standing, signs, standingOf } from './standing.ts';

/** More items than these are listed part by part. */
const listedAtOnce = 120;
const wordsShown = 110;

/** The items of the document, or of the open part where there are very many. */
export function sideView(sight: Sight) {
  const { t, shown } = sight;
  const items = listed(sight);
  return html`<nav class="items" id="items" aria-labelledby="items-title" tabindex="-1">
    <h2 id="items-title">
      ${
        items.length < shown.items.length
          ? t('sourcePage.itemsHere', { here: items.length, count: shown.items.length })
          : t('sourcePage.items', { count: shown.items.length })
      }
    </h2>
    ${shown.items.length === 0 ? html`<p class="quiet">${t('sourcePage.noItems')}</p>` : counts(sight)}
    <ol>
      ${items.map((item) => entry(sight, item))}
    </ol>
  </nav>`;
}

function listed({ shown: { items }, parts, open }: Sight): readonly MarkedItem[] {
  if (items.length <= listedAtOnce) return items;
  const { start = 0, end = 0 } = parts[open] ?? {};
  return items.filter((item) => item.start >= start && item.start < end);
}

/** How many stand how, each with the way to the first of them: the key to the colours. */
function counts({ t, shown }: Sight) {
  const found = Map.groupBy(shown.items, standingOf);
  const standings = Object.keys(signs) as Standing[];
  return html`<ul class="counts">
    ${standings.map((standing) => {
      const [first, ...others] = found.get(standing) ?? [];
      if (!first) return '';
      return html`<li>
        <a class="count is-${standing}" href="${documentPath(shown.id, { item: first.number })}"
          ><span aria-hidden="true">${signs[standing]}</span> ${t(`sourcePage.is.${standing}`)}
          <strong>${t.number(others.length + 1)}</strong></a
        >
      </li>`;
    })}
  </ul>`;
}

function entry(sight: Sight, item: MarkedItem) {
  const { t, shown, chosen } = sight;
  const standing = standingOf(item);
  const current = item === chosen ? html` aria-current="true"` : '';
  return html`<li>
    <a class="entry-item is-${standing}" href="${documentPath(shown.id, { item: item.number })}"${current}>
      <span class="entry-head">
        <strong>${item.path === '-' ? t('sourcePage.item', { number: item.number }) : item.path}</strong>
        ${saidAs(sight, item)}
        <span class="badge"><span aria-hidden="true">${signs[standing]}</span> ${t(`sourcePage.is.${standing}`)}</span>
      </span>
      ${
        item.hidden
          ? html`<span class="quiet">${t('sealed.item')}</span>`
          : html`<span lang="${shown.language}">${shorten(item.action, wordsShown)}</span>`
      }
    </a>
  </li>`;
}
