import type { ClassId } from './ids.ts';
import type { Worded } from './language.ts';

/** Groups that a directive addresses by one name: "the provinces", "ministries and branches". */
export interface GroupClass {
  readonly id: ClassId;
  readonly name: Worded;
}
