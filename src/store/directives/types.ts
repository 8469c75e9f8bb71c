import type { Day } from '../../domain/day.ts';
import type { DirectiveId, ItemId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';

/** A directive as one line of a list, with how far its tasks are. */
export interface DirectiveLine {
  readonly id: DirectiveId;
  readonly number: string;
  readonly kind: string;
  readonly title: Worded;
  readonly issuer: Worded;
  readonly signedOn: Day;
  readonly tasks: {
    readonly open: number;
    /** Open ones whose day had gone by on the day that was asked for; 0 where none was. */
    readonly late: number;
    readonly done: number;
    readonly dropped: number;
  };
}

export interface DirectiveDetail extends DirectiveLine {
  readonly items: number;
}

export interface Item {
  readonly id: ItemId;
  readonly directiveId: DirectiveId;
  readonly path: string;
  readonly text: Worded;
  /** In the order of the directive. */
  readonly position: number;
}
