import type { Language } from '../../language.ts';
import type { BodyKind } from '../phrases/types.ts';
import { onShelf } from './lexicon.ts';
import { sentenceOf } from './sentence.ts';

/** A sort of bodies that a document addresses at once. */
export interface BodyClass {
  readonly kind: BodyKind;
}

/**
 * Which sort of bodies a name means: "các tỉnh, thành phố" and "all provinces" are the provinces; null for one body
 * by its own name. A name of several sorts ("các bộ, ngành, địa phương") is 'all'.
 */
export function classOf(name: string, language: Language): BodyClass | null {
  const sentence = sentenceOf({ text: name, language }, { start: 0, end: name.length });
  const { tokens, lexicon } = sentence;
  const kinds = new Set<BodyKind>();
  for (let at = 0; at < tokens.length; ) {
    const found = onShelf(lexicon.classes, tokens, at);
    const ownName = found !== null && tokens[found.end]?.capital === true && lexicon.phrases.kindFirst;
    if (found && !ownName) kinds.add(found.tag);
    at = found?.end ?? at + 1;
  }
  const [kind] = kinds;
  if (kind === undefined) return null;
  return { kind: kinds.size > 1 ? 'all' : kind };
}
