/** What kind of file the first bytes say it is. */
export type Container = 'pdf' | 'zip' | 'ole' | 'rtf' | 'picture' | 'text';

const beginnings: readonly (readonly [Container, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['picture', '\x89PNG\r\n'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
];

/** By content alone: names and media types are whatever somebody wrote there. */
export function containerOf(bytes: Uint8Array): Container {
  const begins = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // Mailers and scanners put a mark or a few line breaks before a PDF.
  const bare = begins.replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  const found = beginnings.find(([container, sign]) =>
    (container === 'pdf' ? bare : begins).startsWith(sign),
  );
  return found?.[0] ?? 'text';
}

/** An old Office file, or a new one with a password around it. */
export function isLockedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

export function isOldWord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('WordDocument', 'utf16le'));
}
