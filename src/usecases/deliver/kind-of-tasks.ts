import type { Card } from '../../domain/card.ts';
import type { SpokenTask } from '../../store/index.ts';
import type { Kind, Scene, Worded } from './kind.ts';
import { apart, sealedBeside } from './sealed.ts';

/** Of which tasks a message speaks: those that its reader may read of, without those that are over. */
type Thread = NonNullable<Worded['thread']>;

type Tell<T> = (scene: Scene, tasks: readonly SpokenTask[]) => Promise<T>;

interface OfTasks {
  readonly send: Tell<Card | null>;
  /** Cards of the kind are drawn anew with this. */
  readonly show?: Tell<Card | null>;
  /** Of what is not said any more: what was done, dropped or moved since. */
  readonly leaveOut?: (tasks: readonly SpokenTask[]) => Worded['leftOut'];
  /** Whether a confidential task's number would tell nobody anything by now. */
  readonly isStale?: (task: SpokenTask) => boolean;
  /** Where it belongs below another message, or is not said at all. */
  readonly thread?: (scene: Scene) => Promise<Thread | null>;
  /** Where its numbers stand: on the card beside the rest, in rows of its own, or nowhere, and nothing else is said. */
  readonly numbers?: 'beside' | 'own' | 'nothing';
  /** The last hand laid on the card, whatever stands on it. */
  readonly finish?: (scene: Scene, card: Card) => Card;
}

/** A kind of message that speaks of tasks: of those that its reader is not cleared for, by number alone. */
export function ofTasks(kind: OfTasks): Kind {
  const { send, show, leaveOut, isStale, numbers = 'beside', finish = (_, card) => card } = kind;
  return {
    async send(scene) {
      const { open, sealed } = await apart(scene.rooms, scene.message, await spokenOf(scene));
      const leftOut = leaveOut?.([...open, ...sealed]) ?? [];
      const gone = new Set(leftOut.map((one) => one.taskId));
      const isSaid = ({ id }: SpokenTask) => !gone.has(id);
      const { language } = scene.hearer.t;
      const thread = kind.thread && (await kind.thread(scene));
      // What an earlier try may have begun there is found and drawn anew; else a thread in which nothing may be said
      // stays as it is.
      const isQuiet = numbers === 'nothing' && scene.message.attempts === 0;
      if (thread === null || (sealed.length > 0 && isQuiet)) return { card: null, language, leftOut, sealed };
      const left = sealed.filter((task) => isSaid(task) && !isStale?.(task));
      const own = await send(scene, open.filter(isSaid));
      const card = numbers === 'own' ? own : sealedBeside(scene.hearer, own, left);
      return {
        card: card && finish(scene, card),
        language,
        leftOut,
        ...(thread && { thread }),
        ...(sealed.length > 0 && { sealed: left }),
      };
    },
    ...(show && {
      async show(scene) {
        const { open, sealed } = await apart(scene.rooms, scene.message, await spokenOf(scene));
        if (open.length + sealed.length === 0) return null;
        const thread = await kind.thread?.(scene);
        const card = sealedBeside(scene.hearer, await show(scene, open), sealed);
        const { language } = scene.hearer.t;
        return card && { card: finish(scene, card), language, sealed, ...(thread && { thread }) };
      },
    }),
  };
}

/** What a message speaks of, as it is at this moment. */
export async function spokenOf({ rooms, message }: Scene): Promise<SpokenTask[]> {
  return (await rooms.outbox.spokenIn(message.committeeId, [message])).get(message.id) ?? [];
}
