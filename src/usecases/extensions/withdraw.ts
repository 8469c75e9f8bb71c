import type { Extension } from '../../domain/extension.ts';
import { standingOf } from '../../domain/permissions.ts';
import type { Task } from '../../domain/task.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { enter } from './entry.ts';
import { notYours } from './refusals.ts';
import { type RequestMeant, requestMeant } from './request-meant.ts';

/** Takes a request back: who asked may, and the lead of the task's group. */
export function withdrawExtension(
  deed: Deed,
  given: RequestMeant,
): Promise<{ readonly task: Task; readonly request: Extension }> {
  return deed.store.transaction(async (rooms) => {
    const { task, request } = await requestMeant(rooms, deed, given);
    const { viewer } = deed;
    if (request.askedBy !== viewer.memberId && !standingOf(viewer, task).includes('lead'))
      throw await notYours(rooms, deed, task, request);
    const withdrawn = await rooms.extensions.answer(viewer, request, {
      state: 'withdrawn',
      by: viewer.memberId,
      on: deed.today,
      words: null,
    });
    const entry = { author: authorOf(deed), task, request: withdrawn, note: null };
    await enter(rooms, deed, { ...entry, action: 'extensionWithdrawn', isNews: false });
    return { task, request: withdrawn };
  });
}
