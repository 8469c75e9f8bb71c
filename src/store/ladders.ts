import type { Ladder } from '../domain/reminders/ladder.ts';
import { defaultReminding, type Reminding } from '../domain/reminders/reminding.ts';

/** A committee's way of reminding as its row holds it; what an older Docket did not know is the default. */
export function remindingOf(kept: string | null): Reminding {
  return kept === null
    ? defaultReminding
    : { ...defaultReminding, ...(JSON.parse(kept) as Partial<Reminding>) };
}

/** A task's or directive's own ladder; null where it has none. */
export function ladderOf(kept: string | null): Ladder | null {
  return kept === null ? null : (JSON.parse(kept) as Ladder);
}
