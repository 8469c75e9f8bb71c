import { counter, type Numbering } from './numbering.ts';
import type { ListPlace } from './styles.ts';
import { escaped, tagsOf, valueOf } from './tags.ts';

const names = new Set('p pPr pPrChange pStyle numId ilvl t'.split(' '));

/**
 * Word keeps a list's numbers out of the text: it knows only that a paragraph is the next of a list. Here each
 * is written where Word shows it, so that "3. (1) ii" can be cited.
 */
export function withNumbers(
  xml: string,
  numbering: Numbering,
  ofStyle: (style: string) => ListPlace,
): string {
  const count = counter(numbering);
  const pieces: string[] = [];
  let done = 0;
  let place: { style: string; list: string | null; level: number | null } | undefined;
  /** Where its properties end, of a paragraph that is counted as soon as a word of it comes. */
  let waiting: { at: number; list: string; level: number } | undefined;
  let changed = 0;
  for (const tag of tagsOf(xml, names)) {
    if (tag.name === 'pPrChange') changed += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
    // What a paragraph was before somebody changed it.
    if (changed > 0) continue;
    if (tag.name === 'p') waiting = undefined;
    else if (tag.name === 'pPr') {
      if (tag.kind === 'open') place = { style: '', list: null, level: null };
      else if (place) {
        waiting = placed(place, tag.end, numbering, ofStyle);
        place = undefined;
      }
    } else if (tag.name === 't') {
      if (!waiting || tag.kind !== 'open') continue;
      const label = count(waiting.list, waiting.level).trim();
      if (label !== '') {
        const run = `<w:r><w:t xml:space="preserve">${escaped(label)} </w:t></w:r>`;
        pieces.push(xml.slice(done, waiting.at), run);
        done = waiting.at;
      }
      waiting = undefined;
    } else if (place && tag.kind !== 'close') {
      if (tag.name === 'pStyle') place.style = valueOf(tag) ?? '';
      if (tag.name === 'numId') place.list = valueOf(tag) ?? null;
      if (tag.name === 'ilvl') place.level = Number(valueOf(tag) ?? 0);
    }
  }
  return pieces.join('') + xml.slice(done);
}

function placed(
  place: { style: string; list: string | null; level: number | null },
  at: number,
  { abstracts, lists }: Numbering,
  ofStyle: (style: string) => ListPlace,
): { at: number; list: string; level: number } | undefined {
  const style = ofStyle(place.style);
  const list = place.list ?? style.list;
  // List 0 takes a paragraph out of its style's list.
  if (!list || list === '0') return undefined;
  const levels = abstracts.get(lists.get(list)?.abstract ?? '')?.levels ?? [];
  const own = levels.findIndex((level) => level?.style === place.style && place.style !== '');
  return { at, list, level: place.level ?? style.level ?? Math.max(0, own) };
}
