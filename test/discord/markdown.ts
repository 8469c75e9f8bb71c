/** A stretch of text as Discord shows it. */
export interface Span {
  readonly text: string;
  readonly marks: readonly string[];
}

type Rule = readonly [mark: string, pattern: RegExp, inner?: number];

/** What begins a line. */
const lineRules: readonly Rule[] = [
  ['heading', /^(#{1,3}) +(.+)$/, 2],
  ['small', /^-# +(.+)$/, 1],
  ['quote', /^>(?:>>)? (.*)$/, 1],
  ['list', /^ *(?:[-*]|\d+\.) (.*)$/, 1],
];
/** What stands within one, tried in this order at every letter. */
const rules: readonly Rule[] = [
  ['code', /^(`+)([^`][\s\S]*?)\1/, 2],
  ['spoiler', /^\|\|([\s\S]+?)\|\|/, 1],
  ['everyone', /^@(?:everyone|here)/],
  ['user', /^<@!?\d+>/],
  ['role', /^<@&\d+>/],
  ['channel', /^<#\d+>/],
  ['command', /^<\/[^>]+:\d+>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['time', /^<t:-?\d+(?::[tTdDfFRsS])?>/],
  ['guide', /^<id:\w+>/],
  ['link', /^<(?:https?|mailto|tel|sms):[^ >]+>/],
  ['link', /^\[((?:\\[\s\S]|[^\]\\])+)\]\((?:<)?(https?:\/\/[^)\s]+?)>?\)/, 1],
  ['link', /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/],
  ['emoji', /^:[^\s:]+:/],
  ['bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, 1],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, 1],
  ['italic', /^_((?:__|\\[\s\S]|[^\\_])+?)_(?![A-Za-z0-9_])/, 1],
  ['italic', /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/, 1],
  ['strike', /^~~([\s\S]+?)~~/, 1],
];

/** Reads a text as Discord's clients do, near enough to tell what is a letter and what is a mark. */
export function readMarkdown(content: string): Span[] {
  return content
    .split('\n')
    .flatMap((line, at) => [...(at > 0 ? [{ text: '\n', marks: [] }] : []), ...readLine(line, [])]);
}

function readLine(line: string, marks: readonly string[]): Span[] {
  for (const [mark, pattern, inner = 0] of lineRules) {
    const match = pattern.exec(line);
    if (match) return readLine(match[inner] ?? '', [...marks, mark]);
  }
  return readWithin(line.replace(/^ +/, ''), marks);
}

function readWithin(text: string, marks: readonly string[]): Span[] {
  const spans: Span[] = [];
  let plain = '';
  const flush = () => {
    if (plain) spans.push({ text: plain, marks });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    const found = escaped ? undefined : ruleAt(rest);
    if (escaped) {
      plain += escaped[1];
      at += escaped[0].length;
    } else if (found) {
      flush();
      const [mark, match, inner] = found;
      const within = inner === undefined ? undefined : (match[inner] ?? '');
      spans.push(
        ...(within === undefined || mark === 'code'
          ? [{ text: within ?? match[0], marks: [...marks, mark] }]
          : readWithin(within, [...marks, mark])),
      );
      if (mark === 'link' && inner !== undefined)
        spans.push({ text: ` (${match[2]})`, marks: [...marks, mark] });
      at += match[0].length;
    } else {
      const [letter = ''] = rest;
      plain += letter;
      at += letter.length;
    }
  }
  flush();
  return spans;
}

function ruleAt(rest: string): [mark: string, match: RegExpExecArray, inner?: number] | undefined {
  for (const [mark, pattern, inner] of rules) {
    const match = pattern.exec(rest);
    if (match) return inner === undefined ? [mark, match] : [mark, match, inner];
  }
  return undefined;
}
