import type { Day } from '../domain/day.ts';
import type { Committee, Viewer } from '../domain/member.ts';
import type { Translator } from '../i18n/translator.ts';

/** For whom a view is worded: an `Ask` is one. */
export interface Reader {
  readonly t: Translator;
  readonly committee: Committee;
  readonly viewer: Viewer;
  readonly today: Day;
  /** A line for a button; what is too long for one is kept as a draft. */
  button(
    path: readonly [string, string],
    said: Readonly<Record<string, string>>,
    version?: number,
  ): Promise<string>;
}
