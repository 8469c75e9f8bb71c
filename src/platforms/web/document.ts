import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { languages } from '../../domain/language.ts';
import { translator } from '../../i18n/translator.ts';

const importMap = JSON.stringify({
  imports: { 'lit-html': '/vendor/lit-html.js', 'lit-html/': '/vendor/' },
});

/** The content security policy lets this one inline text through, by its hash. */
export const importMapHash = `'sha256-${createHash('sha256').update(importMap).digest('base64')}'`;

/** In this order: what is for a phone has the last word. */
const styles = ['base', 'controls', 'frame', 'log', 'card', 'composer', 'dialog', 'phone'];

/** The page's bare frame: all words come with the data, in the person's language. */
export const roomDocument = page('main', html`<div id="room"></div>`);

/** Behind a one-person link: one press, so that a chat program's preview does not use the link up. */
export const linkDocument = page(
  'enter',
  html`<main class="gate">
    <h1>Docket</h1>
    ${languages.map((language) => {
      const t = translator(language);
      return html`<section lang="${language}">
        <p>${t('room.link.explained')}</p>
        <button class="button primary" data-enter>${t('room.link.enter')}</button>
        <p class="failed" role="alert" hidden>${t('room.link.failed')}</p>
      </section>`;
    })}
  </main>`,
);

/** For somebody without a session: how to get in, in each language. */
export const gateDocument = page(
  null,
  html`<main class="gate">
    <h1>Docket</h1>
    ${languages.map((language) => {
      const t = translator(language);
      return html`<section lang="${language}">
        <h2>${t('room.gate.title')}</h2>
        <p>${t('room.gate.how')}</p>
      </section>`;
    })}
  </main>`,
);

function page(script: string | null, body: unknown): string {
  return String(html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>Docket</title>
        <link rel="icon" href="/page/icon.svg" type="image/svg+xml" />
        ${styles.map((name) => html`<link rel="stylesheet" href="/page/${name}.css" />`)}
        ${script ? raw(`<script type="importmap">${importMap}</script>`) : ''}
        ${script ? raw(`<script type="module" src="/page/${script}.ts"></script>`) : ''}
      </head>
      <body>
        ${body}
      </body>
    </html>`);
}
