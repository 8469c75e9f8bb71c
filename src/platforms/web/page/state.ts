import type { Button, Card } from '../../../domain/card.ts';
import type { Form } from '../../../domain/form.ts';
import type { RoomMessage } from '../../../domain/room.ts';
import type { Channel, Start } from '../wire.ts';
import type { ChosenFile } from './chosen-file.ts';

/** The messages of one channel that the page holds, oldest first. */
export interface Log {
  messages: RoomMessage[];
  /** There are earlier ones. */
  more: boolean;
  /** The first message that was unread when the channel was opened. */
  newFrom: number | null;
}

export interface OpenForm {
  readonly form: Form;
  readonly channel: string;
  /** The words that opened it, posted when it is sent; none for a button. */
  readonly shown: string | null;
  /** The card whose button opened it. */
  readonly message: string | null;
  /** What its fields for files begin with: what was dropped on the page, or chosen before a mistake. */
  readonly files: readonly ChosenFile[];
  mistake: Card | null;
  busy: boolean;
}

export interface Asked {
  readonly button: Button;
  readonly message: RoomMessage;
}

/** Everything the page shows follows from this. */
export interface State {
  start: Start;
  channels: Channel[];
  /** The open channel. */
  channel: string;
  readonly logs: Map<string, Log>;
  now: number;
  moving: boolean;
  online: boolean;
  /** The list of channels is open on a phone. */
  drawer: boolean;
  form: OpenForm | null;
  /** A file is being dragged over the page. */
  dragging: boolean;
  asked: Asked | null;
  /** Said aloud and shown for a while. */
  notice: string;
  /** Buttons whose answer is awaited: message id and line. */
  readonly pressed: Set<string>;
  /** Half-written lines, by channel. */
  readonly drafts: Map<string, string>;
  /** The reader is at the end of the log; new messages keep them there. */
  atEnd: boolean;
  /** Something new came while the reader was further up. */
  newBelow: boolean;
}

export let state: State;
let draw = () => {};
let planned = false;

export function begin(first: State, drawing: () => void): void {
  state = first;
  draw = drawing;
  changed();
}

/** Draws the page again, once, after whatever else happens now. */
export function changed(): void {
  if (planned) return;
  planned = true;
  queueMicrotask(() => {
    planned = false;
    draw();
  });
}

export function change(to: Partial<State>): void {
  Object.assign(state, to);
  changed();
}

export const logOf = (channel: string) => state.logs.get(channel);
export const openChannel = () => state.channels.find((one) => one.id === state.channel);
