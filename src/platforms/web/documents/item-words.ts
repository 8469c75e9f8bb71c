import { html } from 'hono/html';
import type { Translator } from '../../../i18n/translator.ts';
import type { MarkedItem } from '../port.ts';
import type { Sight } from './sight.ts';

/** "Item 3.(1)(ii)"; by the number that people say where the document has none. */
export function namedItem(t: Translator, { number, path }: Pick<MarkedItem, 'number' | 'path'>): string {
  return path === '-' ? t('sourcePage.item', { number }) : t('sourcePage.itemAt', { path });
}

/** "3.12", as one that waits for review is called in what people type; nothing of others. */
export const saidAs = ({ shown }: Sight, { state, number }: MarkedItem) =>
  state === 'open' ? html`<code class="said-as">${shown.draft}.${number}</code>` : '';
