import type { ProductKind } from '../domain/governance.ts';
import type { Translator } from './translator.ts';

/** "a document's number, a link or a note": what is asked for, any one of it. */
export function productNames(t: Translator, kinds: readonly ProductKind[]): string {
  const names = kinds.map((kind) => t(`governance.product.${kind}`));
  return t.either(names);
}
