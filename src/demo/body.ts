import type { Language, Worded } from '../domain/language.ts';

/** A body of the demo committee. */
export interface DemoBody {
  readonly name: Worded;
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  readonly parent?: string;
  /** Its channel in the web room. Some bodies have none, so that routing can be watched. */
  readonly channel?: Worded;
}
