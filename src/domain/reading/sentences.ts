import { phrasesOf } from './phrases/index.ts';
import type { Page, Span } from './types.ts';

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' };

/** The sentences of a stretch of the page, in order. What stands in brackets belongs to the sentence around it. */
export function sentencesOf(page: Page, span: Span): Span[] {
  return cutAt(page, span, sentenceEnds(page, span));
}

/** The parts of a sentence between semicolons, brackets kept whole. */
export function clausesOf(page: Page, span: Span): Span[] {
  const inside = bracketed(page.text, span);
  const ends: number[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    if (page.text[at] === ';' && !inside(at)) ends.push(at + 1);
  }
  return cutAt(page, span, ends);
}

function cutAt({ text }: Page, span: Span, ends: readonly number[]): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const end of [...ends, span.end]) {
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    if (from < end && /[\p{L}\p{N}]/u.test(words))
      parts.push({ start: from, end: start + words.trimEnd().length });
    start = end;
  }
  return parts;
}

/** Where sentences end: behind the sign that ends them and what closes after it. */
function sentenceEnds(page: Page, span: Span): number[] {
  const inside = bracketed(page.text, span);
  const ends: number[] = [];
  const stops = /(?<![.!?…])[.!?…]+["”’'»)\]]{0,3}(?=\s)|\n/gu;
  const words = page.text.slice(span.start, span.end);
  for (const { 0: stop, index } of words.matchAll(stops)) {
    const at = span.start + index;
    const end = at + stop.length;
    if (inside(at)) continue;
    if (stop === '\n' || (begins(page.text, end) && !abbreviated(page, span, at, stop))) ends.push(end);
  }
  return ends;
}

/** Whether what follows could begin a sentence. */
function begins(text: string, end: number): boolean {
  return /^\s+["“‘'«([]{0,2}(?:[\p{Lu}\d]|[-–•]\s)/u.test(text.slice(end, end + 40));
}

/** Whether the dot belongs to a short form: "No. 5", "U.S. Code", "J. Smith". */
function abbreviated(page: Page, span: Span, at: number, stop: string): boolean {
  if (!stop.startsWith('.') || stop.length > 1) return false;
  const before = page.text.slice(Math.max(span.start, at - 16), at);
  const word = /[\p{L}\p{N}./]+$/u.exec(before)?.[0] ?? '';
  // The number an item begins with.
  if (at - span.start < 8 && word === before && /^(?:\p{L}{0,2}|[\d./]+|[ivxlc]+)$/iu.test(word)) return true;
  if (phrasesOf[page.language].structure.abbreviations.includes(word.toLowerCase())) return true;
  return (
    /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) &&
    !/^I$/u.test(word) &&
    /^\s+\p{Lu}/u.test(page.text.slice(at + 1, at + 6))
  );
}

/** Whether a place stands within brackets that are closed within the span; ones left open count for nothing. */
function bracketed(text: string, span: Span): (at: number) => boolean {
  const open: { sign: string; at: number }[] = [];
  const pairs: Span[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') open.length = 0;
    else if (sign === '(' || sign === '[' || sign === '“' || sign === '«') open.push({ sign, at });
    else if (closers[sign]) {
      const from = open.at(-1);
      if (from?.sign !== closers[sign]) continue;
      open.pop();
      while (pairs.length > 0 && (pairs.at(-1)?.start ?? 0) > from.at) pairs.pop();
      pairs.push({ start: from.at, end: at });
    }
  }
  let place = 0;
  return (at) => {
    while (place < pairs.length && (pairs[place]?.end ?? 0) < at) place += 1;
    const pair = pairs[place];
    return pair !== undefined && pair.start < at && at < pair.end;
  };
}
