import { canBeCleared } from '../../domain/clearance.ts';
import type { Viewer } from '../../domain/member.ts';
import type { UserError } from '../../domain/user-error.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';

/** What somebody is told whose number finds no task: there is none, or it is there and confidential. */
export async function noTask(
  rooms: Pick<Rooms, 'tasks'>,
  viewer: Viewer,
  said: number | string,
): Promise<UserError> {
  const number = Number(said);
  if (await rooms.tasks.isHidden(viewer, number)) {
    return mistake(canBeCleared(viewer.office) ? 'sealed.error.hidden' : 'sealed.error.observer', { number });
  }
  return mistake('errors.noTask', { number });
}
