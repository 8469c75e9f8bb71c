import type { Ask } from '../../src/chat/ask.ts';
import { fold } from '../../src/domain/fold.ts';
import type { DirectiveId } from '../../src/domain/ids.ts';
import { mistake } from '../../src/i18n/mistake.ts';

/** The directive with this number, or the only one whose number or title begins so. */
export async function directiveMeant(
  { store, viewer }: Ask,
  said: string,
): Promise<{ readonly id: DirectiveId; readonly number: string }> {
  const words = fold(said);
  const found = words ? await store.directives.named(viewer, words, 6) : [];
  const exact = found.filter(({ number }) => fold(number) === words);
  const [first, ...others] = exact.length > 0 ? exact : found;
  if (!first) throw mistake('reminding.error.noDirective', { said });
  if (others.length === 0) return first;
  const numbers = [first, ...others].map(({ number }) => number);
  throw mistake('reminding.error.whichDirective', { said, numbers: (t) => t.either(numbers) });
}
