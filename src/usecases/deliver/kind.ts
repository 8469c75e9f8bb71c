import type { Card } from '../../domain/card.ts';
import type { TaskId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Post } from '../../domain/sender.ts';
import type { TaskState } from '../../domain/task.ts';
import type { ClaimedMessage, Rooms, SpokenTask, Store } from '../../store/index.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import type { Directory } from './directory.ts';

/** A message that is about to be sent, or was, and what is at hand to word it with. */
export interface Scene {
  readonly rooms: Rooms;
  /** For what has to be read and written in one. */
  readonly store: Store;
  readonly directory: Directory;
  readonly hearer: Hearer;
  readonly message: ClaimedMessage;
}

/** What a message says, from the tasks as they are at this moment. */
export interface Worded {
  /** Null when there is nothing left to say. */
  readonly card: Card | null;
  readonly language: Language;
  /** Tasks it does not speak of after all, and why. */
  readonly leftOut: readonly { readonly taskId: TaskId; readonly why: TaskState | 'moved' }[];
  /** Where it is said below another message. */
  readonly thread?: NonNullable<Post['thread']>;
  /** Tasks of which it says no more than the number. */
  readonly sealed?: readonly SpokenTask[];
}

/** What a posted message says by now. */
export interface Shown extends Pick<Worded, 'thread' | 'sealed'> {
  readonly card: Card;
  readonly language: Language;
}

/** What messages of a kind say. */
export interface Kind {
  /** When it is about to be sent. */
  send(scene: Scene): Promise<Worded>;
  /** When its card is drawn anew; null for one that stays as it was said, and where nothing is left to show. */
  show?(scene: Scene): Promise<Shown | null>;
}
