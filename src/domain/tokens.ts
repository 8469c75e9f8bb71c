/** A word of a typed line: what it says, whether quotes held it together, and where it stood. */
export interface Token {
  readonly text: string;
  /** Set for `name:value`; the name as typed. */
  readonly name?: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Opening quote → closing quotes. Phones and word processors turn straight quotes into these. */
const quotes: Readonly<Record<string, string>> = { '"': '"“”', '“': '”"“', '„': '“”"', '«': '»' };
const named = /^([\p{L}\p{M}_-]{2,30}):(?!\/\/)/u;

/**
 * Splits a line at blanks; quotes (straight or typographic) hold words together, also after `name:`.
 * A quote never closed is taken as a letter. Offsets are into `line`.
 */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    if (/\s/.test(line.charAt(at))) {
      at++;
      continue;
    }
    const start = at;
    const name = named.exec(line.slice(at, at + 40))?.[1];
    if (name) at += name.length + 1;
    const value = quoted(line, at) ?? bare(line, at);
    at = value.end;
    tokens.push({ text: value.text, ...(name && { name }), quoted: value.quoted, start, end: at });
  }
  return tokens;
}

function quoted(line: string, at: number) {
  const closing = quotes[line.charAt(at)];
  if (!closing) return undefined;
  for (let end = at + 1; end < line.length; end++) {
    const next = line.charAt(end + 1);
    if (closing.includes(line.charAt(end)) && (next === '' || /\s/.test(next)))
      return { text: line.slice(at + 1, end), quoted: true, end: end + 1 };
  }
  return undefined;
}

function bare(line: string, at: number) {
  let end = at;
  while (end < line.length && !/\s/.test(line.charAt(end))) end++;
  return { text: line.slice(at, end), quoted: false, end };
}
