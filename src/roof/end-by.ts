import type { Log } from './log.ts';

/** From the word to stop to the end of the process. Milliseconds. */
const endLimitMs = 10_000;

/**
 * Ends the process after ten seconds, whatever still holds it: a platform that does not answer, a database that is
 * away. In the database all is as after a kill, and whoever comes next goes on from there.
 */
export function endBy(log: Log, limitMs = endLimitMs): void {
  const end = () => {
    log.warn({ seconds: limitMs / 1000 }, 'something did not end in time and was cut off');
    process.exit();
  };
  setTimeout(end, limitMs).unref();
}
