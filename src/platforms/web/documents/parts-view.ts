import { html } from 'hono/html';
import { documentPath } from '../../../domain/document-path.ts';
import type { Sight } from './sight.ts';

/** Around the open part so many others are named; the rest are an ellipsis away. */
const near = 2;

/** The way through a document of several parts; nothing for a short one. */
export function partsView(sight: Sight, label: string) {
  const { t, shown, parts, open } = sight;
  if (parts.length < 2) return '';
  const named = parts
    .map((_, at) => at)
    .filter((at) => at === 0 || at === parts.length - 1 || Math.abs(at - open) <= near);
  const way = (at: number, words: string, rel: 'prev' | 'next') =>
    parts[at]
      ? html`<a class="button small" rel="${rel}" href="${documentPath(shown.id, { part: at + 1 })}">${words}</a>`
      : '';
  return html`<nav class="parts" aria-label="${label}">
    ${way(open - 1, t('sourcePage.partBefore'), 'prev')}
    <ol>
      ${named.map(
        (at, index) => html`${at - (named[index - 1] ?? -1) > 1 ? html`<li aria-hidden="true">…</li>` : ''}
          <li>
            <a href="${documentPath(shown.id, { part: at + 1 })}"${at === open ? html` aria-current="page"` : ''}
              ><span class="heard">${partNamed(sight, at)}</span
              ><span aria-hidden="true">${at + 1}</span></a
            >
          </li>`,
      )}
    </ol>
    ${way(open + 1, t('sourcePage.partAfter'), 'next')}
  </nav>`;
}

/** "Part 3, pages 41 to 60"; without the pages where it has none. */
function partNamed({ t, shown: { pages }, parts }: Sight, at: number): string {
  const { start = 0, end = 0 } = parts[at] ?? {};
  const part = at + 1;
  const from = pages.findLastIndex((page) => page <= start) + 1;
  const to = pages.findLastIndex((page) => page < end) + 1;
  return from > 0
    ? t('sourcePage.partPages', { part, pages: t('sourcePage.pages', { from, to }) })
    : t('sourcePage.part', { part });
}
