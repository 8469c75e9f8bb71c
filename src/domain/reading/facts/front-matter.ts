import type { Page } from '../types.ts';
import { factLexicon, type Kind, pattern } from './lexicon.ts';
import { mentionsIn } from './mentions.ts';

/** What a text that was fetched from a page says of itself above its first line, between two rules. */
export interface FrontMatter {
  readonly title: string | null;
  readonly number: string | null;
  readonly kind: Kind | null;
}

/** `text` as it was handed in: the cleaned page has none of it any more. */
export function frontMatter(text: string, { language }: Page): FrontMatter {
  const [, inside = ''] = /^\s{0,10}-{3,}\n([^]{0,4000}?)\n-{3,}/.exec(text) ?? [];
  const [, said = ''] = /^title:\s*["']?(.{3,300}?)["']?\s*$/im.exec(inside) ?? [];
  const title = said.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (title === '') return { title: null, number: null, kind: null };
  const { kinds, kindOf } = factLexicon(language);
  const [kind] = pattern(kinds).exec(title) ?? [];
  const number = mentionsIn({ text: title, language }).find(({ bare }) => !bare)?.number ?? null;
  return { title: title.replaceAll('\\_', ' '), number, kind: kind ? kindOf(kind) : null };
}
