import { shorten } from '../../domain/clean.ts';
import type { Body, Finding } from '../../domain/drafts/finding.ts';
import type { FindingId } from '../../domain/ids.ts';
import { type SourcePlace, sourceLimit } from '../../domain/source.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { decided, enterDecision, heldIn, settleReview, withFinding } from './with-finding.ts';

/** Sentences no further apart than this are one place. */
const near = 300;

/**
 * Joins findings of one document to the first of them, which says then what all of them said, with the bodies and
 * days of all. The others become nothing of their own.
 */
export async function mergeFindings(
  deed: Deed,
  { findingIds, seen }: { readonly findingIds: readonly FindingId[]; readonly seen?: number | null },
): Promise<Finding> {
  const [first, ...others] = [...new Set(findingIds)];
  if (!first || others.length === 0) throw mistake('findings.error.oneOnly');
  return withFinding(deed, { findingId: first, seen }, async (rooms, held) => {
    let { finding } = held;
    if (finding.state !== 'open') throw decided(finding);
    for (const id of others) finding = await join(rooms, deed, finding, id);
    const numbers = finding.number;
    await enterDecision(rooms, deed, held, {
      action: 'findingsMerged',
      after: { into: numbers, of: others.length + 1 },
    });
    await settleReview(rooms, deed, held.document);
    return finding;
  });
}

async function join(rooms: Rooms, deed: Deed, into: Finding, id: FindingId): Promise<Finding> {
  const { finding: other } = await heldIn(rooms, deed, id);
  if (other.documentId !== into.documentId) throw mistake('findings.error.oneOnly');
  if (other.state !== 'open') throw decided(other);
  await rooms.findings.change(deed.viewer, other, { state: 'merged', mergedInto: into.id });
  const leads = united(into.leads, other.leads);
  return rooms.findings.change(deed.viewer, into, {
    action:
      into.action === other.action ? into.action : `${into.action.replace(/[\s.;]+$/, '')}; ${other.action}`,
    quote: shorten(into.quote === other.quote ? into.quote : `${into.quote} … ${other.quote}`, sourceLimit),
    place: around(into.place, other.place),
    deadlines: [
      ...into.deadlines,
      ...other.deadlines.filter(({ text }) => into.deadlines.every((one) => one.text !== text)),
    ],
    leads,
    coordinators: united(into.coordinators, other.coordinators),
    confidential: into.confidential || other.confidential,
  });
}

function united(some: readonly Body[], more: readonly Body[]): Body[] {
  const keyOf = ({ name, groupId, classId }: Body) => groupId ?? classId ?? name;
  const known = new Set(some.map(keyOf));
  return [...some, ...more.filter((body) => !known.has(keyOf(body)))];
}

/** Both places where they stand side by side; else the first's. */
function around(one: SourcePlace, other: SourcePlace): SourcePlace {
  const apart = Math.max(one.start, other.start) - Math.min(one.end, other.end);
  if (apart > near) return one;
  const first = one.start <= other.start ? one : other;
  return { page: first.page, start: first.start, end: Math.max(one.end, other.end) };
}
