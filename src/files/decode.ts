import { UserError } from '../domain/user-error.ts';

/** How files begin that people take for tables. */
const strangers = [
  { begins: [0x50, 0x4b, 0x03, 0x04], is: 'imports.error.workbook' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], is: 'imports.error.workbook' },
  { begins: [0x25, 0x50, 0x44, 0x46], is: 'imports.error.pdf' },
] as const;

/**
 * The text of a file: UTF-8, with or without its mark, or UTF-16, which Excel calls "Unicode text". Other
 * encodings (Windows-1258, TCVN3) cannot be told apart and would turn names into rubbish: they are refused.
 *
 * @throws UserError saying what the file is and how to save it instead
 */
export function decodeText(bytes: Uint8Array): string {
  const begins = (wanted: readonly number[]) => wanted.every((byte, at) => bytes[at] === byte);
  const stranger = strangers.find((one) => begins(one.begins));
  if (stranger) throw new UserError(stranger.is);
  const encoding = begins([0xff, 0xfe])
    ? 'utf-16le'
    : begins([0xfe, 0xff])
      ? 'utf-16be'
      : (unmarked(bytes) ?? 'utf-8');
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('imports.error.encoding');
  }
  if (text.includes('\0')) throw new UserError('imports.error.encoding');
  return text;
}

/** UTF-16 without its mark: every other byte of Latin letters and separators is zero. */
function unmarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const some = bytes.subarray(0, 1000);
  if (!some.includes(0) || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of some.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > some.length / 8 && even === 0) return 'utf-16le';
  if (even > some.length / 8 && odd === 0) return 'utf-16be';
  return undefined;
}
