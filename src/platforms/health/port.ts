/** How the parts of a running Docket are, as far as a watcher outside may know: no secret, nothing of a committee. */
export interface Condition {
  /** What is not well; nothing when it is ready for people. */
  readonly notWell: readonly Part[];
  /** Since when the worker's clockwork has not turned. */
  readonly sinceTickSeconds: number;
  /** Since when the oldest message waits that should have gone out; null where the database does not tell. */
  readonly oldestDueSeconds: number | null;
}

/** `messages`: one that is due has waited too long; `discord`: Discord has ended the connection for good. */
export type Part = 'database' | 'migrations' | 'worker' | 'messages' | 'discord';

/** Looks at everything anew; never throws. Filled by the roof. */
export type Examine = () => Promise<Condition>;
