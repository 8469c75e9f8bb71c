import { type Action, permissions } from '../domain/permissions.ts';
import type { UserError } from '../domain/user-error.ts';
import { mistake } from './mistake.ts';
import type { Translator } from './translator.ts';

/** Who may do an action, in words: "the secretariat, the group's lead and its deputies". */
export function whoMay(t: Translator, action: Action): string {
  return t.list(permissions[action].map((standing) => t(`roles.${standing}`)));
}

/** The refusal of an action, naming those who may. */
export function notAllowed(action: Action): UserError {
  return mistake('errors.notAllowed', { who: (t) => whoMay(t, action) });
}
