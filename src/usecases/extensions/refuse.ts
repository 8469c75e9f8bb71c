import type { Extension } from '../../domain/extension.ts';
import type { Task } from '../../domain/task.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { enter } from './entry.ts';
import { checkMayDecide } from './may-decide.ts';
import { type RequestMeant, requestMeant } from './request-meant.ts';

/** Says no to a request: the day stands, and the asker's group is told why. */
export function refuseExtension(
  deed: Deed,
  given: RequestMeant & { readonly why: string },
): Promise<{ readonly task: Task; readonly request: Extension }> {
  return deed.store.transaction(async (rooms) => {
    const { task, request } = await requestMeant(rooms, deed, given);
    await checkMayDecide(rooms, deed, task, request);
    const { why: note } = given;
    const refused = await rooms.extensions.answer(deed.viewer, request, {
      state: 'refused',
      by: deed.viewer.memberId,
      on: deed.today,
      words: note,
    });
    const author = authorOf(deed);
    await enter(rooms, deed, {
      author,
      task,
      request: refused,
      action: 'extensionRefused',
      note,
      isNews: true,
    });
    return { task, request: refused };
  });
}
