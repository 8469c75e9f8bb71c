import type { Button, Card, Part, Row } from '../../domain/card.ts';
import { shorten } from '../../domain/clean.ts';
import { dayAt } from '../../domain/day.ts';
import { may } from '../../domain/permissions.ts';
import type { DirectiveLine, DocumentLine, FindingCounts, Page } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { directiveName } from './naming.ts';

export interface ListShown {
  readonly drafts: readonly { readonly document: DocumentLine; readonly counts: FindingCounts }[];
  /** There are more drafts than are shown. */
  readonly moreDrafts: string | null;
  readonly directives: Page<DirectiveLine>;
  /** Not the first page. */
  readonly isLater: boolean;
}

const longestTitle = 120;
const path = ['directives', 'list'] as const;

/** Drafts that wait for review, and the directives in force, the latest first. */
export async function listCard(reader: Reader, shown: ListShown): Promise<Card> {
  const { t } = reader;
  const { drafts, directives } = shown;
  const title = t('directives.list.title');
  const names = [
    ...drafts.map(({ document }) => directiveName(t, document)),
    ...directives.rows.map(({ number }) => number),
  ];
  const isEmpty = names.length === 0;
  const empty = t('directives.list.empty');
  const parts: Part[] = [
    ...(drafts.length > 0
      ? [
          {
            part: 'rows',
            heading: t('directives.list.drafts'),
            rows: await Promise.all(drafts.map((draft) => draftRow(reader, draft))),
          } as const,
        ]
      : []),
    ...(directives.rows.length > 0
      ? [{ part: 'rows', rows: await Promise.all(directives.rows.map((one) => row(reader, one))) } as const]
      : []),
  ];
  return {
    title,
    tone: 'plain',
    summary: isEmpty ? `${title}. ${empty}` : `${title}: ${t.list(names)}.`,
    parts: isEmpty ? [{ part: 'text', text: empty }] : parts,
    buttons: await buttons(reader, shown),
  };
}

async function draftRow(reader: Reader, { document, counts }: ListShown['drafts'][number]): Promise<Row> {
  const { t, committee } = reader;
  const decided = counts.accepted + counts.skipped + counts.merged;
  const line = await reader.button(['directives', 'review'], { directive: `@${document.id}` });
  const taken = t.day(dayAt(document.takenAt, committee.timeZone));
  return {
    title: titled(directiveName(t, document), document.symbol ? document.title : null),
    badge: t('directives.list.draft', { left: counts.open, total: counts.open + decided }),
    details: [t('directives.list.taken', { day: taken })],
    buttons: [{ label: t('directives.button.review'), line }],
  };
}

async function row(reader: Reader, { id, number, title, signedOn, tasks }: DirectiveLine): Promise<Row> {
  const { t } = reader;
  const { open, done, late } = tasks;
  const line = await reader.button(['directives', 'show'], { directive: `@${id}` });
  return {
    title: titled(number, t.worded(title)),
    badge: open + done > 0 ? t('directives.list.tasks', { open, late, done }) : t('directives.list.noTasks'),
    details: [t('directives.list.signed', { day: t.day(signedOn) })],
    buttons: [{ label: t('buttons.details'), line }],
  };
}

const titled = (name: string, title: string | null) =>
  title ? shorten(`${name} – ${title}`, longestTitle) : name;

async function buttons(reader: Reader, { directives, moreDrafts, isLater }: ListShown): Promise<Button[]> {
  const { t, viewer } = reader;
  const to = (said: Record<string, string>) => reader.button(path, said);
  return [
    ...(isLater ? [{ label: t('buttons.firstPage'), line: await to({}) }] : []),
    ...(directives.next ? [{ label: t('buttons.nextPage'), line: await to({ from: directives.next }) }] : []),
    ...(moreDrafts ? [{ label: t('directives.button.drafts'), line: await to({ drafts: moreDrafts }) }] : []),
    ...(may(viewer, 'directives.review')
      ? [
          {
            label: t('directives.button.import'),
            line: await reader.button(['directives', 'import'], {}),
          },
        ]
      : []),
  ];
}
