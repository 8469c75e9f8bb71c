import { type Audited, lacksOf, scoreOf } from '../../domain/audit.ts';
import { type Finding, isLeadKnown } from '../../domain/drafts/finding.ts';
import { deadlineOf } from '../../domain/drafts/finding-deadline.ts';
import { titleOf } from '../../domain/drafts/finding-title.ts';
import { fold } from '../../domain/fold.ts';
import type { DirectiveId, GroupId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { inPieces } from '../../domain/pieces.ts';
import { isDayOff, type WorkCalendar } from '../../domain/working-days.ts';
import type { AuditedItem, DocumentDetail } from '../../store/index.ts';
import type { Amended, Audit, Lacking } from '../../views/audit.ts';
import type { Deed } from '../deed.ts';

type Asking = Pick<Deed, 'store' | 'viewer' | 'committee' | 'today'>;

/** Rows that are read in one go. */
const atOnce = 200;

/** What is looked at, before its like is looked for. */
interface Looked extends Omit<Lacking, 'lacks'> {
  readonly facts: Omit<Audited, 'isAskedTwice'>;
  readonly key: string;
  readonly leadKey: string;
}

/**
 * Looks through a directive's items and, for those who review, through what of its text waits: what each lacks of
 * the six clarities. Items whose tasks were all dropped are left out: nothing is owed of them. Days off are those of the
 * committee's calendar.
 */
export async function auditDirective(
  deed: Asking,
  { id, document }: { readonly id: DirectiveId | null; readonly document: DocumentDetail | null },
): Promise<Audit> {
  const calendar = await deed.store.calendars.of(deed.committee.id);
  const looked = [
    ...(id ? await itemsOf(deed, id, calendar) : []),
    ...(document && may(deed.viewer, 'drafts.read') ? await findingsOf(deed, document, calendar) : []),
  ];
  const leads = Map.groupBy(looked, ({ key }) => key);
  const all = looked.map(({ facts, key, leadKey, ...item }) => {
    const isAskedTwice = (leads.get(key) ?? []).some((other) => other.leadKey !== leadKey);
    return { ...item, lacks: lacksOf({ ...facts, isAskedTwice }) };
  });
  return {
    score: scoreOf(all.map(({ lacks }) => lacks)),
    lacking: all.filter(({ lacks }) => lacks.length > 0),
    amends: document ? await amendedBy(deed, document) : [],
  };
}

async function itemsOf(deed: Asking, id: DirectiveId, calendar: WorkCalendar): Promise<Looked[]> {
  const { store, viewer, today } = deed;
  const found: Looked[] = [];
  let after: string | null = null;
  do {
    const page = await store.audits.items(viewer, id, { after, limit: atOnce, today });
    found.push(...page.rows.filter(({ tasks }) => !tasks.isOver).map((row) => itemLooked(row, calendar)));
    after = page.next;
  } while (after !== null);
  return found;
}

function itemLooked(item: AuditedItem, calendar: WorkCalendar): Looked {
  const { path, text, tasks, read, recurs } = item;
  const { first, lead, day } = tasks;
  return {
    path,
    text: read ? { text: titleOf({ title: null, action: read.action, quote: text.text }) } : text,
    day,
    lead,
    emptySeats: tasks.emptySeats,
    channelless: tasks.channelless,
    at: first === null ? null : { kind: 'task', number: first, ofMany: tasks.count > 1 },
    key: fold(read?.action ?? text.text),
    leadKey: tasks.count > 1 ? '' : (lead?.text ?? ''),
    facts: {
      // A task has one lead; several bodies were named where its document names several.
      leads: tasks.count > 1 ? 1 : Math.max(lead ? 1 : 0, read?.leads ?? 0),
      isLeadKnown: lead !== null || recurs,
      emptySeats: tasks.emptySeats,
      channelless: tasks.channelless,
      hasDay: recurs || (tasks.count > 0 && tasks.dayless === 0),
      isDayOff: day !== null && isDayOff(calendar, day),
      hasProduct: Boolean(read?.product),
      doubts: read?.doubts ?? [],
    },
  };
}

async function findingsOf(deed: Asking, document: DocumentDetail, calendar: WorkCalendar): Promise<Looked[]> {
  const found: Finding[] = [];
  let after: string | null = null;
  do {
    const page = await deed.store.findings.list(
      deed.viewer,
      document.id,
      { state: 'open' },
      { after, limit: atOnce },
    );
    found.push(...page.rows);
    after = page.next;
  } while (after !== null);
  const known = await groupsOf(deed, found);
  return found
    .toSorted((one, other) => one.position - other.position)
    .map((finding) => findingLooked(deed, document, finding, { calendar, known }));
}

/** Which of the groups that lead findings have somebody in their lead seat, and a channel. */
async function groupsOf({ store, viewer, today }: Asking, findings: readonly Finding[]) {
  const ids = [...new Set(findings.flatMap(({ leads }) => leads[0]?.groupId ?? []))];
  const [seated, reached] = [new Set<GroupId>(), new Set<GroupId>()];
  for (const some of inPieces(ids, atOnce)) {
    for (const { groupId, kind } of await store.groups.holders(viewer, some, today))
      if (kind === 'lead') seated.add(groupId);
    for (const { groupId } of await store.groups.channelsOf(viewer, some)) reached.add(groupId);
  }
  return { seated, reached };
}

function findingLooked(
  deed: Asking,
  { number: draft, signedOn }: DocumentDetail,
  finding: Finding,
  { calendar, known }: { calendar: WorkCalendar; known: Awaited<ReturnType<typeof groupsOf>> },
): Looked {
  const { leads, deadlines } = finding;
  const [first] = leads;
  const { beforeIncludesDay } = deed.committee;
  const { day } = deadlineOf(finding, { beforeIncludesDay, today: deed.today, signedOn });
  const recurs = deadlines.some(({ kind }) => kind === 'recurring');
  const groupId = first?.groupId ?? null;
  const emptySeats = groupId !== null && !known.seated.has(groupId) ? 1 : 0;
  const channelless = groupId !== null && !known.reached.has(groupId) ? 1 : 0;
  return {
    path: finding.path,
    text: { text: titleOf(finding) },
    day,
    lead: first ? { text: first.name } : null,
    emptySeats,
    channelless,
    at: { kind: 'finding', draft, number: finding.number },
    key: fold(finding.action),
    leadKey: first?.name ?? '',
    facts: {
      leads: leads.length,
      isLeadKnown: isLeadKnown(finding),
      emptySeats,
      channelless,
      hasDay: day !== null,
      isDayOff: day !== null && !recurs && isDayOff(calendar, day),
      hasProduct: Boolean(finding.product),
      doubts: finding.doubts,
    },
  };
}

/** Earlier directives that the text says it changes, where something of them is still open. */
async function amendedBy({ store, viewer }: Asking, document: DocumentDetail): Promise<Amended[]> {
  const found = new Map<DirectiveId, Amended>();
  for (const { use, number } of document.facts.cited) {
    if ((use !== 'amends' && use !== 'replaces') || number === null) continue;
    for (const { id } of await store.directives.byNumber(viewer, number)) {
      const detail = await store.directives.detail(viewer, id);
      if (detail && detail.tasks.open > 0 && id !== document.directiveId) found.set(id, detail);
    }
  }
  return [...found.values()];
}
