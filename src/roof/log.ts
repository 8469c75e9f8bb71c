import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

export type Log = Logger;

/** Whatever may hold a secret is blotted out before it is written. */
const secret = [
  'token',
  '*.token',
  'password',
  '*.password',
  'headers.authorization',
  'headers.cookie',
  '*.url',
];

/** What platforms and databases hand back with an error: the words of a message, the cells of a row. */
const contents = ['*.requestBody', '*.detail', '*.where', '*.internalQuery', '*.parameters'];

/** Structured lines on the error output, so that what verbs print stays clean; of what people wrote, nothing. */
export function openLog(
  config: Pick<Config, 'logLevel'>,
  to: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  const redact = { paths: [...secret, ...contents], censor: '[secret]' };
  return pino({ level: config.logLevel, base: null, redact }, to);
}
