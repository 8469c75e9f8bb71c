import { type Logger, LogLevel } from '@slack/bolt';
import type { SlackDoors } from './port.ts';

/** What Bolt tells of requests it turned away: nothing of what stood in them. */
const told = /^(Failed to parse|Malformed request body|Request body exceeded)/;

/**
 * Bolt's log. Most of what it says holds people's words or secrets and goes nowhere; a request that was refused
 * at the gate is told of, by its reason alone.
 */
export function quietLog(onFault: SlackDoors['onFault']): Logger {
  const refused = (...said: unknown[]) => {
    const [first] = said;
    if (typeof first === 'string' && told.test(first))
      onFault(
        new Error(
          first
            .replace(/["'{[].*/s, '')
            .trim()
            .slice(0, 200),
        ),
        'a request to the Slack door was refused',
      );
  };
  return {
    debug() {},
    info() {},
    warn: refused,
    error: refused,
    setLevel() {},
    setName() {},
    getLevel: () => LogLevel.ERROR,
  };
}
