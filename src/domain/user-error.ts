/**
 * A mistake that the asker can mend. It is worded once, at the edge, in their language; it is never logged
 * as a fault and never changes anything. Make one with `mistake()` of i18n, which checks key and values.
 */
export class UserError extends Error {
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Lines the asker may say instead, as buttons: the candidates of an ambiguous name, the nearest command. */
  readonly ways: readonly Way[];

  constructor(key: string, values: Readonly<Record<string, unknown>> = {}, ways: readonly Way[] = []) {
    super(key);
    this.name = 'UserError';
    this.key = key;
    this.values = values;
    this.ways = ways;
  }
}

/** Something to say instead; its label is worded at the edge where it is not a name. */
export interface Way {
  readonly label: string | ((t: { say(key: string): string }) => string);
  readonly line: string;
}
