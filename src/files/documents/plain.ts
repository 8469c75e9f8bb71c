import { documentLimits } from './limits.ts';
import { refused } from './refusal.ts';

/** Control signs, and signs that turn or hide what is written. */
const unseen = /[^\P{Cc}\n\t\f]|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text as it is kept: NFC, one kind of line break, nothing that hides or turns letters. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(unseen, (sign) => (sign === '\u00ad' ? '' : ' '));
}

/** @throws UserError where it is empty, too long, or a line of it does not end */
export function checkText(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw refused('empty');
  if (text.length > documentLimits.characters) throw refused('characters');
  let begin = 0;
  while (begin < text.length) {
    const end = text.indexOf('\n', begin);
    if ((end < 0 ? text.length : end) - begin > documentLimits.line) throw refused('line');
    if (end < 0) return;
    begin = end + 1;
  }
}
