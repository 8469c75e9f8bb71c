import type { Day } from '../../../domain/day.ts';
import type { Span } from '../../../domain/reading/types.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { MarkedItem, MarkedTask, Person, ShownDocument } from '../port.ts';

/** A document as somebody looks at it now. */
export interface Sight {
  readonly t: Translator;
  readonly person: Person;
  /** The committee's day. */
  readonly today: Day;
  readonly shown: ShownDocument;
  /** Blank lines part its paragraphs; where it is not so, each line is one. */
  readonly printed: boolean;
  readonly parts: readonly Span[];
  /** Which part is open, from 0. */
  readonly open: number;
  /** The item whose card is open. */
  readonly chosen: MarkedItem | undefined;
  /** What became of that one: the first few. */
  readonly tasks: readonly MarkedTask[];
}
