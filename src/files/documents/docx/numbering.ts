import { lettered, roman } from '../html/numbered.ts';
import { attributeOf, tagsOf, unescaped, valueOf } from './tags.ts';

interface Level {
  start: number;
  format: string;
  /** "Article %1.", with the counters of this level and those above it. */
  text: string;
  /** All its counters in digits, whatever their own levels say. */
  legal: boolean;
  /** The style whose paragraphs are of this level. */
  style: string | null;
}

interface List {
  readonly levels: Level[];
}

/** The lists of a document, by what paragraphs call them. */
export interface Numbering {
  readonly abstracts: ReadonlyMap<string, List>;
  readonly lists: ReadonlyMap<string, { abstract: string; starts: ReadonlyMap<number, number> }>;
}

const deepest = 9;
const names = new Set(
  'abstractNum abstractNumId num lvl lvlOverride start startOverride numFmt lvlText isLgl pStyle'.split(' '),
);

/** Reads numbering.xml. */
export function numberingOf(xml: string): Numbering {
  const abstracts = new Map<string, List>();
  const lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  let abstract: List | undefined;
  let level: Level | undefined;
  let list: { abstract: string; starts: Map<number, number> } | undefined;
  let at = 0;
  for (const tag of tagsOf(xml, names)) {
    const value = valueOf(tag) ?? '';
    if (tag.kind === 'close') {
      if (tag.name === 'abstractNum') abstract = undefined;
      if (tag.name === 'num') list = undefined;
      if (tag.name === 'lvl') level = undefined;
    } else if (tag.name === 'abstractNum') {
      abstract = { levels: [] };
      abstracts.set(attributeOf(tag, 'abstractNumId') ?? '', abstract);
    } else if (tag.name === 'num') {
      list = { abstract: '', starts: new Map() };
      lists.set(attributeOf(tag, 'numId') ?? '', list);
    } else if (tag.name === 'lvl' || tag.name === 'lvlOverride') {
      at = Number(attributeOf(tag, 'ilvl') ?? 0);
      if (tag.name === 'lvl' && at >= 0 && at < deepest) {
        level = { start: 1, format: 'decimal', text: '', legal: false, style: null };
        if (abstract) abstract.levels[at] = level;
      }
    } else if (tag.name === 'abstractNumId' && list) list.abstract = value;
    else if (tag.name === 'startOverride') list?.starts.set(at, Number(value));
    else if (level) {
      if (tag.name === 'start') level.start = Number(value) || 0;
      if (tag.name === 'numFmt') level.format = value;
      if (tag.name === 'lvlText') level.text = unescaped(value);
      if (tag.name === 'isLgl') level.legal = value !== '0' && value !== 'false';
      if (tag.name === 'pStyle') level.style = value;
    }
  }
  return { abstracts, lists };
}

/** Counts a document's paragraphs as they come, and says what each is numbered with; '' where with nothing. */
export function counter({ abstracts, lists }: Numbering): (list: string, level: number) => string {
  const counted = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, depth) => {
    const list = lists.get(id);
    const levels = list && abstracts.get(list.abstract)?.levels;
    const level = levels?.[depth];
    if (!list || !levels || !level) return '';
    if (level.format === 'none') return '';
    if (level.format === 'bullet') return '-';
    const counts = counted.get(list.abstract) ?? [];
    counted.set(list.abstract, counts);
    if (!begun.has(id)) {
      begun.add(id);
      for (const [at, start] of list.starts) counts[at] = start - 1;
    }
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const counting = levels[of];
      counts[of] ??= counting?.start ?? 1;
      return written(counts[of] ?? 1, level.legal ? 'decimal' : (counting?.format ?? 'decimal'));
    });
  };
}

function written(number: number, format: string): string {
  switch (format) {
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerLetter':
      return lettered(number);
    case 'upperLetter':
      return lettered(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(number);
  }
}
