import { ToldFault } from './told-fault.ts';
import type { UserError } from './user-error.ts';

/** A fault that came when some of the work was kept already: what is told then is how far it got. */
export class PartlyDone extends ToldFault {
  constructor(told: UserError, cause: unknown) {
    super(told, cause, 'some of it is done, the rest met a fault');
    this.name = 'PartlyDone';
  }
}
