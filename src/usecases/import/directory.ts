import { fold } from '../../domain/fold.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Member, Viewer } from '../../domain/member.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Rooms } from '../../store/index.ts';

/** Everyone and every group by name: thousands of cells are looked up in it, not in the database. */
export interface Directory {
  readonly groups: Names<Group>;
  readonly members: Names<Member>;
  readonly groupsById: ReadonlyMap<GroupId, Group>;
  readonly membersById: ReadonlyMap<MemberId, Member>;
}

export interface Names<T> {
  readonly all: readonly Named<T>[];
  /** Those of exactly this name (translation, alias, short name), marks and capitals aside. */
  whole(name: string): readonly T[];
  /** The same; where there is none, those whose name ends so ("Home Affairs" for its ministry). */
  meant(name: string): readonly T[];
  /** The known name that looks most like it. */
  near(name: string): string | undefined;
}

export async function directoryOf(rooms: Rooms, viewer: Viewer): Promise<Directory> {
  const groups = new Map((await rooms.groups.all(viewer)).map((group) => [group.id, group]));
  const called = await rooms.groups.allNames(viewer);
  const members = await rooms.members.all(viewer);
  return {
    groupsById: groups,
    membersById: new Map(members.map((member) => [member.id, member])),
    groups: namesOf(
      called.flatMap(({ id, folded }) => {
        const group = groups.get(id);
        return group ? [{ thing: group, folded, shown: group.name.text }] : [];
      }),
    ),
    members: namesOf(
      members.flatMap((member) =>
        [member.name, member.handle].map((name) => ({ thing: member, folded: fold(name), shown: name })),
      ),
    ),
  };
}

/** One of the names of a group or a member. */
export interface Named<T> {
  readonly thing: T;
  readonly folded: string;
  readonly shown: string;
}

/** Things by their names. */
export function namesOf<T>(all: readonly Named<T>[]): Names<T> {
  const wholes = Map.groupBy(all, ({ folded }) => folded);
  let endings: Map<string, Named<T>[]> | undefined;
  const found = (some: readonly Named<T>[] | undefined) => [
    ...new Set((some ?? []).map(({ thing }) => thing)),
  ];
  const whole = (name: string) => found(wholes.get(fold(name)));
  return {
    all,
    whole,
    meant(name) {
      const exactly = whole(name);
      if (exactly.length > 0) return exactly;
      endings ??= Map.groupBy(all.flatMap(endingsOf), ({ folded }) => folded);
      return found(endings.get(fold(name)));
    },
    near(name) {
      const folded = nearest(fold(name), wholes.keys());
      return folded === undefined ? undefined : wholes.get(folded)?.[0]?.shown;
    },
  };
}

function endingsOf<T>({ folded, ...rest }: Named<T>): Named<T>[] {
  const words = folded.split(' ');
  return words.slice(1).map((_, at) => ({ ...rest, folded: words.slice(at + 1).join(' ') }));
}
