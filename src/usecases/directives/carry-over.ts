import type { Finding } from '../../domain/drafts/finding.ts';
import { matchVersions } from '../../domain/drafts/version-match.ts';
import type { FindingId } from '../../domain/ids.ts';
import type { DocumentLine, NewFinding, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/** Findings that are read at once. */
const atOnce = 500;

/** From one finding of the list to another: it was joined to it, or split off from it. */
export interface CarriedLink {
  readonly from: number;
  readonly to: number;
  readonly as: 'mergedInto' | 'partOf';
}

/** What a corrected version has, with what became of its likes; what it has no more. */
export interface CarriedOver {
  readonly findings: readonly NewFinding[];
  readonly links: readonly CarriedLink[];
  readonly gone: readonly FindingId[];
  /** How much of the shorter version is in the other one too: 0 to 1. */
  readonly common: number;
}

/**
 * Gives the findings of a corrected version what became of their likes in the version before: an unchanged one stays
 * accepted, skipped, joined, split or edited as it was; a changed one waits for review, linked to its task.
 */
export async function carryOver(
  rooms: Rooms,
  deed: Deed,
  previous: DocumentLine,
  fresh: readonly NewFinding[],
): Promise<CarriedOver> {
  const before = await allOf(rooms, deed, previous);
  const read = before.filter((was) => was.asRead !== null);
  const { pairs, gone } = matchVersions(comparables(read), comparables(fresh));
  const shorter = Math.min(read.length, fresh.length);
  const places = new Map<FindingId, number>();
  const findings = fresh.map((finding, at): NewFinding => {
    const pair = pairs[at];
    const was = pair ? read[pair.was] : undefined;
    if (!pair || !was) return { ...finding, change: 'new' };
    places.set(was.id, at);
    return { ...finding, ...carried(finding, was, pair.change) };
  });
  const lost = gone.flatMap((at) => read[at] ?? []).filter(({ state }) => state !== 'merged');
  for (const part of before.filter(({ partOf }) => partOf !== null)) {
    const root = part.partOf ? places.get(part.partOf) : undefined;
    const whole = root === undefined ? undefined : findings[root];
    if (whole?.change !== 'same') lost.push(part);
    else {
      places.set(part.id, findings.length);
      findings.push({ ...partAgain(part, whole), change: 'same', wasId: part.id });
    }
  }
  return {
    findings: settled(findings, before, places),
    links: linksOf(before, places),
    gone: lost.map(({ id }) => id),
    common: shorter === 0 ? 1 : pairs.filter((pair) => pair !== null).length / shorter,
  };
}

async function allOf(rooms: Rooms, { viewer }: Deed, { id }: DocumentLine): Promise<Finding[]> {
  const all: Finding[] = [];
  for (let after: string | null = null; ; ) {
    const page: { rows: readonly Finding[]; next: string | null } = await rooms.findings.list(
      viewer,
      id,
      {},
      { after, limit: atOnce },
    );
    all.push(...page.rows);
    if (page.next === null) return all;
    after = page.next;
  }
}

const comparables = (findings: readonly Pick<Finding, 'asRead'>[]) =>
  findings.flatMap(({ asRead }) => asRead ?? []);

function carried(finding: NewFinding, was: Finding, change: 'same' | 'changed'): Partial<NewFinding> {
  const { itemId, taskId, dutyId, fannedOutTo, confidential } = was;
  const link = { change, wasId: was.id, itemId, taskId, dutyId, fannedOutTo, confidential };
  if (change === 'changed') return link;
  const { state, action, title, quote, deadlines, typedDeadline, reason } = was;
  // A name that became known since stays known; what a person said of it too.
  const leads = known(was.leads, finding.leads);
  const coordinators = known(was.coordinators, finding.coordinators);
  return { ...link, state, action, title, quote, deadlines, typedDeadline, reason, leads, coordinators };
}

type Bodies = Finding['leads'];

const known = (was: Bodies, now: Bodies): Bodies =>
  was.some(({ groupId, classId }) => groupId !== null || classId !== null) ? was : now;

/** A part stands where its whole stands now. */
function partAgain(part: Finding, { place, position }: NewFinding): NewFinding {
  return { ...part, place, position: position + 1 };
}

/** Joined to what is not there as it was, a finding waits for review again. */
function settled(
  findings: readonly NewFinding[],
  before: readonly Finding[],
  places: ReadonlyMap<FindingId, number>,
): NewFinding[] {
  const targets = new Map(before.map(({ id, mergedInto }) => [id, mergedInto]));
  return findings.map((finding) => {
    const target = finding.wasId && targets.get(finding.wasId);
    const at = target ? places.get(target) : undefined;
    const stands = at !== undefined && findings[at]?.change === 'same';
    const own = { ...finding, mergedInto: null, partOf: null };
    return finding.state === 'merged' && !stands ? { ...own, state: 'open' } : own;
  });
}

function linksOf(before: readonly Finding[], places: ReadonlyMap<FindingId, number>): CarriedLink[] {
  return before.flatMap(({ id, mergedInto, partOf }) => {
    const from = places.get(id);
    const link = (target: FindingId | null, as: CarriedLink['as']): CarriedLink[] => {
      const to = target ? places.get(target) : undefined;
      return from === undefined || to === undefined ? [] : [{ from, to, as }];
    };
    return [...link(mergedInto, 'mergedInto'), ...link(partOf, 'partOf')];
  });
}
