import type { Day, Instant } from '../day.ts';
import type { Extension, ExtensionFacts } from '../extension.ts';
import type { MemberId } from '../ids.ts';

/** What a task's history tells of a request for more time; what nothing was said of is left out. */
export type ExtensionTold = Partial<Omit<Extension, 'to' | 'id' | 'taskId'>> & {
  /** Committee time. */
  readonly askedAt?: Instant;
  /** The day that was asked for, supported or granted. */
  readonly toDay?: Day | null;
};

/** An entry that tells of a request: on which day, by whom, with which words. */
interface By {
  readonly action: string;
  readonly at: Instant;
  readonly day: Day;
  readonly memberId: MemberId | null;
  readonly note: string | null;
}

const unanswered: ExtensionTold = {
  supportedBy: null,
  supportedOn: null,
  decidedBy: null,
  decidedOn: null,
};

/** A request with one more entry told of it. */
export function extensionAfter(
  so: ExtensionTold = unanswered,
  facts: ExtensionFacts,
  { action, at, day, memberId, note }: By,
): ExtensionTold {
  const { state, asker, askedOn, from, to, supporter, answer, because } = facts;
  const told: ExtensionTold = {
    ...so,
    state,
    askedBy: asker.id,
    askedOn,
    fromDay: from,
    toDay: to,
    answer: answer ?? because ?? null,
    ...(supporter && { supportedBy: supporter.id }),
  };
  switch (state) {
    case 'asked':
      return action === 'extensionAsked'
        ? { ...told, askedAt: at, ...(note !== null && { reason: note }) }
        : told;
    case 'supported':
      return { ...told, supportedBy: memberId, supportedOn: day };
    default:
      return { ...told, decidedBy: memberId, decidedOn: day };
  }
}
