import type { GroupClass } from '../../domain/group-class.ts';
import type { ClassId, GroupId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { checkClassNames } from './class-names.ts';

/** What is to be different of a class. */
export interface ClassEdit {
  readonly rename?: string | undefined;
  readonly add: readonly GroupId[];
  readonly remove: readonly GroupId[];
  readonly aliases: readonly string[];
}

/** What came of it. */
export interface ClassEdited {
  readonly class: GroupClass;
  /** How many groups joined and left. */
  readonly joined: number;
  readonly left: number;
  /** Names that it had not. */
  readonly called: readonly string[];
}

/** Makes a class of groups. */
export function makeClass(deed: Deed, name: string, edit: ClassEdit): Promise<ClassEdited> {
  return inOne(deed, async (rooms) => {
    await checkClassNames(rooms, deed.viewer, [name]);
    const made = await rooms.classes.add(deed.viewer, { name: { text: name } });
    return write(rooms, deed, { made, edit, isNew: true });
  });
}

/** Renames a class, adds groups and names to it, takes groups out; what these were asked stays theirs. */
export function changeClass(deed: Deed, id: ClassId, edit: ClassEdit): Promise<ClassEdited> {
  return inOne(deed, async (rooms) => {
    const [made] = await rooms.classes.byIds(deed.viewer, [id]);
    if (!made) throw new Error(`there is no class ${id}`);
    return write(rooms, deed, { made, edit, isNew: false });
  });
}

function inOne<T>(deed: Deed, work: (rooms: Rooms) => Promise<T>): Promise<T> {
  if (!may(deed.viewer, 'groups.change')) throw notAllowed('groups.change');
  return deed.store.transaction(async (rooms) => {
    // Two who make it at once: the second finds the name taken.
    await rooms.committees.hold(deed.viewer);
    return work(rooms);
  });
}

async function write(
  rooms: Rooms,
  deed: Deed,
  { made, edit, isNew }: { made: GroupClass; edit: ClassEdit; isNew: boolean },
): Promise<ClassEdited> {
  const { viewer } = deed;
  const { id } = made;
  const name = edit.rename && edit.rename !== made.name.text ? { text: edit.rename } : undefined;
  const had = await rooms.classes.aliasesOf(viewer, id);
  const called = edit.aliases.filter((alias) => !had.includes(alias));
  await checkClassNames(rooms, viewer, [...(name ? [name.text] : []), ...called], id);
  if (name) await rooms.classes.rename(viewer, id, name);
  for (const alias of called) await rooms.classes.addAlias(viewer, id, alias);
  const staying = edit.add.filter((one) => !edit.remove.includes(one));
  const joinedIds = await rooms.classes.join(viewer, id, staying);
  const leftIds = await rooms.classes.leave(viewer, id, edit.remove);
  const changed = name || called.length + joinedIds.length + leftIds.length > 0;
  if (!isNew && !changed) throw mistake('errors.nothingToChange');
  const now = name ?? made.name;
  await rooms.history.append({
    ...authorOf(deed),
    action: isNew ? 'added' : 'edited',
    subject: 'class',
    subjectId: id,
    before: isNew ? null : { name: made.name, ...(leftIds.length > 0 && { leftIds }) },
    after: {
      name: now,
      ...(called.length > 0 && { aliases: called }),
      ...(joinedIds.length > 0 && { joinedIds }),
    },
  });
  return { class: { id, name: now }, joined: joinedIds.length, left: leftIds.length, called };
}
