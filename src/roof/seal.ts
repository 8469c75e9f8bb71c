import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What was sealed for something else, with another key, or was touched since. */
export class SealBroken extends Error {
  constructor() {
    super('none of the keys in DOCKET_SECRET opens this');
    this.name = 'SealBroken';
  }
}

export interface Seal {
  /** Makes `text` unreadable without the key. `owner` is whose it is: it opens for the same owner alone. */
  close(text: string, owner: readonly string[]): string;
  /** Throws `SealBroken`. */
  open(sealed: string, owner: readonly string[]): string;
}

const version = 'v1';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals with AES-256-GCM under the first of these secrets and opens with any of them, so that a secret can be
 * replaced: put the new one in front, and leave the old one until all has been sealed anew.
 */
export function sealWith(secrets: readonly string[]): Seal {
  const keys = secrets.map((secret) => keyFrom(secret, 'docket sealed tokens'));
  const [first] = keys;
  if (!first) throw new Error('a seal needs a secret');
  return {
    close(text, owner) {
      // Never the same nonce twice under one key: random ones are safe for four thousand million texts.
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', first, nonce).setAAD(bound(owner));
      const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${version}.${body.toString('base64url')}`;
    },
    open(sealed, owner) {
      const body = bodyOf(sealed);
      for (const key of keys) {
        const text = opened(body, key, owner);
        if (text !== undefined) return text;
      }
      throw new SealBroken();
    },
  };
}

/** A key of its own for each purpose: what one of them gives away says nothing of the others. */
export function keyFrom(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(secret), '', purpose, 32));
}

/** The owner's parts as bytes that no other parts give. */
const bound = (owner: readonly string[]) => Buffer.from(JSON.stringify([version, ...owner]));

function bodyOf(sealed: string): Buffer {
  const [given, body = '', ...more] = sealed.split('.');
  const bytes = Buffer.from(body, 'base64url');
  if (given !== version || more.length > 0 || bytes.length < nonceBytes + tagBytes) throw new SealBroken();
  return bytes;
}

function opened(body: Buffer, key: Buffer, owner: readonly string[]): string | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(bound(owner)).setAuthTag(body.subarray(-tagBytes));
  try {
    const text = Buffer.concat([decipher.update(body.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    return text.toString('utf8');
  } catch {
    return undefined;
  }
}
