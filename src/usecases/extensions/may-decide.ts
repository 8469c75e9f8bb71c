import { deciders, type Extension } from '../../domain/extension.ts';
import { isOwn, may } from '../../domain/permissions.ts';
import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { fourEyes, withTheChair } from './refusals.ts';

/** Throws where it is not, or not yet, for this officer to decide on a request. */
export async function checkMayDecide(
  rooms: Rooms,
  deed: Deed,
  task: Task,
  request: Extension,
): Promise<void> {
  const { viewer, committee } = deed;
  if (!may(viewer, 'extensions.answer')) throw notAllowed('extensions.answer');
  const actions = deciders(request, committee.governance);
  if (!actions.some((action) => may(viewer, action))) {
    if (request.state === 'supported') throw await withTheChair(rooms, deed, task, request);
    if (committee.governance.extensionLevels === 1) throw notAllowed('extensions.decide');
    throw mistake('extensions.error.secretariatFirst', { number: task.number });
  }
  if (isOwn(viewer, task) || request.askedBy === viewer.memberId) throw await fourEyes(rooms, deed, task);
}
