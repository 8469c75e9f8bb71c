import type { Deadline } from '../../domain/deadline.ts';
import type { Body, Finding } from '../../domain/drafts/finding.ts';
import { deadlineOf } from '../../domain/drafts/finding-deadline.ts';
import { titleOf } from '../../domain/drafts/finding-title.ts';
import type { ClassId, GroupId } from '../../domain/ids.ts';
import type { Source } from '../../domain/source.ts';
import type { Priority } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { DocumentLine, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/** What a finding asks, of whom and by when, as a task says it. */
export interface Owed {
  readonly title: string;
  /** One task each. */
  readonly leadIds: readonly GroupId[];
  /** One task for each of their groups. */
  readonly classIds: readonly ClassId[];
  readonly coordinatorIds: readonly GroupId[];
  readonly deadline: Deadline;
  readonly priority: Priority;
  readonly source: Source;
  /** Names that nobody stands behind here: they are told of nothing. */
  readonly unknown: readonly string[];
}

/** Groups of a class that a task can have beside its lead; a larger class is too many for one task. */
const mostBeside = 100;

/**
 * What a finding becomes. Of several leads the first leads and the others coordinate; where a class of groups is
 * among them, each lead has a task of its own.
 *
 * @throws UserError while nobody knows who leads
 */
export async function owedBy(
  rooms: Rooms,
  deed: Deed,
  { finding, document }: { readonly finding: Finding; readonly document: DocumentLine },
): Promise<Owed> {
  const { leads, coordinators, number } = finding;
  const [first] = leads;
  if (!first) throw mistake('findings.error.noLead', { number });
  if (!first.groupId && !first.classId) throw mistake('findings.error.unknownLead', { name: first.name });
  const classIds = unique(leads.map(({ classId }) => classId));
  const groups = unique(leads.map(({ groupId }) => groupId));
  const leadIds = classIds.length > 0 ? groups : groups.slice(0, 1);
  const beside = unique([
    ...groups,
    ...coordinators.map(({ groupId }) => groupId),
    ...(await groupsBeside(rooms, deed, coordinators)),
  ]);
  return {
    title: titleOf(finding),
    leadIds,
    classIds,
    coordinatorIds: beside.filter((id) => !leadIds.includes(id)),
    deadline: deadlineOf(finding, {
      beforeIncludesDay: deed.committee.beforeIncludesDay,
      today: deed.today,
      signedOn: document.signedOn,
    }),
    priority: finding.deadlines.some(({ kind }) => kind === 'urgent') ? 'urgent' : 'normal',
    source: sourceOf(finding, document),
    unknown: [...leads, ...coordinators].flatMap((body) => (isKnown(body) ? [] : [body.name])),
  };
}

const isKnown = ({ groupId, classId }: Body) => groupId !== null || classId !== null;

const unique = <Id extends string>(ids: readonly (Id | null)[]): Id[] => [
  ...new Set(ids.flatMap((id) => (id === null ? [] : [id]))),
];

async function groupsBeside(rooms: Rooms, { viewer }: Deed, coordinators: readonly Body[]) {
  const groups: GroupId[] = [];
  for (const classId of unique(coordinators.map((body) => body.classId))) {
    const members = await rooms.classes.members(viewer, classId, { after: '', limit: mostBeside + 1 });
    if (members.length <= mostBeside) groups.push(...members);
  }
  return groups;
}

function sourceOf({ quote, place }: Finding, { author, issuer, link }: DocumentLine): Source {
  return { text: quote, author: author ?? issuer, link, place };
}
