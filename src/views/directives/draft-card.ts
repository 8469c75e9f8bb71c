import type { Button, Card, Part } from '../../domain/card.ts';
import { may } from '../../domain/permissions.ts';
import type { DocumentDetail, FindingCounts } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { documentFacts } from './document-facts.ts';
import { directiveName } from './naming.ts';

/** A document that was read, before anything of it is a task. */
export interface DraftShown {
  readonly document: DocumentDetail;
  readonly counts: FindingCounts;
  /** Names that Docket does not know. */
  readonly unknown: readonly { readonly name: string }[];
  /** What was done just now, or is the case: that it is here already. */
  readonly told: readonly string[];
  /** What a corrected version changes. */
  readonly difference: readonly Part[];
}

const mostNames = 8;

/** What was found in a document, what it says of itself, and the way to go through it. */
export async function draftCard(reader: Reader, shown: DraftShown): Promise<Card> {
  const { t } = reader;
  const { document, counts, told, unknown, difference } = shown;
  const directive = directiveName(t, document);
  const title = difference.length > 0 ? t('directives.differs.title', { directive }) : draftTitle();
  const found = foundInWords(reader, counts);
  const names = unknown.slice(0, mostNames).map(({ name }) => t('directives.quoted', { words: name }));
  const count = unknown.length - names.length;
  const all = count > 0 ? [...names, t('directives.draft.moreNames', { count })] : names;
  return {
    title,
    tone: counts.unsure > 0 || unknown.length > 0 ? 'yellow' : 'plain',
    summary: [...told, `${title}.`, ...found].join(' '),
    parts: [
      ...told.map((text): Part => ({ part: 'text', text })),
      ...found.map((text): Part => ({ part: 'text', text })),
      ...(names.length > 0
        ? [{ part: 'text', text: t('directives.draft.unknown', { names: t.list(all) }) } as const]
        : []),
      ...difference,
      { part: 'facts', facts: documentFacts(reader, document) },
    ],
    buttons: await buttons(reader, shown),
  };

  function draftTitle(): string {
    return document.state === 'draft' ? t('directives.draft.title', { directive }) : directive;
  }
}

/** How many items there are, and how many of them somebody has to look at. */
function foundInWords({ t }: Reader, counts: FindingCounts): string[] {
  const { open, accepted, skipped, merged, unsure, leadUnknown } = counts;
  const decided = accepted + skipped + merged;
  const total = open + decided;
  if (total === 0) return [t('directives.draft.none')];
  if (decided === 0)
    return [t('directives.draft.counts', { total, unsure, leadUnknown }), t('directives.draft.nothingYet')];
  return [
    t('directives.reviewed.counts', { total, accepted, skipped, merged }),
    ...(open > 0 ? [t('directives.draft.left', { left: open, total, unsure, leadUnknown })] : []),
  ];
}

async function buttons(reader: Reader, { document, counts }: DraftShown): Promise<Button[]> {
  const { t, viewer } = reader;
  const directive = `@${document.id}`;
  const to = (verb: string, said = {}) => reader.button(['directives', verb], { directive, ...said });
  const source = { label: t('directives.button.source'), line: await to('source') };
  const show = { label: t('directives.button.show'), line: await to('show') };
  const shown = document.directiveId ? [show] : [];
  if (!may(viewer, 'directives.review')) return [...shown, source];
  const review = {
    label: t('directives.button.review'),
    line: await to('review'),
    look: 'primary',
  } as const;
  const facts = { label: t('directives.button.facts'), line: await to('facts') };
  const audit = { label: t('directives.button.audit'), line: await to('audit') };
  const discard = { label: t('directives.button.discard'), line: await to('discard') };
  const any = counts.open + counts.accepted + counts.skipped + counts.merged > 0;
  // What tasks came from stays; a text that holds nothing, and so waits for no review, is most often the wrong file.
  const away = document.state === 'draft' || (document.state === 'done' && !any);
  return [
    ...(counts.open > 0 ? [review] : []),
    ...shown,
    ...(any ? [audit, facts] : []),
    source,
    ...(away && !document.directiveId ? [discard] : []),
  ];
}
