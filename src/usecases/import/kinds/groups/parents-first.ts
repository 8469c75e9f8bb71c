import type { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import type { GroupKept } from './kept.ts';

/** A group under the parent that its row names. */
interface Placed {
  readonly kept: GroupKept;
  readonly parent: GroupKept | null;
}

/**
 * New groups with parents before their children, however the table has them; each is put under its parent.
 * Whose parent does not come in stays out too, and so do those who are under each other.
 */
export function parentsFirst<T extends Placed>(
  rows: readonly T[],
): { order: readonly T[]; out: ReadonlyMap<T, UserError> } {
  const byGroup = new Map(rows.map((one) => [one.kept, one]));
  const places = new Map<T, 'begun' | 'in' | 'out'>();
  const order: T[] = [];
  const out = new Map<T, UserError>();
  const place = (one: T) => {
    const before = places.get(one);
    if (before) return before;
    places.set(one, 'begun');
    const above = one.parent === null ? 'in' : placeGroup(one.parent);
    if (above === 'in') {
      one.kept.parent = one.parent;
      order.push(one);
    } else out.set(one, mistake(above === 'begun' ? 'imports.problem.circle' : 'imports.problem.parent'));
    const now = above === 'in' ? 'in' : 'out';
    places.set(one, now);
    return now;
  };
  const placeGroup = (group: GroupKept): 'begun' | 'in' | 'out' => {
    const row = byGroup.get(group);
    if (row) return place(row);
    return group.id ? 'in' : 'out';
  };
  for (const one of rows) place(one);
  return { order, out };
}
