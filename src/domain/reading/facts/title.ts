import type { Page } from '../types.ts';
import { headOf, isCapitals, linesIn } from './head.ts';
import { anyOf, factLexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/** Letters that a title may have. */
const most = 300;

/** What it is about: behind its number, below its kind, or its first line. `own`: where it names itself. */
export function titleOf(page: Page, raw: Page, own: readonly Mention[]): string | null {
  const behind = own.flatMap((mention) => behindNumber(page, mention) ?? []);
  return behind[0] ?? belowKind(raw) ?? firstLine(page);
}

function behindNumber(page: Page, own: Mention): string | null {
  const { phrases } = factLexicon(page.language);
  const [line = ''] = page.text.slice(own.end, own.end + most + 100).split('\n');
  const after = line.replace(/[\s\u00a0]+/g, ' ');
  const told = new RegExp(`^[^.;:()]{0,90}?(?<![\\p{L}])(?<title>${anyOf(phrases.about)} .{3,})$`, 'iu');
  const begins = /(?:^|\n)[\s#*]*$/.test(page.text.slice(Math.max(0, own.start - 20), own.start));
  const title = (begins ? /^ ?[:-] ?(?<title>.{3,})$/u.exec(after) : null) ?? told.exec(after);
  const words = title?.groups?.title?.split(/[.;](?:\s|$)/)[0]?.trim();
  return words && words.length <= most ? words : null;
}

/** "THÔNG BÁO" in a line of its own, and the lines in capitals below it. */
function belowKind(page: Page): string | null {
  const { kinds } = factLexicon(page.language);
  const begins = new RegExp(`^${kinds}(?![\\p{L}])`, 'iu');
  const lines = linesIn(page, headOf(page));
  const at = lines.findIndex(({ words }) => isCapitals(words) && begins.test(words));
  const line = lines[at];
  if (!line) return null;
  if (!new RegExp(`^${kinds}$`, 'iu').test(line.words)) return line.words.slice(0, most);
  const below: string[] = [];
  for (const { words } of lines.slice(at + 1, at + 5)) {
    if (below.length > 0 && !isCapitals(words)) break;
    below.push(words);
    if (!isCapitals(words)) break;
  }
  const title = below.join(' ');
  return title !== '' && title.length <= most ? title : line.words;
}

function firstLine(page: Page): string | null {
  const { phrases } = factLexicon(page.language);
  const state = new RegExp(`^${anyOf(phrases.state)}`, 'iu');
  const lines = linesIn(page, headOf(page)).filter(({ words }) => !state.test(words));
  const first = lines.find(({ words }) => !/^[\w -]{2,20}:\s/.test(words))?.words ?? '';
  // Tags that a page puts side by side run together: "of the PartyResolving policies".
  const glued = first.match(/\p{Ll}\p{Lu}\p{Ll}/gu)?.length ?? 0;
  return first !== '' && first.length <= most && glued < 2 && !/[.;](?:\s|$)|:$/.test(first) ? first : null;
}
