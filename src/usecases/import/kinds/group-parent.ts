import { cleanLine } from '../../../domain/clean.ts';
import { fold } from '../../../domain/fold.ts';
import type { Group } from '../../../domain/group.ts';
import { editDistance, nearest } from '../../../domain/nearest.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import type { Names } from '../directory.ts';
import type { Line, Reading } from '../kind.ts';
import { groupsTold, oneOf } from '../several.ts';
import type { GroupKept } from './group-kept.ts';
import type { GroupSaid } from './group-row.ts';
import type { Adding } from './parents-first.ts';

/** A parent that is there, or the folded name by which the table itself adds it. */
export type Under = Group | string;

/** The parent that a row names; once it is known which groups come in, as the group it will be. */
export function parentSaid(
  reading: Reading,
  said: GroupSaid,
  table: { own: ReadonlyMap<string, Line> },
): Under | null | UserError;
export function parentSaid(
  reading: Reading,
  said: GroupSaid,
  table: {
    own: ReadonlyMap<string, Line>;
    order: ReadonlyMap<string, Adding>;
    kept(group: Group): GroupKept;
  },
): GroupKept | null | UserError;
export function parentSaid(
  { directory }: Reading,
  { parent: said }: GroupSaid,
  {
    own,
    order,
    kept,
  }: {
    own: ReadonlyMap<string, Line>;
    order?: ReadonlyMap<string, Adding>;
    kept?(group: Group): GroupKept;
  },
): Under | GroupKept | null | UserError {
  if (!said) return null;
  const key = fold(said);
  if (own.has(key) && directory.groups.whole(said).length === 0)
    return order ? (order.get(key)?.kept ?? mistake('imports.problem.parent')) : key;
  const groups = { ...directory.groups, near: (name: string) => near(directory.groups, own, name) };
  const found = oneOf(groups, said, groupsTold);
  return found instanceof UserError || !kept ? found : kept(found);
}

/** What a name resembles: one of the table's own, or one that is known. */
function near(groups: Names<Group>, own: ReadonlyMap<string, Line>, name: string): string | undefined {
  const folded = nearest(fold(name), own.keys());
  const known = groups.near(name);
  const row = folded === undefined ? undefined : own.get(folded);
  if (!row || folded === undefined) return known;
  const farther = known && editDistance(fold(name), fold(known)) < editDistance(fold(name), folded);
  return farther ? known : cleanLine(row.of('name')) || folded;
}
