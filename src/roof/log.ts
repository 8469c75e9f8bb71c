import { type Logger, pino } from 'pino';
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

/** Structured lines on the error output, so that what verbs print stays clean. */
export function openLog(config: Pick<Config, 'logLevel'>): Log {
  return pino(
    { level: config.logLevel, base: null, redact: { paths: secret, censor: '[secret]' } },
    pino.destination({ dest: 2, sync: true }),
  );
}
