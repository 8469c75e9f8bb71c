import type { Card, Part } from '../../domain/card.ts';
import type { DocumentDetail, FindingCounts } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { directiveName } from './naming.ts';

/** That nothing is left to decide, and what came of it. */
export async function reviewedCard(
  reader: Reader,
  {
    document,
    counts,
    told,
  }: {
    readonly document: DocumentDetail;
    readonly counts: FindingCounts;
    readonly told: readonly string[];
  },
): Promise<Card> {
  const { t } = reader;
  const { accepted, skipped, merged } = counts;
  const total = accepted + skipped + merged;
  const directive = directiveName(t, document);
  const title = total > 0 ? t('directives.reviewed', { directive }) : directive;
  const text =
    total > 0
      ? t('directives.reviewed.counts', { total, accepted, skipped, merged })
      : t('directives.draft.none');
  const to = `@${document.directiveId ?? document.id}`;
  return {
    title,
    tone: 'plain',
    summary: [...told, `${title}.`, text].join(' '),
    parts: [...told, text].map((said): Part => ({ part: 'text', text: said })),
    buttons: [
      {
        label: t('directives.button.show'),
        line: await reader.button(['directives', 'show'], { directive: to }),
        look: 'primary',
      },
      { label: t('directives.button.list'), line: await reader.button(['directives', 'list'], {}) },
    ],
  };
}
