import type { Button, Card, Fact, Part } from '../../domain/card.ts';
import type { DocumentDetail } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { directiveName } from './naming.ts';

/** Words of a document with what stands round them, each on one line. */
export interface Passage {
  readonly before: string;
  readonly quoted: string;
  readonly after: string;
  /** From 1; null where there are no pages. */
  readonly page: number | null;
}

export interface SourceShown {
  readonly document: DocumentDetail;
  /** "#12 Fill the posts"; null for the document as a whole. */
  readonly what: string | null;
  /** Of the item: "3.(1)(ii)". */
  readonly path: string | null;
  readonly passage: Passage;
  /** To the page of the document; null where the web room is shut. */
  readonly href: string | null;
  readonly task: number | null;
}

/** Where something comes from, word for word, with a little before and after, and the way to the whole. */
export async function sourceCard(reader: Reader, shown: SourceShown): Promise<Card> {
  const { t } = reader;
  const { document, what, path, passage, href, task } = shown;
  const directive = directiveName(t, document);
  const title = what
    ? t('directives.source.title', { what })
    : t('directives.source.ofDirective', { directive });
  const quoted = t('directives.quoted', { words: passage.quoted });
  const facts: Fact[] = [
    ...(what ? [{ label: t('fields.directive'), value: directive }] : []),
    ...(path && path !== '-' ? [{ label: t('directives.field.item'), value: path }] : []),
    ...(passage.page ? [{ label: t('directives.source.page'), value: t.number(passage.page) }] : []),
    ...(href ? [{ label: t('directives.source.link'), value: t('directives.source.open'), href }] : []),
  ];
  const quiet = (text: string): Part[] => (text ? [{ part: 'text', text, quiet: true }] : []);
  const words = what ? quoted : passage.quoted;
  return {
    title,
    tone: 'plain',
    summary: `${title}: ${quoted}`,
    parts: [
      ...quiet(passage.before && `… ${passage.before}`),
      ...(words ? [{ part: 'text', text: words } as const] : []),
      ...quiet(passage.after && `${passage.after} …`),
      { part: 'facts', facts },
    ],
    buttons: await buttons(reader, document, task),
  };
}

async function buttons(
  reader: Reader,
  { id, directiveId }: DocumentDetail,
  task: number | null,
): Promise<Button[]> {
  const { t } = reader;
  const to = (verb: string, directive: string) => reader.button(['directives', verb], { directive });
  return [
    ...(task
      ? [
          {
            label: t('directives.button.task'),
            line: await reader.button(['tasks', 'show'], { task: `${task}` }),
          },
        ]
      : []),
    { label: t('directives.button.show'), line: await to('show', `@${directiveId ?? id}`) },
  ];
}
