import { UserError } from '../../domain/user-error.ts';
import { documentLimits } from './limits.ts';

/** Why a file is not read: its sentence (`documents.error.…`), with the limit it passes, if any. */
export type Refused =
  | 'bytes'
  | 'pages'
  | 'characters'
  | 'line'
  | 'time'
  | 'memory'
  | 'unpacked'
  | 'nested'
  | 'empty'
  | 'encoding'
  | 'broken'
  | 'locked'
  | 'scanned'
  | 'letters'
  | 'oldWord'
  | 'otherOffice'
  | 'workbook'
  | 'picture'
  | 'unknown';

const limitOf: Partial<Record<Refused, number>> = {
  bytes: documentLimits.bytes / 1024 / 1024,
  pages: documentLimits.pages,
  characters: documentLimits.characters,
  line: documentLimits.line,
  time: documentLimits.seconds,
};

/** Throw it: the file's sender can mend it. */
export function refused(why: Refused): UserError {
  const limit = limitOf[why];
  return new UserError(`documents.error.${why}`, limit === undefined ? {} : { limit });
}
