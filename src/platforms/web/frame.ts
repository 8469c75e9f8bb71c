import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Language } from '../../domain/language.ts';

const importMap = JSON.stringify({
  imports: { 'lit-html': '/vendor/lit-html.js', 'lit-html/': '/vendor/' },
});

/** The content security policy lets this one inline text through, by its hash. */
export const importMapHash = `'sha256-${createHash('sha256').update(importMap).digest('base64')}'`;

/** In this order: what is for a phone has the last word. */
const common = ['base', 'controls', 'frame', 'log', 'card', 'composer', 'dialog', 'phone'];

/** A whole page around `body`; what it needs besides what all have is named without its ending. */
export function frame(
  body: unknown,
  {
    language = 'en',
    title = 'Docket',
    script,
    styles = [],
  }: { language?: Language; title?: string; script?: string; styles?: readonly string[] } = {},
): string {
  return String(html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/page/icon.svg" type="image/svg+xml" />
        ${[...common, ...styles].map((name) => html`<link rel="stylesheet" href="/page/${name}.css" />`)}
        ${script ? raw(`<script type="importmap">${importMap}</script>`) : ''}
        ${script ? raw(`<script type="module" src="/page/${script}.ts"></script>`) : ''}
      </head>
      <body>
        ${body}
      </body>
    </html>`);
}
