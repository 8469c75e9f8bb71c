import type { Button } from '../../../domain/card.ts';
import type { Form } from '../../../domain/form.ts';
import type { RoomMessage } from '../../../domain/room.ts';
import type { Outcome } from '../wire.ts';
import { api, type SayBody } from './api.ts';
import { type ChosenFile, fileToSend, sentUpTo } from './chosen-file.ts';
import { momentOf } from './dates.ts';
import { focusComposer } from './focus.ts';
import { tell, tellFault } from './notice.ts';
import { change, changed, state } from './state.ts';
import { word } from './words.ts';

let queue: Promise<unknown> = Promise.resolve();
let hinted = false;

/** Says a line in the open channel, after the lines before it. Answers whether it arrived. */
export function sayLine(line: string): Promise<boolean> {
  const channel = state.channel;
  const said = queue.then(async () => {
    try {
      take(await api.say({ channel, line }), channel, line, null);
      if (!line.trimStart().startsWith('/') && !hinted) {
        hinted = true;
        tell(word('talk-hint'));
      }
      return true;
    } catch (fault) {
      tellFault(fault, word('unsent'));
      return false;
    }
  });
  queue = said;
  return said;
}

/** Presses a card's button; one with a question asks it first. */
export async function press(message: RoomMessage, button: Button, sure = false): Promise<void> {
  if (button.confirm && !sure) return change({ asked: { button, message } });
  const key = `${message.id} ${button.line}`;
  if (state.pressed.has(key)) return;
  state.pressed.add(key);
  change({ asked: null });
  try {
    const { channelId: channel, id } = message;
    take(await api.say({ channel, line: button.line, message: id }), channel, null, id);
  } catch (fault) {
    tellFault(fault);
  }
  state.pressed.delete(key);
  changed();
  // A button that went away with its card takes the focus along.
  setTimeout(() => document.activeElement === document.body && focusComposer(), 400);
}

/** Sends a form; it stays open while something in it is wrong. */
export async function submit(
  fields: Record<string, string>,
  chosen: readonly ChosenFile[] = [],
): Promise<void> {
  const open = state.form;
  if (!open || open.busy) return;
  open.busy = true;
  changed();
  const { channel, shown, message } = open;
  try {
    const said = { channel, line: open.form.line, fields, shown, message };
    const outcome = await sent(said, open.form, chosen);
    if (outcome.mistake) Object.assign(open, { mistake: outcome.mistake, busy: false });
    else {
      change({ form: null });
      focusComposer();
      take(outcome, channel, shown, message, chosen);
    }
  } catch (fault) {
    open.busy = false;
    tellFault(fault);
  }
  changed();
}

/** By the way that holds as much as may be in it: a document, or its words, are more than other forms have. */
async function sent(said: SayBody, { fields }: Form, chosen: readonly ChosenFile[]): Promise<Outcome> {
  const isDocument = fields.some(({ accepts }) => accepts === 'document');
  const most = isDocument ? state.start.documents.most : sentUpTo;
  const files = await Promise.all(chosen.map((one) => fileToSend(one, most)));
  if (isDocument) return api.handInDocument({ ...said, files });
  return files.length > 0 ? api.handIn({ ...said, files }) : api.say(said);
}

/** Opens the form by which a directive is handed in, with this file in it. */
export async function openHandIn(file: File): Promise<void> {
  const { channel } = state;
  const line = '/directives import';
  try {
    take(await api.say({ channel, line }), channel, line, null, [{ option: 'file', file }]);
  } catch (fault) {
    tellFault(fault);
  }
}

function take(
  outcome: Outcome,
  channel: string,
  shown: string | null,
  message: string | null,
  files: readonly ChosenFile[] = [],
): void {
  if (outcome.form)
    change({ form: { form: outcome.form, channel, shown, message, files, mistake: null, busy: false } });
}

/** Moves the demo's clock. What falls due on the way arrives by the stream. */
export async function moveClock(to: string): Promise<void> {
  if (state.moving) return;
  change({ moving: true });
  try {
    const { now } = await api.clock(to);
    change({ now });
    tell(word('clock.moved', { at: momentOf(now) }));
  } catch (fault) {
    tellFault(fault);
  }
  change({ moving: false });
}

/** Becomes somebody else, or speaks another language: the page begins again as the server sees it. */
export async function startAnew(first: Promise<unknown>): Promise<void> {
  try {
    await first;
    location.reload();
  } catch (fault) {
    tellFault(fault);
  }
}
