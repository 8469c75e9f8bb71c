import type { Fact, Row, Tone } from '../../../domain/card.ts';
import type { Instant } from '../../../domain/day.ts';
import { tidy } from './cut.ts';
import { linkTo } from './literal.ts';
import type { Pen } from './pen.ts';

/** A sign before a title. What it says stands beside it in words too; none of them is an emoji. */
export const signs: Record<Tone, string> = { plain: '', blue: '○ ', yellow: '! ', red: '!! ', green: '✓ ' };

/** A moment, small, as each reader's Discord writes it: day and time where they are, and how far off. */
function there(at: Instant | undefined): string[] {
  const seconds = Math.floor((at ?? 0) / 1000);
  return at === undefined ? [] : [`-# <t:${seconds}:f> · <t:${seconds}:R>`];
}

/** The title, and below it what is said of it. Rows stand out where each has something to stand out from. */
export function rowWords(
  pen: Pen,
  { title, tone = 'plain', badge, details = [], at }: Row,
  isBold: boolean,
): string {
  const said = details.filter((detail) => tidy(detail) !== '');
  const shown = pen.brief ? said.slice(0, 1) : said;
  if (shown.length < said.length) pen.shortened();
  const more = detailLines([...(badge ? [badge] : []), ...shown].map(pen.literal), there(at));
  const named = pen.line(title) || '…';
  return [signs[tone] + (isBold ? `**${named}**` : named), more].filter(Boolean).join('\n');
}

/** Whether there is more to a row than its title. */
export const saysMore = ({ badge = '', details = [], at }: Row) =>
  at !== undefined || [badge, ...details].some((one) => tidy(one) !== '');

/** Short ones beside each other, then the moment, and whole sentences on lines of their own. */
function detailLines(details: readonly string[], moment: readonly string[]): string {
  const filled = details.filter(Boolean);
  const short = filled.filter((detail) => !isSentence(detail)).join(' · ');
  return [short, ...moment, ...filled.filter(isSentence)].filter(Boolean).join('\n');
}

const isSentence = (text: string) => /[.!?]$/.test(text) || text.includes('\n');

/** "Lead: Ministry of Finance", and below a moment how it reads where the reader is. */
export function factWords(pen: Pen, { label, value, href, at }: Fact): string {
  const said = pen.literal(value);
  if (said === '') return '';
  const url = href && linkTo(href);
  // Discord leaves out of links what looks like one: an address stands for itself.
  const linked = value === href ? url : `[${pen.line(value)}](${url})`;
  const shown = url ? linked : said;
  return [`**${pen.line(label)}:** ${shown}`, ...there(at)].join('\n');
}
