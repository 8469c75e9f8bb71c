import type { Row, Tone } from '../../../domain/card.ts';
import { actions, type Pen } from './buttons.ts';
import type { KnownBlock, RichTextElement } from './kit.ts';
import { rich, section, words } from './rich.ts';

/** A sign before a title. What it says stands beside it in words too; none of them is an emoji. */
export const signs: Record<Tone, string> = { plain: '', blue: '○ ', yellow: '! ', red: '!! ', green: '✓ ' };

/** Buttons of a row that are shown before the others go into a menu. */
const mostButtons = 3;

/** A row with buttons: its words, and below them the buttons. */
export function drawRow(pen: Pen, row: Row): KnownBlock[] {
  return [...rich(section(rowWords(row))), ...actions(pen, row.buttons ?? [], mostButtons)];
}

/** The title, and below it what is said of it; bold only where there is something to set it off from. */
export function rowWords({ title, tone = 'plain', badge, details = [] }: Row): RichTextElement[] {
  const more = detailLines([...(badge ? [badge] : []), ...details]);
  const named = words(`${signs[tone]}${title}`, { bold: more !== '' });
  return [...named, ...words(more, { before: named.length > 0 ? '\n' : '' })];
}

/** Short ones beside each other, whole sentences on lines of their own. */
function detailLines(details: readonly string[]): string {
  const filled = details.map((detail) => detail.trim()).filter(Boolean);
  return filled.reduce((lines, detail, at) => {
    const apart = isSentence(detail) || isSentence(filled[at - 1] ?? '');
    return lines === '' ? detail : `${lines}${apart ? '\n' : ' · '}${detail}`;
  }, '');
}

const isSentence = (text: string) => /[.!?]$/.test(text) || text.includes('\n');
