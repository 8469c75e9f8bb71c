/** A tag of WordprocessingML, in the order of the file. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  /** Behind the tag. */
  readonly end: number;
}

const pattern = /<(\/?)w:([A-Za-z]{1,40})((?:\s[^<>]*)?)>/g;

/** The tags of these names alone: all that numbering needs to know of a part. */
export function* tagsOf(xml: string, names: ReadonlySet<string>): Generator<Tag> {
  for (const match of xml.matchAll(pattern)) {
    const [whole, slash, name = '', rest = ''] = match;
    if (!names.has(name)) continue;
    const kind = slash ? 'close' : rest.endsWith('/') ? 'empty' : 'open';
    yield { name, kind, attributes: rest, end: match.index + whole.length };
  }
}

/** The value of `w:name="…"`. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  return new RegExp(`\\sw:${name}="([^"]*)"`).exec(attributes)?.[1];
}

export const valueOf = (tag: Tag) => attributeOf(tag, 'val');

/** "&#8211;" and its like, as in a level's text. */
export function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, digits, name) => {
      if (name) return named[String(name).toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(digits);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
