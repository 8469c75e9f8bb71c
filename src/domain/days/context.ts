import type { Day } from '../day.ts';
import type { Language } from '../language.ts';

/** Who reads, and when: the asker's language is tried first, `today` is the committee's day. */
export interface ReadingContext {
  readonly language: Language;
  readonly today: Day;
  /** What is read lies behind, as in a report: a day or month without a year is the last of that name. */
  readonly past?: boolean;
}

/** The words name a day that no calendar has ("31 April"). `text` is what was typed. */
export interface Impossible {
  readonly kind: 'impossible';
  readonly text: string;
}

/** The words name no day that Docket knows of. */
export interface Unknown {
  readonly kind: 'unknown';
}

export const unknown: Unknown = { kind: 'unknown' };
