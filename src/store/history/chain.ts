import { createHash, randomBytes } from 'node:crypto';
import type { CommitteeId } from '../../domain/ids.ts';

// How a history is chained. docs/verifying.md tells it to everybody: it cannot change any more.

/** What the first entry of a committee is chained to. */
export const beginningOf = (committeeId: CommitteeId | string): string =>
  sha256(`docket history\n${committeeId}`);

/** Sixteen random bytes in hexadecimal: without them nobody can guess an entry by trying likely ones. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/** What stands for an entry's text in the chain, also where the text itself is held back. */
export const digestOf = (salt: string, text: string): string => sha256(`${salt}\n${text}`);

/** An entry's hash, which everything before it has a part in. */
export const linkOf = (previous: string, number: number, digest: string): string =>
  sha256(`${previous}\n${number}\n${digest}`);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
