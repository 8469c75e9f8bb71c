import { refused } from './refusal.ts';

/** Signs that belong to Windows' own places and hardly stand in a text: whoever decodes wrongly sees many. */
const strange = /[\u0080-\u009f\ufffd\ue000-\uf8ff]/;

/**
 * The letters of a file: UTF-8 or UTF-16, or what its page says it is written in (`meta charset`). A file that is
 * neither is taken for Windows-1258 where it then is plainly Vietnamese, for Windows-1252 where hardly a letter
 * depends on it, and is refused else: a wrong guess would turn names into rubbish.
 *
 * @throws UserError where it is no text, or in letters that cannot be told
 */
export function decodeDocument(bytes: Uint8Array): string {
  const text = marked(bytes) ?? tryAs('utf-8', bytes) ?? declared(bytes) ?? guessed(bytes);
  if (text === undefined || text.includes('\0')) throw refused('encoding');
  return text;
}

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryAs('utf-16le', bytes) ?? fail();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryAs('utf-16be', bytes) ?? fail();
  const some = bytes.subarray(0, 2000);
  // Every other byte of Latin letters is zero; of Vietnamese ones most are.
  const zeros = [0, 1].map((odd) => some.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > some.length / 8 && even === 0) return tryAs('utf-16le', bytes);
  if (even > some.length / 8 && odd === 0) return tryAs('utf-16be', bytes);
  return undefined;
}

function fail(): never {
  throw refused('encoding');
}

function tryAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a page says of itself in its first lines. */
function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const [, label] = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head) ?? [];
  return label && /^(windows-125[28]|iso-8859-1|latin1)$/i.test(label) ? tryAs(label, bytes) : undefined;
}

/** Words that every Vietnamese office text has. */
const vietnamese = /(?<!\p{L})(?:của|và|các|được|ngày|tháng|nhiệm vụ|thực hiện)(?!\p{L})/giu;

function guessed(bytes: Uint8Array): string | undefined {
  const asVietnamese = tryAs('windows-1258', bytes)?.normalize('NFC');
  if (asVietnamese && !strange.test(asVietnamese)) {
    const words = asVietnamese.match(vietnamese)?.length ?? 0;
    if (words >= 3 && words > asVietnamese.length / 1000) return asVietnamese;
  }
  const asWestern = tryAs('windows-1252', bytes);
  if (!asWestern || strange.test(asWestern)) return undefined;
  const outside = asWestern.match(/[^\0-\x7f]/g)?.length ?? 0;
  return outside <= asWestern.length / 50 ? asWestern : undefined;
}
