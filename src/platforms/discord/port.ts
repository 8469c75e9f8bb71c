import type { Call } from '../../domain/call.ts';
import type { Bot, FieldValue, Receipts } from '../../domain/door.ts';
import type { FieldKind } from '../../domain/form.ts';

/** All the Discord door needs from the house; the roof fills it. */
export interface DiscordDoors {
  readonly bot: Bot & {
    /**
     * All that may stand in a form's field, best first; undefined where that is more than `most`. Forms on Discord
     * cannot be searched in, so what is little is a menu there. Strangers have nothing to choose from.
     */
    all(call: Omit<Call, 'line'>, kind: FieldKind, most: number): Promise<readonly FieldValue[] | undefined>;
  };
  readonly receipts: Receipts;
  /**
   * The server through which a committee knows somebody who writes to Docket directly: that of the committee whose
   * button `line` is, else the first. Undefined for people whom none knows.
   */
  serverOf(user: string, line: string): Promise<string | undefined>;
  /** Told where somebody could be answered no more, and so nothing was done. */
  readonly onLate: () => void;
  /** Told of faults, never of people's mistakes. Tokens and message texts are none of its business. */
  readonly onFault: (fault: unknown, what: string) => void;
}
