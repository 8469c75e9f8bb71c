import { html } from 'hono/html';
import { languages } from '../../domain/language.ts';
import { translator } from '../../i18n/translator.ts';
import { frame } from './frame.ts';

/** The page's bare frame: all words come with the data, in the person's language. */
export const roomDocument = frame(html`<div id="room"></div>`, { script: 'main' });

/** Behind a one-person link: one press, so that a chat program's preview does not use the link up. */
export const linkDocument = frame(
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
  { script: 'enter' },
);

/** For somebody without a session: how to get in, in each language. */
export const gateDocument = frame(
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
