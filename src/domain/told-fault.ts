import type { UserError } from './user-error.ts';

/** A fault of which more can be told than an apology: `told` goes to the asker, the cause to the log, whole. */
export class ToldFault extends Error {
  readonly told: UserError;

  constructor(told: UserError, cause: unknown, what = 'a fault that its asker was told of') {
    super(what, { cause });
    this.name = 'ToldFault';
    this.told = told;
  }
}
