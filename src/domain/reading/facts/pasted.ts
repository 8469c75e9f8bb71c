import type { Day } from '../../day.ts';
import { datesIn } from '../deadlines/dates.ts';
import type { Page } from '../types.ts';
import { anyOf, factLexicon, type Kind } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/** A letterhead that lost its lines on the way: "GOVERNMENT OFFICE No. 9-TB/VP Hanoi, 4 July 2025 NOTICE On …". */
export interface PastedHead {
  readonly own: Mention;
  readonly issuer: string | null;
  readonly day: Day;
  readonly kind: Kind;
  readonly title: string | null;
}

/** Letters up to the number, between it and the day, and of the title. */
const most = { above: 250, between: 140, title: 300 };

/** Only believed whole: capitals, number, place and day, and the kind in capitals, in this order at the beginning. */
export function pastedHead(page: Page, mentions: readonly Mention[]): PastedHead | null {
  const { phrases, kinds, sign, kindOf } = factLexicon(page.language);
  const own = mentions.find(({ bare }) => !bare);
  if (!own || own.start > most.above) return null;
  const signed = new RegExp(`(?<![\\p{L}])${sign}\\s{0,4}:?\\s{0,4}$`, 'iu');
  const above = page.text.slice(0, own.start);
  // "Bil. 3/2025" has its sign in itself.
  const at = /^\p{L}/u.test(own.number) ? above.length : above.search(signed);
  const begins = above.slice(0, Math.max(0, at));
  if (at < 0 || begins.trim().includes('\n')) return null;

  const rest = { start: own.end, end: Math.min(page.text.length, own.end + most.between + 40) };
  const date = datesIn(page, rest).find(({ hasYear }) => hasYear);
  if (
    !date ||
    !/^[^;()\n]{1,140}\p{L},\s?(?:\p{L}{2,9}\s{1,3})?$/u.test(page.text.slice(own.end, date.start))
  )
    return null;
  const after = page.text.slice(date.end, date.end + most.title + 60);
  const [lead = '', capitals = ''] =
    /^[\s*_.|-]{1,12}((?:\p{Lu}{2,}(?!\p{L})\s{0,4}){1,8})/u.exec(after) ?? [];
  const [named] = new RegExp(`^${kinds}(?![\\p{L}])`, 'iu').exec(capitals) ?? [];
  if (named === undefined) return null;

  const state = new RegExp(`^${anyOf(phrases.state)}`, 'iu');
  const name = /(?:^|[^\p{L}])(\p{Lu}{2,}(?:[\s,&-]{1,4}\p{Lu}{2,}){0,12})[\s*_|.-]{0,12}$/u.exec(
    begins,
  )?.[1];
  const title = after
    .slice(lead.length - capitals.length + named.length)
    .replace(/^[\s:*_-]+/, '')
    .split(/[.;:\n](?:\s|$)/)[0]
    ?.replace(/\s+/g, ' ')
    .trim();
  return {
    own,
    issuer: name && !state.test(name) ? name.replace(/\s+/g, ' ') : null,
    day: date.day,
    kind: kindOf(named),
    title: title && title.length <= most.title ? title : null,
  };
}
