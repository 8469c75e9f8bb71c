import type { Part, Row } from '../../domain/card.ts';
import { shorten } from '../../domain/clean.ts';
import type { Finding } from '../../domain/drafts/finding.ts';
import type { SentenceKey } from '../../i18n/index.ts';
import type { VersionCounts } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { findingName } from './naming.ts';

/** What a corrected version is to the one before it, with the first findings of each sort. */
export interface Difference {
  /** Of the version before. */
  readonly version: number;
  readonly document: { readonly number: number };
  readonly counts: VersionCounts;
  readonly fresh: readonly Finding[];
  readonly changed: readonly { readonly before: Finding | undefined; readonly after: Finding }[];
  readonly gone: readonly Finding[];
}

const longest = 240;

/** New, changed with before and after, and gone; each with how many more there are. */
export function differenceParts({ t }: Reader, difference: Difference): Part[] {
  const { version, document, counts, fresh, changed, gone } = difference;
  const title = (finding: Finding) => `${findingName(document, finding)} · ${finding.path}`;
  const words = ({ quote }: Finding) => shorten(quote, longest);
  const { same, new: added } = counts;
  const total = { version, same, changed: counts.changed, fresh: added, gone: counts.gone };
  return [
    { part: 'text', text: t('directives.differs.counts', total) },
    ...rows('directives.differs.fresh', added, fresh, (one) => ({
      title: title(one),
      details: [words(one)],
    })),
    ...rows('directives.differs.changed', counts.changed, changed, ({ before, after }) => ({
      title: title(after),
      details: [
        ...(before ? [t('directives.differs.before', { words: words(before) })] : []),
        t('directives.differs.after', { words: words(after) }),
      ],
    })),
    ...rows('directives.differs.gone', counts.gone, gone, (one) => ({
      title: one.path,
      details: [words(one)],
    })),
  ];

  function rows<T>(
    heading: Extract<SentenceKey, `directives.differs.${'fresh' | 'changed' | 'gone'}`>,
    count: number,
    some: readonly T[],
    row: (one: T) => Row,
  ): Part[] {
    if (some.length === 0) return [];
    const more = count - some.length;
    const rest = more > 0 ? [{ title: t('directives.differs.more', { count: more }) }] : [];
    return [{ part: 'rows', heading: t(heading), rows: [...some.map(row), ...rest] }];
  }
}
