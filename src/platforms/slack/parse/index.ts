import { readCommand, type SlashCommand } from './command.ts';
import { type Happening, readEvent } from './events.ts';
import { readSubmission, type Submission } from './form.ts';
import { Malformed } from './parts.ts';
import { type Press, readPress } from './press.ts';
import { readShortcut, type Tracked } from './shortcut.ts';
import { readTyping, type Typing } from './typing.ts';

/** Everything Slack tells us, by kind. */
export type Incoming =
  | { readonly kind: 'command'; readonly command: SlashCommand }
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'typing'; readonly typing: Typing }
  | { readonly kind: 'submission'; readonly submission: Submission }
  | { readonly kind: 'shortcut'; readonly tracked: Tracked }
  | { readonly kind: 'event'; readonly happening: Happening }
  /** Well-formed and none of our business: a closed view, an event nobody asked for. */
  | { readonly kind: 'nothing' };

/** Reads a payload whole. Throws `Malformed` for one that is not what Slack sends. */
export function readIncoming(body: unknown): Incoming {
  if (typeof body !== 'object' || body === null) throw new Malformed('payload');
  if ('event' in body) {
    const happening = readEvent(body);
    return happening ? { kind: 'event', happening } : { kind: 'nothing' };
  }
  if ('command' in body) return { kind: 'command', command: readCommand(body) };
  switch ('type' in body ? body.type : undefined) {
    case 'block_actions': {
      const press = readPress(body);
      return press ? { kind: 'press', press } : { kind: 'nothing' };
    }
    case 'block_suggestion': {
      const typing = readTyping(body);
      return typing ? { kind: 'typing', typing } : { kind: 'nothing' };
    }
    case 'view_submission':
      return { kind: 'submission', submission: readSubmission(body) };
    case 'message_action':
      return { kind: 'shortcut', tracked: readShortcut(body) };
    case 'view_closed':
    case 'shortcut':
      return { kind: 'nothing' };
    default:
      throw new Malformed('payload');
  }
}
