import { fold } from '../fold.ts';

/** What is compared of a finding in two versions of a document. */
export interface Comparable {
  readonly path: string;
  readonly quote: string;
  readonly action: string;
  /** As the document writes them. */
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  /** Its deadlines in any one way of writing them. */
  readonly due: string;
}

/** What a later version is to an earlier one. Numbers are places in the lists. */
export interface VersionMatch {
  /** For each of the later version: its like in the earlier one, or null where it is new. */
  readonly pairs: readonly ({ readonly was: number; readonly change: 'same' | 'changed' } | null)[];
  /** Of the earlier version, what has no like any more. */
  readonly gone: readonly number[];
}

/** What two items at one place, or anywhere, must share of their words to be one item reworded. */
const alikeAtPlace = 0.25;
const alikeAnywhere = 0.5;

/**
 * Finds in a later version what an earlier one said, whatever was put in before it: unchanged first (at its place,
 * then elsewhere), then with another day, another lead, other words at its place, and last other words elsewhere.
 */
export function matchVersions(before: readonly Comparable[], after: readonly Comparable[]): VersionMatch {
  const [old, now] = [before.map(facetsOf), after.map(facetsOf)];
  const pairs: ({ was: number; change: 'same' | 'changed' } | null)[] = after.map(() => null);
  const left = new Set(before.keys());

  function pair(at: number, was: number, change: 'same' | 'changed') {
    pairs[at] = { was, change };
    left.delete(was);
  }

  function byKey(keyOf: (facets: Facets) => string | null, change: 'same' | 'changed', alike = 0) {
    const waiting = Map.groupBy(left, (was) => keyOf(at(old, was)));
    for (const [index, facets] of now.entries()) {
      const key = pairs[index] ? null : keyOf(facets);
      const candidates = key === null ? [] : (waiting.get(key) ?? []);
      const was = candidates.find(
        (one) => left.has(one) && (alike === 0 || likeness(at(old, one), facets) >= alike),
      );
      if (was !== undefined) pair(index, was, change);
    }
  }

  byKey(({ all, path }) => `${path}\n${all}`, 'same');
  byKey(({ all }) => all, 'same');
  byKey(({ action, leads }) => `${action}\n${leads}`, 'changed');
  byKey(({ action }) => action, 'changed');
  byKey(({ path, leads }) => (path === '-' ? null : `${path}\n${leads}`), 'changed', alikeAtPlace);
  byKey(({ path }) => (path === '-' ? null : path), 'changed', alikeAtPlace);
  for (const [index, was] of reworded(old, now, left, (index) => pairs[index] === null))
    pair(index, was, 'changed');
  return { pairs, gone: [...left] };
}

interface Facets {
  readonly path: string;
  readonly action: string;
  readonly leads: string;
  /** All that makes it the same. */
  readonly all: string;
  /** Runs of three words of what is to be done: who is to do it says little of which item it is. */
  readonly runs: ReadonlySet<string>;
}

/** The number or sign that a sentence begins with: an item that moved down is no other item. */
const marker = /^(?:\(?[\p{L}\p{N}]{1,5}(?:\.\d+)*[.)\]:]+\s+|[-–•*+]\s+)+/u;

function facetsOf({ path, quote, action, leads, coordinators, due }: Comparable): Facets {
  const [said, todo] = [fold(quote.replace(marker, '')), fold(action)];
  const bodies = leads.map(fold).join(', ');
  return {
    path,
    action: todo,
    leads: bodies,
    all: [said, todo, bodies, coordinators.map(fold).join(', '), due].join('\n'),
    runs: runsOf(todo),
  };
}

function runsOf(folded: string): Set<string> {
  const words = folded.split(' ');
  if (words.length < 3) return new Set([folded]);
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
}

/** Of all runs of both, the part that both have: 0 to 1. */
function likeness({ runs }: Facets, other: Facets): number {
  return (2 * runs.intersection(other.runs).size) / (runs.size + other.runs.size);
}

/** Runs that many sentences share ("the ministry of") tell none of them apart, and would all be compared. */
const tooCommon = 30;

/** What is left of both, by the words that they share: each with the likest that is free. */
function* reworded(
  old: readonly Facets[],
  now: readonly Facets[],
  left: ReadonlySet<number>,
  isOpen: (index: number) => boolean,
): Generator<[number, number]> {
  const holders = new Map<string, number[]>();
  for (const was of left)
    for (const run of at(old, was).runs)
      holders.set(run, [...(holders.get(run) ?? []), was].slice(0, tooCommon + 1));
  for (const [index, facets] of now.entries()) {
    if (!isOpen(index)) continue;
    const some = new Set<number>();
    for (const run of facets.runs) {
      const had = holders.get(run) ?? [];
      if (had.length <= tooCommon) for (const was of had) if (left.has(was)) some.add(was);
    }
    const [best] = [...some]
      .map((was) => ({ was, like: likeness(at(old, was), facets) }))
      .filter(({ like }) => like >= alikeAnywhere)
      .sort((a, b) => b.like - a.like);
    if (best) yield [index, best.was];
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`${index} is beyond the list`);
  return found;
}
