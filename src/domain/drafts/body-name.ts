import { fold } from '../fold.ts';

/** Words before a body's name that say how many, or nothing: "the", "các", "semua". Folded. */
const before =
  /^(?:the|all|each|every|cac|nhung|moi|tat ca|toan the|toan bo|semua|setiap|seluruh|para|kesemua|pihak) /;

/** Who speaks for a body, and how the body itself is then called. Folded. */
const offices: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:dong chi )?(?:bo truong|chu tich|thu truong|giam doc|truong ban|tong giam doc|lanh dao) (?=\S+ \S)/,
    '',
  ],
  [/^minister (?:of|for) /, 'ministry of '],
  [/^(?:chairman|chairperson|chair|head|leader|director)s? of (?:the )?(?=\S+ \S)/, ''],
  [/^menteri /, 'kementerian '],
  [/^(?:pengerusi|ketua|pengarah) (?=\S+ \S)/, ''],
];

/** A body's name as it is looked up by: folded, without an article or "all" before it. */
export function foldedBody(name: string): string {
  let folded = fold(name);
  for (let shorter = folded.replace(before, ''); shorter !== folded; shorter = folded.replace(before, ''))
    folded = shorter;
  return folded;
}

/**
 * The names to try for a body as a document writes it, folded, the likeliest first: as it stands, without what
 * stands before it or in brackets behind it, what is in the brackets, and the body of whoever speaks for it.
 */
export function bodyNames(written: string): string[] {
  const bracket = /\(([^()]+)\)\s*$/.exec(written);
  const bare = bracket ? written.slice(0, bracket.index) : written;
  const names = [fold(written), foldedBody(written), fold(bare), foldedBody(bare), fold(bracket?.[1] ?? '')];
  for (const [office, body] of offices) {
    const folded = foldedBody(bare);
    if (office.test(folded)) names.push(foldedBody(folded.replace(office, body)));
  }
  return [...new Set(names)].filter(Boolean);
}

/** Most parts that a list of names is tried as: a longer one is no name at all. */
const mostParts = 16;

/** Where one name of a list may end and the next begin. */
const between = /\s*[,;]\s*(?:(?:and|và|dan)\s+)?|\s+(?:and|và|dan|serta|cùng|&)\s+/giu;

/** Parts of which a list of names may be made, with the words between them: "A, B and C" is three. */
export function listedParts(written: string): { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: words } of written.matchAll(between)) {
    if (index > start) parts.push({ start, end: index });
    start = index + words.length;
  }
  if (start < written.length) parts.push({ start, end: written.length });
  return parts.length > mostParts ? [{ start: 0, end: written.length }] : parts;
}
