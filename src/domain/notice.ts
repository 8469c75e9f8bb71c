import type { Button } from './card.ts';
import type { Reply } from './reply.ts';

/** A sentence for the asker alone. */
export function notice(
  text: string,
  more: {
    readonly failed?: boolean;
    readonly isFault?: true;
    readonly buttons?: readonly Button[];
    readonly details?: readonly string[];
  } = {},
): Reply {
  const { failed = false, isFault, buttons = [], details = [] } = more;
  return {
    kind: 'notice',
    failed,
    ...(isFault && { isFault }),
    card: {
      title: text,
      tone: failed ? 'yellow' : 'plain',
      summary: [...(details.length > 0 ? [ended(text)] : [text]), ...details].join(' '),
      parts: details.map((detail) => ({ part: 'text', text: detail, quiet: true })),
      buttons,
    },
  };
}

/** With a full stop, where another sentence follows. */
const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
