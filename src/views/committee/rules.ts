import type { Card } from '../../domain/card.ts';
import type { Governance, ProductKind } from '../../domain/governance.ts';
import { productNames } from '../../i18n/product-names.ts';
import type { Translator } from '../../i18n/translator.ts';

/** How a committee governs its tasks. */
export function rulesCard(t: Translator, { acceptance, products, extensionLevels }: Governance): Card {
  const title = t('governance.rules.title');
  const facts = [
    {
      label: t('governance.rules.steps'),
      value: t(acceptance ? 'governance.rules.twoSteps' : 'governance.rules.oneStep'),
    },
    { label: t('governance.asked'), value: productsInWords(t, products) },
    {
      label: t('governance.rules.extensions'),
      value: t(extensionLevels === 2 ? 'governance.rules.twoLevels' : 'governance.rules.oneLevel'),
    },
  ];
  const told = facts.map(({ label, value }) => `${label}: ${value}.`);
  return {
    title,
    tone: 'plain',
    summary: [`${title}.`, ...told].join(' '),
    parts: [
      { part: 'facts', facts },
      { part: 'text', text: t('governance.rules.how'), quiet: true },
    ],
    buttons: [],
  };
}

/** "any one of: a link or a note", or "nothing". */
function productsInWords(t: Translator, products: readonly ProductKind[]): string {
  if (products.length === 0) return t('governance.askedNothing');
  const names = productNames(t, products);
  return products.length === 1 ? names : t('governance.rules.askedOne', { products: names });
}

/** The same for one directive: its own, or the committee's. */
export function ownProductsInWords(
  t: Translator,
  own: readonly ProductKind[] | null,
  common: readonly ProductKind[],
): string {
  return own
    ? productsInWords(t, own)
    : t('governance.askedCommon', { products: productsInWords(t, common) });
}
