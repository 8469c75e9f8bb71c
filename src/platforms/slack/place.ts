/**
 * Where the answer to a form goes once it is filled in. It travels in the form's own `private_metadata`,
 * together with the line that the form says.
 */
export interface AnswerPlace {
  /** The channel in which it was asked for; null on the App Home. */
  readonly channel: string | null;
  /** A response URL: the answer goes there, for the asker alone. Null: the answer is shown in the form's view. */
  readonly url: string | null;
}
