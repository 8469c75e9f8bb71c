import type { Ack, Parcel } from '../carry/carrier.ts';
import type { Json, View } from '../types.ts';

/** What came of something a person did. */
export interface Outcome extends Ack {
  /** What was delivered; hand it to `again` for a redelivery. */
  readonly parcel: Parcel;
}

/** What came of sending a form. */
export interface Submitted extends Ack {
  /** False when Slack itself held it back, for a field that must not be empty. */
  readonly sent: boolean;
  readonly parcel?: Parcel;
  /** What stands in red below the fields, by block id. Empty when all was well. */
  readonly errors: Readonly<Record<string, string>>;
  /** The modal the person has before them now. */
  readonly view: View | undefined;
}

export interface Suggested extends Outcome {
  /** The options in the order they are shown, as Slack has them. */
  readonly options: readonly Json[];
  /** What is written on them. */
  readonly labels: readonly string[];
}
