import type { GroupId } from './ids.ts';
import type { Worded } from './language.ts';

/** A working group or body: a ministry, a province, a department. */
export interface Group {
  readonly id: GroupId;
  readonly name: Worded;
  readonly parentId: GroupId | null;
}
