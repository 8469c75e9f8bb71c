import { bodyNames, listedParts } from '../../domain/drafts/body-name.ts';
import type { Body } from '../../domain/drafts/finding.ts';
import type { ClassId, GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Rooms } from '../../store/index.ts';

type Meant = Pick<Body, 'groupId' | 'classId'>;

/** Whom the names in a document mean. */
export interface KnownNames {
  /** The bodies that are written so: a list of names that are known is as many bodies. */
  bodies(written: readonly string[]): Promise<Body[]>;
}

/**
 * Looks names up among all that groups and classes of groups are called, in every language. A name that several
 * groups share means none of them, and neither does one that only begins or ends alike: a person says.
 */
export async function knownNames(
  rooms: Pick<Rooms, 'groups' | 'classes'>,
  viewer: Viewer,
): Promise<KnownNames> {
  const groups = new Map<string, Set<GroupId>>();
  for (const { id, folded } of await rooms.groups.allNames(viewer))
    groups.set(folded, (groups.get(folded) ?? new Set()).add(id));
  const classes = new Map<string, ClassId | null>();

  async function classOf(folded: string): Promise<ClassId | null> {
    if (!classes.has(folded)) {
      const found = await rooms.classes.find(viewer, folded);
      classes.set(folded, found.length === 1 ? (found[0]?.id ?? null) : null);
    }
    return classes.get(folded) ?? null;
  }

  async function meant(written: string): Promise<Meant | null> {
    const names = bodyNames(written);
    for (const name of names) {
      const [groupId, another] = groups.get(name) ?? [];
      if (groupId && !another) return { groupId, classId: null };
    }
    for (const name of names) {
      const classId = await classOf(name);
      if (classId) return { groupId: null, classId };
    }
    return null;
  }

  return {
    async bodies(written) {
      const found: Body[] = [];
      for (const name of written) found.push(...(await listed(name, meant)));
      return found;
    },
  };
}

/** The longest known names from the left; what lies between them stays together, unknown. */
async function listed(written: string, meant: (name: string) => Promise<Meant | null>): Promise<Body[]> {
  const whole = await meant(written);
  const unknown: Body = { name: written, groupId: null, classId: null };
  if (whole) return [{ name: written, ...whole }];
  const parts = listedParts(written);
  if (parts.length < 2) return [unknown];
  const bodies: Body[] = [];
  let skipped: number | null = null;
  for (let from = 0; from < parts.length; ) {
    const found = await longest(written, parts, from, meant);
    if (found) {
      if (skipped !== null) bodies.push(between(written, parts, skipped, from));
      skipped = null;
      bodies.push(found.body);
      from = found.next;
    } else {
      skipped ??= from;
      from++;
    }
  }
  if (bodies.length === 0) return [unknown];
  if (skipped !== null) bodies.push(between(written, parts, skipped, parts.length));
  return bodies;
}

type Parts = ReturnType<typeof listedParts>;

async function longest(
  written: string,
  parts: Parts,
  from: number,
  meant: (name: string) => Promise<Meant | null>,
): Promise<{ readonly body: Body; readonly next: number } | undefined> {
  for (let next = parts.length; next > from; next--) {
    const { name } = between(written, parts, from, next);
    const found = await meant(name);
    if (found) return { body: { name, ...found }, next };
  }
  return undefined;
}

const between = (written: string, parts: Parts, from: number, next: number): Body => ({
  name: written.slice(parts[from]?.start, parts[next - 1]?.end),
  groupId: null,
  classId: null,
});
