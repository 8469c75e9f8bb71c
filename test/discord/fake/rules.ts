import { record } from '../../slack/fake/json.ts';
import { messageFaults, modalFaults } from '../component-rules.ts';
import { bodyFaults, hasSpec } from '../spec.ts';

/** Checks of what the app sends: each says what is wrong, one sentence a fault. */
export interface Rules {
  /** Against Discord's own description. `path` as it was called, without the version. */
  bodyFaults(method: string, path: string, body: unknown): readonly string[];
  /** What the description misses in a message. */
  messageFaults(body: unknown, given?: { readonly isEdit?: boolean }): readonly string[];
  /** What the description misses in a form. */
  modalFaults(body: unknown): readonly string[];
}

/** All that is known of what Discord refuses; its description only where that lies beside the repository. */
export const rules: Rules = {
  bodyFaults: (method, path, body) => (hasSpec ? bodyFaults(method, path, numbered(body)) : []),
  messageFaults,
  modalFaults,
};

/** Permissions are sent as digits in a string, as Discord's documents say; its description wants a number. */
function numbered(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(numbered);
  const { default_member_permissions: bits, ...rest } = record(body);
  const isDigits = typeof bits === 'string' && /^\d+$/.test(bits);
  return isDigits ? { ...rest, default_member_permissions: Number(bits) } : body;
}
