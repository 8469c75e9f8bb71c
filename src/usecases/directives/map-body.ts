import { foldedBody } from '../../domain/drafts/body-name.ts';
import { likeness } from '../../domain/drafts/likeness.ts';
import { fold } from '../../domain/fold.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { nearest } from '../../domain/nearest.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { addGroupIn } from '../groups/add-group.ts';
import { authorOf } from '../tasks/change-task.ts';

/** Who is meant by a name, and how many open findings waited for it. */
export interface Mapped {
  readonly group: Group;
  readonly findings: number;
}

/**
 * Says which group a name in a document means. It is remembered as one more name of the group, and every open
 * finding of the committee that waits for the name has it at once.
 */
export async function mapBody(
  deed: Deed,
  { name, groupId }: { readonly name: string; readonly groupId: GroupId },
): Promise<Mapped> {
  return inOne(deed, name, async (rooms) => {
    const group = await rooms.groups.byId(deed.viewer, groupId);
    if (!group) throw new Error(`there is no group ${groupId}`);
    return mapTo(rooms, deed, name, group);
  });
}

/** Makes a group of a name in a document, called so or otherwise (`as`), and means it by that name from then on. */
export async function groupFromBody(
  deed: Deed,
  given: { readonly name: string; readonly as?: string; readonly parentId?: GroupId | null },
): Promise<Mapped> {
  const { name, as = name, parentId = null } = given;
  return inOne(deed, name, async (rooms) => {
    if (!may(deed.viewer, 'groups.change')) throw notAllowed('groups.change');
    const findings = await rooms.findings.waitingFor(deed.viewer, name);
    const group = await addGroupIn(rooms, deed, { name: as, parentId, aliases: [] });
    return { ...(await mapTo(rooms, deed, name, group)), findings };
  });
}

async function inOne(deed: Deed, name: string, work: (rooms: Rooms) => Promise<Mapped>): Promise<Mapped> {
  if (!may(deed.viewer, 'directives.review')) throw notAllowed('directives.review');
  if (!foldedBody(name)) throw mistake('findings.error.noName', { name });
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    return work(rooms);
  });
}

/** What is longer is half a sentence, and no name to remember. */
const longestName = 200;

async function mapTo(rooms: Rooms, deed: Deed, name: string, group: Group): Promise<Mapped> {
  const { viewer } = deed;
  const findings = await rooms.findings.waitingFor(viewer, name);
  const names = [group.name.text, ...Object.values(group.name.translations ?? {})];
  const known = [...names, ...(await rooms.groups.aliasesOf(viewer, group.id))].map(fold);
  if (!known.includes(fold(name)) && name.length <= longestName) {
    await rooms.groups.addAlias(viewer, group.id, name, null);
    await rooms.history.append({
      ...authorOf(deed),
      action: 'edited',
      subject: 'group',
      subjectId: group.id,
      after: { alias: name },
    });
  }
  await rooms.findings.mapName(viewer, name, group.id);
  return { group, findings };
}

/** Groups that a name may mean, the likeliest first: called so in part, spelt nearly so, alike in words. */
export async function nearestGroups(
  rooms: Pick<Rooms, 'groups'>,
  viewer: Viewer,
  name: string,
  limit: number,
): Promise<Group[]> {
  const words = foldedBody(name);
  const begun = await rooms.groups.named(viewer, words, limit);
  const ids = new Set(begun.map(({ owner }) => owner.id));
  if (ids.size < limit) {
    const all = await rooms.groups.allNames(viewer);
    const spelt = nearest(words, new Set(all.map(({ folded }) => folded)));
    const alike = all
      .map(({ id, folded }) => ({ id, like: folded === spelt ? Infinity : likeness(words, folded) }))
      .filter(({ like }) => like > 0)
      .sort((a, b) => b.like - a.like);
    for (const { id } of alike) if (ids.size < limit) ids.add(id);
  }
  const groups = new Map((await rooms.groups.byIds(viewer, [...ids])).map((group) => [group.id, group]));
  return [...ids].flatMap((id) => groups.get(id) ?? []);
}
