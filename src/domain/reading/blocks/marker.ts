import { phrasesOf } from '../phrases/index.ts';
import type { Marker, Page, Span } from '../types.ts';

/** One way to read a marker: "(i)" is the first in small Roman numbers or the ninth letter. */
export interface Reading {
  /** What markers of one list have in common: "1.", "(a)", "-". */
  readonly shape: string;
  /** Its place in the list; null for signs that do not count. */
  readonly ordinal: number | null;
  readonly style: Marker['style'];
  /** Of "2.1.3": the numbers before its last. */
  readonly prefix?: string;
}

export interface ReadMarker extends Marker {
  readonly readings: readonly Reading[];
  /** Where the words behind it begin. */
  readonly body: number;
}

const longest = 40;

const forms: readonly {
  pattern: RegExp;
  read: (label: string, sign: string) => Omit<ReadMarker, keyof Span | 'body'>;
}[] = [
  // "1.1 Scope", but not "1.500 people" and not "2.5 million".
  {
    pattern: /^(\d{1,3}(?:\.\d{1,2}){1,5})[.)]?[ \t]+(?=["“(]?[ \t]*\p{Lu})/u,
    read: (label) => ({ label, style: 'decimalPath', readings: [pathReading(label)] }),
  },
  {
    pattern: /^(\d{1,3})([.)/]|[ \t]?[-–—.)])(?:[ \t]+(?=\S)|(?=["“(]?\p{Lu}\p{L})|$)/u,
    read: (label, sign) => counted(label, `1${sign.trim()}`, 'decimal', Number(label)),
  },
  {
    pattern:
      /^\([ \t]{0,2}(\d{1,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|[a-zđ]{1,2}|[A-ZĐ]{1,2})[ \t]{0,2}\)(?:[ \t]*[.:])?[ \t]*(?![,;)])/u,
    read: (label) => bracketed(label),
  },
  {
    pattern: /^([IVXLC]{1,6})([.)/]|[ \t]?[-–—])(?:[ \t]*(?=\S)|$)/u,
    read: (label, sign) => lettered(label, sign.trim()),
  },
  { pattern: /^([ivxl]{1,6})([.)])[ \t]+(?=\S)/u, read: (label, sign) => lettered(label, sign) },
  { pattern: /^([a-zđA-ZĐ])([.)])[ \t]+(?=\S)/u, read: (label, sign) => lettered(label, sign) },
  {
    pattern: /^([-–—+*•·▪●○◦■□➢✓])(?:[ \t]+(?=\S)|(?=\p{L}))/u,
    read: (label) => ({
      label,
      style: 'bullet',
      readings: [{ shape: label, ordinal: null, style: 'bullet' }],
    }),
  },
];

/** The marker a line begins with, or null. `span` is the line, from its first sign on. */
export function markerAt(page: Page, span: Span): ReadMarker | null {
  const head = page.text.slice(span.start, Math.min(span.end, span.start + longest));
  const section = sectionAt(page, head, span);
  if (section) return section;
  for (const { pattern, read } of forms) {
    const found = pattern.exec(head);
    if (!found) continue;
    const [whole, label = '', sign = ''] = found;
    const end = span.start + whole.trimEnd().length;
    return {
      start: span.start,
      end,
      body: Math.min(span.start + whole.length, span.end),
      ...read(label, sign),
    };
  }
  return null;
}

/** What may stand behind "Article": mark-up that was taken out leaves long runs of blanks. */
const sectionNumber =
  /^(?:[ \t]{0,90}\.)?[ \t]{1,90}(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[A-ZĐ])(?:[ \t]{0,90}[.:–—-]+[ \t]{0,90}|[ \t]*$|[ \t]*\n)/u;
const longestMarked = 320;

/** "Article 3.", "PERKARA 2:", "Điều 4"; in small letters it is only named. */
function sectionAt(page: Page, head: string, span: Span): ReadMarker | null {
  if (!/^\p{Lu}/u.test(head)) return null;
  const lower = head.toLowerCase();
  const { sections } = phrasesOf[page.language].structure;
  const word = sections.map((one) => one.replace('.', '')).find((one) => lower.startsWith(one));
  if (!word) return null;
  const start = span.start;
  const found = sectionNumber.exec(
    page.text.slice(start + word.length, Math.min(span.end, start + longestMarked)),
  );
  if (!found) return null;
  const [whole, number = ''] = found;
  const end = start + word.length + whole.trimEnd().length;
  const ordinal = /^\d/u.test(number) ? Number.parseInt(number, 10) : (roman(number) ?? letter(number));
  return {
    start,
    end,
    body: Math.min(start + word.length + whole.length, span.end),
    label: page.text
      .slice(start, end)
      .replace(/[\s.:–—-]+$/u, '')
      .replace(/\s*(\.?)\s+/gu, '$1 '),
    style: 'section',
    readings: [{ shape: sections.find((one) => one.startsWith(word)) ?? word, ordinal, style: 'section' }],
  };
}

function pathReading(label: string): Reading {
  const numbers = label.split('.');
  const last = numbers.pop() ?? '';
  return {
    shape: `1.${numbers.length}`,
    ordinal: Number(last),
    style: 'decimalPath',
    prefix: numbers.join('.'),
  };
}

function counted(label: string, shape: string, style: Marker['style'], ordinal: number) {
  return { label, style, readings: [{ shape, ordinal, style }] };
}

function bracketed(label: string) {
  if (/^\d/u.test(label)) return counted(`(${label})`, '(1)', 'bracketed', Number(label));
  return { ...lettered(label, ')', '('), label: `(${label})`, style: 'bracketed' as const };
}

/** Letters that may be a Roman number: both, the Roman number first where it is the likelier one. */
function lettered(label: string, close: string, open = '') {
  const small = label === label.toLowerCase();
  const number = roman(label.toUpperCase());
  const asRoman: Reading | null =
    number === null
      ? null
      : { shape: `${open}${small ? 'i' : 'I'}${close}`, ordinal: number, style: 'roman' };
  const asLetter: Reading | null =
    label.length > 1 && !/^(.)\1$/u.test(label)
      ? null
      : { shape: `${open}${small ? 'a' : 'A'}${close}`, ordinal: letter(label), style: 'letter' };
  const readings = [asRoman, asLetter].filter((one) => one !== null);
  return { label, style: readings[0]?.style ?? ('letter' as const), readings };
}

/** "a" is 1, "đ" stands behind "d" as in Vietnamese lists, "aa" is 27. */
function letter(label: string): number {
  const place = 'abcdefghijklmnopqrstuvwxyz'.indexOf(label.slice(0, 1).toLowerCase()) + 1;
  return label.toLowerCase() === 'đ' ? 4.5 : place + (label.length - 1) * 26;
}

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A Roman number up to 399; null where the letters are none. */
function roman(label: string): number | null {
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(label) || label === '') return null;
  const digits = [...label].map((one) => values[one] ?? 0);
  return digits.reduce((sum, one, place) => sum + (one < (digits[place + 1] ?? 0) ? -one : one), 0);
}
