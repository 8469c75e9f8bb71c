/** How the parts of a running Docket are, as far as a watcher outside may know: no secret, nothing of a committee. */
export interface Condition {
  /** What is not well; nothing when it is ready for people. */
  readonly notWell: readonly Part[];
  /** Since when the worker's clockwork has not turned. */
  readonly sinceTickSeconds: number;
  /** Since when the oldest message waits that should have gone out; null where the database does not tell. */
  readonly oldestDueSeconds: number | null;
}

/** What a watcher may draw: how much waits, and since when. */
export interface Figures {
  readonly oldestDueSeconds: number;
  /** To be sent, at their time; those held for a workspace that has put Docket out among them. */
  readonly waiting: number;
  readonly held: number;
  /** Of the last seven days. */
  readonly failed: number;
  readonly unreachable: number;
  /** Reminders that no message has taken up yet. */
  readonly planned: number;
  readonly sinceTickSeconds: number;
  readonly sincePlanSeconds: number;
}

/** Null where the database does not tell. */
export type Measure = () => Promise<Figures | null>;

/** `messages`: one that is due has waited too long; `discord`: Discord has ended the connection for good. */
export type Part = 'database' | 'migrations' | 'worker' | 'messages' | 'discord';

/** Looks at everything anew; never throws. Filled by the roof. */
export type Examine = () => Promise<Condition>;
