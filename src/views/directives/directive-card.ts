import type { Button, Card, Fact, Part } from '../../domain/card.ts';
import { may } from '../../domain/permissions.ts';
import type { DirectiveDetail, DocumentDetail } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { documentFacts } from './document-facts.ts';
import { numbered } from './naming.ts';

/** A directive: what it is, how far its tasks are, and a page of what it asks for. */
export async function directiveCard(
  reader: Reader,
  directive: DirectiveDetail,
  {
    document,
    items,
    inSummary,
    pages,
  }: {
    /** Its text; null for one that was entered by hand. */
    readonly document: DocumentDetail | null;
    readonly items: readonly Part[];
    /** The same in a sentence. */
    readonly inSummary: string;
    /** The ways to the other pages. */
    readonly pages: readonly Button[];
  },
): Promise<Card> {
  const { t } = reader;
  const { open, done, late } = directive.tasks;
  const title = numbered(t, directive.kind, directive.number);
  const standing =
    open + done > 0 ? t('directives.list.tasks', { open, late, done }) : t('directives.list.noTasks');
  const facts: Fact[] = [
    ...(document ? documentFacts(reader, document) : factsByHand(reader, directive)),
    { label: t('directives.button.tasks'), value: standing },
  ];
  return {
    title,
    tone: 'plain',
    summary: `${title}: ${t.worded(directive.title)}. ${standing}. ${inSummary}`.trim(),
    parts: [{ part: 'facts', facts }, ...items],
    buttons: [...pages, ...(await buttons(reader, directive, document))],
  };
}

function factsByHand({ t }: Reader, { title, issuer, signedOn }: DirectiveDetail): Fact[] {
  return [
    { label: t('directives.field.title'), value: t.worded(title) },
    { label: t('directives.field.issuer'), value: t.worded(issuer) },
    { label: t('directives.field.signedOn'), value: t.fullDay(signedOn) },
  ];
}

async function buttons(
  reader: Reader,
  { id }: DirectiveDetail,
  document: DocumentDetail | null,
): Promise<Button[]> {
  const { t, viewer } = reader;
  const to = (verb: string, directive = `@${id}`) => reader.button(['directives', verb], { directive });
  const tasks = {
    label: t('directives.button.tasks'),
    line: await reader.button(['tasks', 'list'], { directive: `@${id}` }),
  };
  const audit = { label: t('directives.button.audit'), line: await to('audit') };
  if (!document) return [tasks, audit];
  const isDraft = document.state === 'draft' && may(viewer, 'drafts.read');
  const review = { label: t('directives.button.review'), line: await to('review'), look: 'primary' } as const;
  const facts = { label: t('directives.button.facts'), line: await to('facts') };
  return [
    ...(isDraft ? [review] : []),
    tasks,
    audit,
    { label: t('directives.button.source'), line: await to('source') },
    ...(may(viewer, 'directives.review') ? [facts] : []),
  ];
}
