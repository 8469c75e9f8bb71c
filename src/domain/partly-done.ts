import type { UserError } from './user-error.ts';

/** A fault that came when some of the work was kept already: what is told then is how far it got. */
export class PartlyDone extends Error {
  readonly told: UserError;

  constructor(told: UserError, cause: unknown) {
    super('some of it is done, the rest met a fault', { cause });
    this.name = 'PartlyDone';
    this.told = told;
  }
}
