import { type Action, allowedTo, onParts, type Standing, type TaskPeople } from '../domain/permissions.ts';
import type { UserError } from '../domain/user-error.ts';
import { mistake } from './mistake.ts';
import type { Translator } from './translator.ts';

/**
 * Who may do an action, in words: "the secretariat, the group's lead and its deputies"; of no task in particular also
 * who else may to a part of one.
 */
export function whoMay(t: Translator, action: Action, task?: Pick<TaskPeople, 'parentId'>): string {
  const isOfGroup = action.startsWith('groups.');
  const nameOf = (one: Standing) => t(isOfGroup && one === 'lead' ? 'roles.groupLead' : `roles.${one}`);
  const named = (standings: readonly Standing[]) => t.list(standings.map(nameOf));
  const who = named(allowedTo(action, task));
  const others = task ? undefined : onParts[action];
  return others ? t('parts.who', { who, others: named(others) }) : who;
}

/** The refusal of an action, on `task` where it is on one, naming those who may. */
export function notAllowed(action: Action, task?: Pick<TaskPeople, 'parentId'>): UserError {
  return mistake('errors.notAllowed', { who: (t) => whoMay(t, action, task) });
}
