/** What a committee's history ends with: the number and hash of its last entry. */
export interface Head {
  readonly number: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

/** A head as somebody read it off a list: "1234:k7f3-92ab-…". */
export interface SaidHead {
  readonly number: number;
  /** Without its dashes. */
  readonly code: string;
}

/** Digits and letters, but none that is easily taken for another: no i, l, o and u. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Sixteen letters of five bits: nobody finds another history with the same eighty bits. */
const codeLength = 16;

/** The first eighty bits of a hash as people can read them to each other: "k7f3-92ab-0c1d-x4yz". */
export function headCode(hash: string): string {
  // What is no hash has a code all the same: that it fits nothing is for others to find.
  const digits = hash.slice(0, (codeLength * 5) / 4).replace(/[^\da-f]/g, '0');
  let bits = BigInt(`0x${digits.padEnd((codeLength * 5) / 4, '0')}`);
  let code = '';
  for (let at = 0; at < codeLength; at++) {
    code = letters.charAt(Number(bits % 32n)) + code;
    bits /= 32n;
  }
  return code.replace(/.{4}(?=.)/g, '$&-');
}

/** Reads "1,234:k7f3-92ab-…", forgiving capitals and what is easily misread; null for anything else. */
export function readHead(said: string): SaidHead | null {
  const [, digits = '', written = ''] = /^([\d.,\s]+):([\w-]+)$/.exec(said.trim()) ?? [];
  const number = Number(digits.replace(/\D/g, ''));
  const code = written.toLowerCase().replaceAll('-', '').replace(/[il]/g, '1').replaceAll('o', '0');
  const isCode = code.length === codeLength && [...code].every((letter) => letters.includes(letter));
  return number > 0 && isCode ? { number, code } : null;
}

/** Whether a hash is the one whose code was said. */
export const isHead = (hash: string, { code }: SaidHead): boolean =>
  headCode(hash).replaceAll('-', '') === code;
