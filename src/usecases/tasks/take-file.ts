import { createHash } from 'node:crypto';
import type { HandedFile } from '../../domain/call.ts';
import { fileLimit, fileName, mediaTypeOf } from '../../domain/evidence.ts';
import { ToldFault } from '../../domain/told-fault.ts';
import { mistake } from '../../i18n/mistake.ts';

/** A file as it will be kept. */
export interface TakenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly body: Uint8Array;
}

/**
 * Fetches a file from where its platform keeps it, outside of any transaction. What the platform said of its
 * size is believed only where that is too much.
 *
 * @throws UserError for an empty or too large one; ToldFault where the platform does not hand it over
 */
export async function takeFile(handed: HandedFile): Promise<TakenFile> {
  const name = fileName(handed.name);
  if (handed.size > fileLimit) throw tooLarge(name);
  const body = await fetched(handed, name);
  if (body.length === 0) throw mistake('files.error.empty', { name });
  if (body.length > fileLimit) throw tooLarge(name);
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { name, mediaType: mediaTypeOf(handed.mediaType), size: body.length, sha256, body };
}

/** The bytes of a file from where its platform keeps it. @throws ToldFault where that does not hand it over */
export async function fetched(handed: HandedFile, name: string): Promise<Uint8Array> {
  try {
    return await handed.bytes();
  } catch (fault) {
    throw new ToldFault(mistake('files.error.notFetched', { name }), fault, 'a file could not be fetched');
  }
}

const tooLarge = (name: string) => mistake('files.error.tooLarge', { name, limit: fileLimit / 1e6 });
