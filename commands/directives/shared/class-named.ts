import type { Ask } from '../../../src/chat/ask.ts';
import type { GroupClass } from '../../../src/domain/group-class.ts';
import { mistake } from '../../../src/i18n/mistake.ts';

/** Of classes that fit the words, those that an answer names. */
const mostNamed = 6;

/** The class of groups that is called so, or whose name alone begins so. */
export async function classNamed({ store, viewer, t }: Ask, said: string): Promise<GroupClass> {
  const [exact] = await store.classes.find(viewer, said);
  const [first, ...others] = exact
    ? [exact]
    : (await store.classes.named(viewer, said, mostNamed)).map(({ owner }) => owner);
  if (!first) throw mistake('directives.error.noClass', { said });
  if (others.length > 0) {
    const names = [first, ...others].map(({ name }) => t.worded(name));
    throw mistake('directives.error.whichClass', { said, names: t.either(names) });
  }
  return first;
}
