import { html } from 'hono/html';
import { numbered } from '../../../views/directives/naming.ts';
import { frame } from '../frame.ts';
import { blocksOf } from './blocks.ts';
import { partsView } from './parts-view.ts';
import { sideView } from './side-view.ts';
import type { Sight } from './sight.ts';
import { textView } from './text-view.ts';

/** The page of a document: to be read without a script, at any width, in its reader's language. */
export function documentPage(sight: Sight): string {
  const { t, person, shown, printed, parts, open } = sight;
  const part = parts[open] ?? { start: 0, end: 0 };
  const { title } = shown;
  const body = html`<a class="skip" href="#text">${t('sourcePage.skip')}</a>
    <div class="source">
      <header class="source-top">
        <a class="button small" href="/">${t('sourcePage.back')}</a>
        <p class="committee-name">${person.committee.name}</p>
        <a class="button small to-items" href="#items">${t('sourcePage.items', { count: shown.items.length })}</a>
      </header>
      <main class="source-text" id="text" tabindex="-1">
        <h1 lang="${shown.language}">${title}</h1>
        <p class="quiet">${factsOf(sight)}</p>
        ${partsView(sight, t('sourcePage.parts'))}
        <h2 class="heard">${t('sourcePage.text')}</h2>
        <article lang="${shown.language}">${textView(sight, blocksOf({ ...shown, printed }, part))}</article>
        ${partsView(sight, t('sourcePage.partsBelow'))}
      </main>
      ${sideView(sight)}
    </div>`;
  return frame(body, {
    language: person.language,
    title: `${title} · Docket`,
    styles: ['source'],
    script: 'source',
  });
}

/** "Conclusion 183-KL/TW", its issuer and its day, as far as it says them. */
function factsOf({ t, shown: { kind, number, issuer, signedOn } }: Sight): string {
  return [number && numbered(t, kind, number), issuer, signedOn && t.day(signedOn)]
    .filter(Boolean)
    .join(' · ');
}
