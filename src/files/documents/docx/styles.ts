import { attributeOf, tagsOf, valueOf } from './tags.ts';

/** What a paragraph, or its style, says of the list that it is in. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

const names = new Set('style basedOn numPr numId ilvl'.split(' '));

/** The list of a paragraph style, through the styles that it is based on. Reads styles.xml. */
export function stylesOf(xml: string): (style: string) => ListPlace {
  const styles = new Map<string, { list: string | null; level: number | null; on: string | null }>();
  let style: { list: string | null; level: number | null; on: string | null } | undefined;
  for (const tag of tagsOf(xml, names)) {
    if (tag.name === 'style') {
      style = tag.kind === 'open' ? { list: null, level: null, on: null } : undefined;
      if (style) styles.set(attributeOf(tag, 'styleId') ?? '', style);
    } else if (!style || tag.kind === 'close') continue;
    else if (tag.name === 'basedOn') style.on = valueOf(tag) ?? null;
    else if (tag.name === 'numId') style.list = valueOf(tag) ?? null;
    else if (tag.name === 'ilvl') style.level = Number(valueOf(tag) ?? 0);
  }
  return (name) => {
    let [list, level]: [string | null, number | null] = [null, null];
    let next = styles.get(name);
    // A style that comes back to itself would go round for ever.
    for (const seen = new Set(); next && !seen.has(next); next = styles.get(next.on ?? '')) {
      seen.add(next);
      list ??= next.list;
      level ??= next.level;
    }
    return { list, level };
  };
}
