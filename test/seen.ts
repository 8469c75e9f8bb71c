import type { Part, Row } from '../src/domain/card.ts';
import type { Reply } from '../src/domain/reply.ts';

/** Those of these words that are not seen. Long texts may be cut; their beginnings, of so many letters, may not. */
export function unseen(seen: string, words: readonly string[], most = 60): string[] {
  const plain = flat(seen);
  return words.filter((one) => !plain.includes(flat(one).slice(0, most).trim()));
}

const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** All that an answer says, piece by piece. */
export function wordsOf(reply: Reply): string[] {
  if (reply.kind === 'form') return reply.form.fields.map(({ label }) => label);
  const { parts, title } = reply.card;
  const rows = parts.flatMap((part) => (part.part === 'rows' ? part.rows : [])).length;
  return [title, ...parts.flatMap((part) => wordsIn(part, rows))].filter((words) => flat(words) !== '');
}

function wordsIn(part: Part, among: number): string[] {
  switch (part.part) {
    case 'text':
      return part.text.split('\n');
    case 'facts':
      return part.facts.flatMap(({ label, value }) => [label, ...value.split('\n')]);
    case 'rows':
      return [part.heading ?? '', ...part.rows.flatMap((row) => wordsOfRow(row, among))];
    case 'table':
      // On a phone a table's rows stand below each other, under their first cells, and noughts are left out.
      return part.columns.flatMap((head, at) => {
        const cells = part.rows.flatMap((row) => row[at] ?? '').filter((cell) => cell !== '0');
        return cells.length > 0 && at > 0 ? [head, ...cells] : cells;
      });
  }
}

/** Of very many rows a chat shows what each is and its first detail: a message holds only so much. */
function wordsOfRow({ title, badge = '', details = [] }: Row, among: number): string[] {
  return [title, badge, ...(among > 12 ? details.slice(0, 1) : details)];
}
