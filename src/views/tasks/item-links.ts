import type { Fact } from '../../domain/card.ts';
import type { ItemLink } from '../../store/index.ts';
import type { Reader } from '../reader.ts';

/** What a task's item replaces or extends, and what replaces or extends it. */
export function linkFacts({ t }: Pick<Reader, 't'>, links: readonly ItemLink[]): Fact[] {
  return links.map(({ kind, isLater, other }) => ({
    label: t(`links.fact.${kind}.${isLater ? 'later' : 'earlier'}`),
    value: other
      ? t('links.fact.item', {
          directive: other.directive,
          path: other.path && other.path !== '-' ? other.path : 'none',
        })
      : t('links.fact.byHand'),
  }));
}
