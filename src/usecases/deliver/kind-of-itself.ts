import type { Card } from '../../domain/card.ts';
import type { Language } from '../../domain/language.ts';
import type { Kind, Scene } from './kind.ts';

interface Told {
  readonly card: Card;
  /** Other than the place's own. */
  readonly language?: Language;
  /** Whoever would be told of it now need not be: it is decided, or not so any more. */
  readonly isOver?: boolean;
}

type Tell = (scene: Scene) => Promise<Told | null>;

/** A kind of message that speaks of its own subject and looks itself after who may read of it; said once. */
function ofItself(tell: Tell): Kind {
  return {
    async send(scene) {
      const told = await tell(scene);
      const language = told?.language ?? scene.hearer.t.language;
      return { card: told && !told.isOver ? told.card : null, language, leftOut: [] };
    },
  };
}

/** A kind whose cards follow what they speak of for as long as they stand. */
export const redrawn = (tell: Tell): Kind => ({
  ...ofItself(tell),
  async show(scene) {
    const told = await tell(scene);
    return told && { card: told.card, language: told.language ?? scene.hearer.t.language };
  },
});

/** A kind that says one card, once. */
export const saidOnce = (tell: (scene: Scene) => Promise<Card | null>): Kind =>
  ofItself(async (scene) => {
    const card = await tell(scene);
    return card && { card };
  });
