import { AuthorizationError, type CodedError } from '@slack/bolt';
import { Malformed } from './parse/parts.ts';
import type { SlackDoors } from './port.ts';

/** The HTTP status of a payload that was not answered, after telling why: never what stood in it. */
export function refusalOf(fault: unknown, onFault: SlackDoors['onFault']): 400 | 401 | 500 {
  if (fault instanceof AuthorizationError) {
    onFault(new Error('not_installed: this workspace has not let Docket in'), 'a payload was refused');
    return 401;
  }
  const cause = causeOf(fault);
  if (cause instanceof Malformed) {
    onFault(cause, 'a payload was refused');
    return 400;
  }
  // Bolt stumbles over payloads that lack what all of Slack's have; its words may quote them.
  if (cause instanceof TypeError) {
    onFault(new Malformed('payload'), 'a payload was refused');
    return 400;
  }
  onFault(cause, 'a payload met a fault');
  return 500;
}

/** Bolt wraps what it does not know. */
function causeOf(fault: unknown): unknown {
  const { original } = (fault ?? {}) as Partial<CodedError>;
  return original ?? fault;
}
