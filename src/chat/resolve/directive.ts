import type { DirectiveMeant } from '../../domain/directive.ts';
import { fold } from '../../domain/fold.ts';
import { mistake, mistakeWith } from '../../i18n/mistake.ts';
import type { Ask } from '../ask.ts';
import { directiveById, directivesNamed, draftNumbered } from '../directives-named.ts';
import type { Resolver } from './index.ts';

const candidatesShown = 6;

/** A number ("183-KL/TW"), the number of a draft ("3"), or words of a title; several are asked back. */
export const resolveDirective: Resolver = async (ask, { text, again }): Promise<DirectiveMeant> => {
  const said = text.trim();
  const one = await numbered(ask, said);
  if (one) return one;
  const words = fold(said.replace(/^[@#]/, ''));
  const found = words ? await directivesNamed(ask.store, ask.viewer, words, candidatesShown) : [];
  const exact = found.filter(({ number }) => fold(number) === words);
  const [only, ...others] = exact.length > 0 ? exact : found;
  if (!only) throw mistake('errors.noDirective', { said });
  if (others.length === 0) return only;
  const ways = await Promise.all(
    [only, ...others].map(async ({ id, documentId, number, title }) => ({
      label: [number, title ? ask.t.worded(title) : ''].filter(Boolean).join(' – '),
      line: await again(`@${id ?? documentId}`),
    })),
  );
  throw mistakeWith(ways, 'errors.whichDirective', { said });
};

async function numbered({ store, viewer }: Ask, said: string): Promise<DirectiveMeant | undefined> {
  if (said.startsWith('@')) return directiveById(store, viewer, said.slice(1));
  const number = /^#?(\d{1,7})$/.exec(said)?.[1];
  return number ? draftNumbered(store, viewer, Number(number)) : undefined;
}
