/** Blanks that phones and word processors put in, and marks that cannot be seen. */
const oddBlanks = /[\u00A0\u2007\u202F\u3000]/g;
const unseen = /[\u200B-\u200D\u2060\uFEFF]/g;

/** What a person typed into an option or a field; a mention stays one, by its id. */
export function plainText(text: string): string {
  return text
    .replace(/<@!(\d+)>/g, '<@$1>')
    .replace(oddBlanks, ' ')
    .replace(unseen, '')
    .trim();
}

/** What mentions stand for, by id; undefined for what is not known. */
export interface Names {
  user(id: string): string | undefined;
  role(id: string): string | undefined;
  channel(id: string): string | undefined;
}

const mention = /<(@[!&]?|#)(\d{5,20})>/g;
const emoji = /<a?:(\w{2,32}):\d{5,20}>/g;
const moment = /<t:(-?\d{1,13})(?::\w)?>/g;

/** The text of a message as somebody reads it who is not on Discord. */
export function readableText(text: string, names: Names): string {
  const named = text.replace(mention, (whole, sign: string, id: string) => {
    if (sign === '#') return `#${names.channel(id) ?? id}`;
    return `@${(sign === '@&' ? names.role(id) : names.user(id)) ?? whole.replace(/\D/g, '')}`;
  });
  return plainText(named.replace(emoji, ':$1:').replace(moment, (whole, seconds) => instant(whole, seconds)));
}

function instant(whole: string, seconds: string): string {
  const at = new Date(Number(seconds) * 1000);
  return Number.isNaN(at.getTime()) ? whole : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
