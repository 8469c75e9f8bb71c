import type { Part } from '../platforms/health/index.ts';
import type { Way } from './front.ts';

/** A chat platform that this process serves. */
export interface ChatDoor {
  /** "Slack". */
  readonly name: string;
  /** How it is reached, for whoever started it. */
  readonly says: string;
  /** What of it is answered on PORT. */
  readonly ways: readonly Way[];
  /** The part of Docket that does not work for this door's sake, for watchers; null while all is well. */
  readonly notWell?: () => Part | null;
  close(): Promise<void>;
}
