import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import type { Committee } from '../../domain/member.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { SpokenTask } from '../../store/index.ts';

/** For whom and when something is said unasked. */
export interface Hearer {
  readonly t: Translator;
  readonly committee: Committee;
  readonly today: Day;
}

/** A task as one channel is reminded of it. */
export interface Reminded extends SpokenTask {
  readonly lead: Group;
  readonly role: ReminderRole;
  /** Groups without a channel, on whose behalf another one is told. */
  readonly inPlaceOf: readonly Group[];
  /** Working days gone by since its deadline. */
  readonly lateBy: number;
}
