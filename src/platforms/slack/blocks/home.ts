import type { Home } from '../../../domain/door.ts';
import { penFor } from './buttons.ts';
import { drawCard } from './card.ts';
import type { HomeView, KnownBlock } from './kit.ts';
import { limits } from './limits.ts';

/** Blocks left for each card that is still to come: its title, a word that not all fits, and a line between. */
const leastOfCard = 4;

/** The App Home: cards below each other, with lines between them. */
export function homeView(
  { language, cards }: Home,
  look: { readonly workspace?: string | undefined },
): HomeView {
  const pen = penFor(language);
  const shown = cards.slice(0, limits.blocksInView / leastOfCard);
  const blocks: KnownBlock[] = [];
  for (const [at, card] of shown.entries()) {
    if (at > 0) blocks.push({ type: 'divider' });
    const later = (shown.length - at - 1) * leastOfCard;
    const room = { blocks: limits.blocksInView - blocks.length - later, bytes: Number.POSITIVE_INFINITY };
    blocks.push(...drawCard(pen, card, { ...look, language }, room));
  }
  return { type: 'home', blocks };
}
