import type { Deadline } from '../../domain/deadline.ts';
import { type Extension, type ExtensionFacts, passesOn } from '../../domain/extension.ts';
import type { Task } from '../../domain/task.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf, changeTaskIn, type TaskDeed } from '../tasks/change-task.ts';
import { moving } from '../tasks/move-task.ts';
import { enter, factsOf } from './entry.ts';
import { checkMayDecide } from './may-decide.ts';
import { notLater } from './refusals.ts';
import { type RequestMeant, requestMeant } from './request-meant.ts';
import { chairRoutes, tellChairs } from './tell-deciders.ts';

export interface Granted {
  readonly task: Task;
  readonly request: Extension;
  /** Names of the chairs who have it before them, where it went on to them; null where the day is moved. */
  readonly chairs: readonly string[] | null;
}

interface Given extends RequestMeant {
  /** Another day than the one that was asked for. */
  readonly deadline?: Deadline | undefined;
  readonly words?: string | undefined;
}

/**
 * Says yes to a request: the day moves, or, where two levels decide and this is the first, it goes on to the
 * chair. Whoever comes second is told what the first one said.
 */
export function grantExtension(deed: Deed, given: Given): Promise<Granted> {
  return deed.store.transaction(async (rooms) => {
    const { task, request } = await requestMeant(rooms, deed, given);
    await checkMayDecide(rooms, deed, task, request);
    const to = given.deadline ?? request.to;
    if (task.deadline.day === null || to.day === null || to.day <= task.deadline.day) throw notLater(task);
    const answer = { by: deed.viewer.memberId, on: deed.today, words: given.words ?? null, to };
    if (passesOn(request, deed.committee.governance)) {
      const supported = await rooms.extensions.answer(deed.viewer, request, {
        ...answer,
        state: 'supported',
      });
      return passOn(rooms, deed, task, supported);
    }
    const granted = await rooms.extensions.answer(deed.viewer, request, { ...answer, state: 'granted' });
    const moved = await changeTaskIn(
      rooms,
      deed,
      extending(deed, task, granted, await factsOf(rooms, deed, granted)),
    );
    await rooms.outbox.redraw(deed.committee.id, granted.id);
    return { task: moved, request: granted, chairs: null };
  });
}

async function passOn(rooms: Rooms, deed: Deed, task: Task, request: Extension): Promise<Granted> {
  const author = authorOf(deed);
  const note = request.answer;
  await enter(rooms, deed, { author, task, request, action: 'extensionSupported', note, isNews: false });
  await tellChairs(rooms, deed, request);
  const reached = (await chairRoutes(rooms, deed)).map(({ memberId }) => memberId);
  const chairs = await rooms.members.byIds(deed.viewer, reached);
  return { task, request, chairs: chairs.map(({ name }) => name) };
}

/** What a granted request does to its task: what moving it does, and one extension more. */
function extending(
  deed: Deed,
  { number, extensions }: Task,
  { to: deadline, reason }: Extension,
  extension: ExtensionFacts,
): Omit<TaskDeed, 'file'> {
  const move = moving(deed, { number, deadline, reason });
  return {
    ...move,
    action: 'extensions.answer',
    change: 'extend',
    entry: 'extended',
    announced: 'extended',
    facts: () => ({ before: {}, after: { extension } }),
    async write(inside, task) {
      const moved = await move.write(inside, task);
      return inside.tasks.change(deed.viewer, moved, { extensions: extensions + 1 });
    },
  };
}
