import type { Button, Card, Part, Row } from '../../domain/card.ts';
import { shorten } from '../../domain/clean.ts';
import type { Deadline } from '../../domain/deadline.ts';
import { type Finding, isLeadKnown, unsureStep } from '../../domain/drafts/finding.ts';
import type { Group } from '../../domain/group.ts';
import { may } from '../../domain/permissions.ts';
import type { DocumentDetail, FindingCounts } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { leadsInWords, type Names } from './bodies.ts';
import { findingFacts } from './finding-facts.ts';
import { findingName, findingTitle } from './naming.ts';

/** A finding as it is put before somebody who decides on it. */
export interface FindingShown {
  readonly document: DocumentDetail;
  readonly finding: Finding;
  readonly counts: FindingCounts;
  readonly deadline: Deadline;
  readonly names: Names;
  /** Names of it that Docket does not know, each with the groups called most alike. */
  readonly unknown: readonly { readonly name: string; readonly nearest: readonly Group[] }[];
  /** Behind which finding the review goes on; null at its beginning. */
  readonly after: string | null;
  /** Behind this one; null where no other is open. */
  readonly next: string | null;
  /** What was done just now. */
  readonly told: readonly string[];
}

/** An item to decide on: its words, who and by when as they were read, and what can be done with it. */
export async function findingCard(reader: Reader, shown: FindingShown): Promise<Card> {
  const { t } = reader;
  const { document, finding, counts, deadline, names, told } = shown;
  const title = findingTitle(t, document, finding);
  const progress = progressInWords(reader, shown);
  const lead = leadsInWords(t, names, finding);
  const day = deadline.day ? t.day(deadline.day) : t('deadlines.noDay');
  const action = finding.title ?? finding.action;
  const sentence = t('directives.review.sentence', { title, action: shorten(action, 300), lead, day });
  const unknown = await unknownPart(reader, shown);
  return {
    title,
    tone: finding.state === 'open' && finding.doubts.length > 0 ? 'yellow' : 'plain',
    summary: [...told, sentence].join(' '),
    parts: [
      ...told.map((text): Part => ({ part: 'text', text })),
      ...(counts.open > 0 ? [{ part: 'text', text: progress, quiet: true } as const] : []),
      { part: 'facts', facts: findingFacts(reader, finding, { names, deadline }) },
      ...unknown,
    ],
    buttons: await buttons(reader, shown),
  };
}

/** "Item 3.12: no. 12 of 24. Decided: 6." */
function progressInWords({ t }: Reader, { document, finding, counts }: FindingShown): string {
  const decided = counts.accepted + counts.skipped + counts.merged;
  return t('directives.review.progress', {
    name: findingName(document, finding),
    decided,
    total: decided + counts.open,
    unsure: Math.max(
      0,
      counts.unsure - (finding.state === 'open' && unsureStep(finding.confidence) < 2 ? 1 : 0),
    ),
  });
}

/** For each unknown name: the groups it may be, another one, or a new one. */
async function unknownPart(reader: Reader, { unknown, document, finding }: FindingShown): Promise<Part[]> {
  const { t, viewer } = reader;
  if (unknown.length === 0 || !may(viewer, 'directives.review')) return [];
  const to = (said: Record<string, string>) =>
    reader.button(['directives', 'body'], { item: findingName(document, finding), ...said });
  const rows = await Promise.all(
    unknown.map(async ({ name, nearest }): Promise<Row> => {
      const near = await Promise.all(
        nearest.map(async (group): Promise<Button> => {
          return { label: t.worded(group.name), line: await to({ name, group: `@${group.id}` }) };
        }),
      );
      const another = { label: t('directives.button.another'), line: await to({ name }) };
      const made = { label: t('directives.button.new'), line: await to({ name, new: 'yes' }) };
      return {
        title: t('directives.body.unknown', { written: name }),
        details: [t('directives.unknown.which')],
        buttons: [...near, another, ...(may(viewer, 'groups.change') ? [made] : [])],
      };
    }),
  );
  return [{ part: 'rows', heading: t('directives.unknown.heading'), rows }];
}

/** What was left out, or became a task that is nobody else's. */
const canReopen = ({ state, taskId, dutyId, fannedOutTo }: Finding) =>
  state === 'skipped' || (state === 'accepted' && taskId !== null && !dutyId && !fannedOutTo);

async function buttons(reader: Reader, shown: FindingShown): Promise<Button[]> {
  const { t, viewer } = reader;
  const { document, finding, after, next, counts } = shown;
  const item = findingName(document, finding);
  const said = { item, ...(after && { after }) };
  const to = (verb: string) => reader.button(['directives', verb], said, finding.version);
  const source = {
    label: t('directives.button.source'),
    line: await reader.button(['directives', 'source'], { item }),
  };
  if (!may(viewer, 'directives.review')) return [...(await onward()), source];
  if (finding.state !== 'open') {
    const anew = { label: t('directives.button.reopen'), line: await to('reopen') };
    return [...(await onward()), ...(canReopen(finding) ? [anew] : []), source];
  }
  const rest = {
    label: t('directives.button.rest'),
    line: await reader.button(['directives', 'accept-rest'], { directive: `@${document.id}` }),
    confirm: {
      text: t('directives.confirm.rest'),
      yes: t('directives.confirm.yes'),
      no: t('directives.confirm.no'),
    },
  };
  return [
    ...(isLeadKnown(finding)
      ? [{ label: t('directives.button.accept'), line: await to('accept'), look: 'primary' as const }]
      : []),
    { label: t('directives.button.edit'), line: await to('edit') },
    { label: t('directives.button.skip'), line: await to('skip') },
    ...(await onward()),
    ...(finding.number > 1 ? [{ label: t('directives.button.merge'), line: await to('merge') }] : []),
    { label: t('directives.button.split'), line: await to('split') },
    source,
    ...(counts.open > 1 ? [rest] : []),
  ];

  async function onward(): Promise<Button[]> {
    if (counts.open === 0) return [];
    const line = await reader.button(['directives', 'review'], {
      directive: `@${document.id}`,
      ...(next && { after: next }),
    });
    if (finding.state !== 'open') return [{ label: t('directives.button.next'), line }];
    return next && counts.open > 1 ? [{ label: t('directives.button.later'), line }] : [];
  }
}
