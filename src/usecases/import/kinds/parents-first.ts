import type { Group } from '../../../domain/group.ts';
import { mistake } from '../../../i18n/mistake.ts';
import type { Problem } from '../kind.ts';
import type { GroupKept } from './group-kept.ts';
import type { Under } from './group-parent.ts';
import type { GroupSaid } from './group-row.ts';

/** A group that the table adds. */
export interface Adding {
  readonly row: number;
  readonly said: GroupSaid;
  readonly kept: GroupKept;
  readonly under: Under | null;
  /** What `under` names, once that is settled. A later row may give the group a parent it had not. */
  parent: GroupKept | null;
}

/**
 * Parents before their children, however the table has them. Whose parent cannot come in stays out too, and so
 * do those who are under each other.
 */
export function parentsFirst(
  adding: ReadonlyMap<string, Adding>,
  keptOf: (group: Group) => GroupKept,
  problems: Problem[],
): ReadonlyMap<string, Adding> {
  const order = new Map<string, Adding>();
  const refused = new Set<string>();
  const place = (key: string, below: readonly string[]): boolean => {
    if (order.has(key)) return true;
    const one = adding.get(key);
    if (!one || refused.has(key)) return false;
    const { under } = one;
    const circle = below.includes(key);
    const inTable = typeof under === 'string';
    if (!circle && (!inTable || place(under, [...below, key]))) {
      one.parent = inTable ? (order.get(under)?.kept ?? null) : under && keptOf(under);
      one.kept.parent = one.parent;
      order.set(key, one);
      return true;
    }
    if (!refused.has(key)) {
      refused.add(key);
      problems.push({
        row: one.row,
        error: mistake(circle ? 'imports.problem.circle' : 'imports.problem.parent'),
      });
    }
    return false;
  };
  for (const key of adding.keys()) place(key, []);
  return order;
}
